internal import Tuition

/// The bytes of a text file as UTF-8 without a byte-order mark, or nothing where it is not text.
///
/// UTF-16 and Windows-1252 are recognised and said to be so; what is neither is refused, never guessed.
func utf8Bytes(of file: InMemoryFile, log: FindingLog) -> [UInt8]? {
  let bytes = file.bytes
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    return checkedText(Array(bytes.dropFirst(3)), of: file, log: log)
  }
  if let order = utf16Order(of: bytes) {
    return fromUTF16(file, bigEndian: order == .big, log: log)
  }
  return checkedText(bytes, of: file, log: log)
}

private enum ByteOrder { case little, big }

/// The byte order where the bytes are UTF-16: by its mark, or by zeros in every other place.
private func utf16Order(of bytes: [UInt8]) -> ByteOrder? {
  guard bytes.count >= 2 else { return nil }
  if bytes[0] == 0xFF, bytes[1] == 0xFE { return .little }
  if bytes[0] == 0xFE, bytes[1] == 0xFF { return .big }
  guard bytes.count >= 8 else { return nil }
  let sample = bytes.prefix(64)
  let pairs = sample.count / 2
  let low = (0..<pairs).count { sample[2 * $0] == 0 }
  let high = (0..<pairs).count { sample[2 * $0 + 1] == 0 }
  if low == 0, high * 10 >= pairs * 9 { return .little }
  if high == 0, low * 10 >= pairs * 9 { return .big }
  return nil
}

private func fromUTF16(_ file: InMemoryFile, bigEndian: Bool, log: FindingLog) -> [UInt8]? {
  let bytes = file.bytes
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  for place in stride(from: 0, to: bytes.count - 1, by: 2) {
    let first = UInt16(bytes[place])
    let second = UInt16(bytes[place + 1])
    units.append(bigEndian ? first << 8 | second : second << 8 | first)
  }
  if units.first == 0xFEFF { units.removeFirst() }
  guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
    log.error(
      file.name, "the file is UTF-16 and ends, or is damaged, in the middle of a character",
      "Save the file again as CSV UTF-8.")
    return nil
  }
  log.warning(
    file.name, "the file is UTF-16, not UTF-8; it was read all the same",
    "Save the file as CSV UTF-8.")
  return withoutNull(Array(text.utf8), of: file, log: log)
}

private func checkedText(_ bytes: [UInt8], of file: InMemoryFile, log: FindingLog) -> [UInt8]? {
  if bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil {
    return withoutNull(bytes, of: file, log: log)
  }
  guard let whole = withoutNull(bytes, of: file, log: log) else { return nil }
  let line = firstForeignLine(in: whole)
  guard let text = fromWindows1252(whole) else {
    log.error(
      file.name, line: line,
      "the file has bytes that are no letters in UTF-8, nor in Windows-1252",
      "Save the file again as CSV UTF-8.")
    return nil
  }
  log.warning(
    file.name, line: line,
    "the file is not UTF-8; it was read as Windows-1252",
    "Check the letters with accents, and save the file as CSV UTF-8.")
  return text
}

private func withoutNull(_ bytes: [UInt8], of file: InMemoryFile, log: FindingLog) -> [UInt8]? {
  guard let place = bytes.firstIndex(of: 0) else { return bytes }
  log.error(
    file.name, line: lineNumber(of: place, in: bytes),
    "the file holds a zero byte, so it is not a text file",
    "Save the file again as CSV UTF-8.")
  return nil
}

/// The line of the first byte that is not ASCII and does not begin or go on with a UTF-8 character.
private func firstForeignLine(in bytes: [UInt8]) -> Int {
  var place = 0
  while place < bytes.count {
    let length = characterLength(at: place, in: bytes)
    if length == 0 { break }
    place += length
  }
  return lineNumber(of: min(place, bytes.count - 1), in: bytes)
}

/// The length of the UTF-8 character at a place, or 0 where there is none.
func characterLength(at place: Int, in bytes: [UInt8]) -> Int {
  let lead = bytes[place]
  let length: Int
  switch lead {
  case 0..<0x80: return 1
  case 0xC2..<0xE0: length = 2
  case 0xE0..<0xF0: length = 3
  case 0xF0..<0xF5: length = 4
  default: return 0
  }
  guard place + length <= bytes.count else { return 0 }
  return bytes[(place + 1)..<(place + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
}

/// The line, from 1, of a byte's place; CRLF, CR and LF each end a line.
func lineNumber(of place: Int, in bytes: [UInt8]) -> Int {
  var line = 1
  for position in 0..<place {
    let ends =
      bytes[position] == 10
      || bytes[position] == 13 && !(position + 1 < bytes.count && bytes[position + 1] == 10)
    if ends { line += 1 }
  }
  return line
}
