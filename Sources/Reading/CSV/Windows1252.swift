/// What the bytes from 0x80 to 0x9F mean in Windows-1252; 0 where they mean nothing.
private let windowsLetters: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]

/// Windows-1252 as UTF-8, or nothing where the bytes are more probably damaged UTF-8.
///
/// A file with some characters that are whole in UTF-8 is not Windows-1252: there, such pairs hardly ever meet.
func fromWindows1252(_ bytes: [UInt8]) -> [UInt8]? {
  var text: [UInt16] = []
  text.reserveCapacity(bytes.count)
  var place = 0
  while place < bytes.count {
    let byte = bytes[place]
    if byte >= 0x80, characterLength(at: place, in: bytes) > 1 { return nil }
    let unit = (0x80..<0xA0).contains(byte) ? windowsLetters[Int(byte) - 0x80] : UInt16(byte)
    guard unit != 0 else { return nil }
    text.append(unit)
    place += 1
  }
  return Array(String(decoding: text, as: UTF16.self).utf8)
}
