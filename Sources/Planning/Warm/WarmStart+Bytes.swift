extension WarmStart {
  private static let mark = Array("tuition warm start 3\n".utf8)

  /// The warm start as bytes; the same plan gives the same bytes.
  public var bytes: [UInt8] {
    var writer = NumberWriter()
    writer.bytes = Self.mark
    writer.write(names.count)
    for name in names {
      writer.write(name.utf8.count)
      writer.bytes += name.utf8
    }
    for table in [requests, times, columns, placements, cuts, [[work]]] { writer.write(table) }
    return writer.bytes + Self.sum(writer.bytes[...])
  }

  /// Reads a warm start from its bytes.
  ///
  /// - Throws: where the bytes are something else, or were written by another version, or are damaged.
  public init(bytes: [UInt8]) throws(WarmStartError) {
    guard bytes.starts(with: Self.mark) else {
      throw WarmStartError(description: "the file is not a warm start of this version")
    }
    let body = bytes.dropLast(8)
    guard body.count >= Self.mark.count, Array(bytes.suffix(8)) == Self.sum(body) else {
      throw WarmStartError(description: "the file is damaged")
    }
    var reader = NumberReader(rest: body.dropFirst(Self.mark.count))
    names = (0..<reader.count()).map { _ in reader.text() }
    requests = reader.table()
    times = reader.table()
    columns = reader.table()
    placements = reader.table()
    cuts = reader.table()
    let last = reader.table()
    guard !reader.hasFailed, reader.rest.isEmpty, last.count == 1, last[0].count == 1 else {
      throw WarmStartError(description: "the file is damaged")
    }
    work = last[0][0]
  }

  /// Eight bytes that change with any byte.
  ///
  /// The hash of Fowler, Noll and Vo (FNV-1a).
  private static func sum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * UInt64($0))) }
  }
}

/// Writes whole numbers from 0 in as few bytes as they need, seven bits in each (LEB128).
private struct NumberWriter {
  var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    var rest = UInt64(max(0, number))
    while rest >= 128 {
      bytes.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ table: [[Int]]) {
    write(table.count)
    for row in table {
      write(row.count)
      for number in row { write(number) }
    }
  }
}

/// Reads what `NumberWriter` wrote; after something that it cannot have written everything is 0.
private struct NumberReader {
  var rest: ArraySlice<UInt8>
  private(set) var hasFailed = false

  init(rest: ArraySlice<UInt8>) { self.rest = rest }

  mutating func number() -> Int {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 56, by: 7) {
      guard let byte = rest.popFirst() else { break }
      number |= UInt64(byte & 127) << shift
      if byte < 128 { return Int(number) }
    }
    hasFailed = true
    rest = []
    return 0
  }

  /// A number of things of at least one byte each, no more than there are bytes.
  mutating func count() -> Int {
    let count = number()
    guard count <= rest.count else {
      hasFailed = true
      rest = []
      return 0
    }
    return count
  }

  mutating func text() -> String {
    let count = count()
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }

  mutating func table() -> [[Int]] {
    (0..<count()).map { _ in (0..<count()).map { _ in number() } }
  }
}
