/// A table of text: the first columns name the row and stand on the left, figures stand on the right.
public struct TextTable: Sendable {
  /// The titles of the columns.
  public let titles: [String]
  /// How many columns name the row.
  public let names: Int
  private var rows: [[String]] = []

  /// Begins a table of which so many columns name the row.
  public init(_ titles: [String], names: Int) {
    self.titles = titles
    self.names = names
  }

  /// Whether no row has been added.
  public var isEmpty: Bool { rows.isEmpty }

  /// Adds a row, which has a cell for each title.
  public mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The table in lines of at most so many characters; where it is wider, its right part follows below with the names again.
  public func text(width most: Int = 100) -> String {
    let widths = titles.indices.map { column in
      ([titles[column]] + rows.map { $0[column] }).map(\.count).max() ?? 0
    }
    let own = Array(titles.indices.prefix(names))
    var parts = [own]
    for column in titles.indices.dropFirst(names) {
      let width = (parts[parts.count - 1] + [column]).reduce(-2) { $0 + widths[$1] + 2 }
      if width > most, parts[parts.count - 1].count > names { parts.append(own) }
      parts[parts.count - 1].append(column)
    }
    return parts.map { part in
      ([titles] + rows).map { line(of: $0, columns: part, widths: widths) }.joined()
    }.joined(separator: "\n")
  }

  private func line(of cells: [String], columns: [Int], widths: [Int]) -> String {
    var line = columns.map { column in
      let blank = String(repeating: " ", count: widths[column] - cells[column].count)
      return column < names ? cells[column] + blank : blank + cells[column]
    }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
