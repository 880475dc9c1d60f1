/// How wide the columns of a table are, and how large its letters.
///
/// A column is as wide as its longest line where all have room for that, and no narrower than its longest word where
/// not; where even the words have no room the letters shrink, and at last words are broken.
struct TableMeasure {
  let widths: [Double]
  let size: Double
  /// The space left and right of a cell's text.
  static let padding = 3.0

  var width: Double { widths.reduce(0, +) }

  init(_ table: PageTable, maker: PieceMaker) {
    let columns = table.columns.indices.map { MeasuredColumn($0, of: table) }
    for size in [8.5, 8, 7.5, 7, 6.5] {
      let bounds = columns.map { $0.bounds(size: size, maker: maker) }
      if let widths = Self.fitted(bounds, into: maker.frame.width) {
        (self.widths, self.size) = (widths, size)
        return
      }
    }
    let least = columns.map { $0.bounds(size: 6.5, maker: maker).least }
    let share = maker.frame.width / least.reduce(0, +)
    (widths, size) = (least.map { $0 * share }, 6.5)
  }

  /// The table, or where not even its words have room, several that show some columns each and name the rows again.
  static func parts(of table: PageTable, maker: PieceMaker) -> [PageTable] {
    let least = table.columns.indices.map {
      MeasuredColumn($0, of: table).bounds(size: 6.5, maker: maker).least
    }
    guard least.reduce(0, +) > maker.frame.width else { return [table] }
    let names = table.rowNames == .firstColumn ? [0] : []
    var parts = [names]
    for column in table.columns.indices.dropFirst(names.count) {
      let width = ((parts.last ?? []) + [column]).reduce(0) { $0 + least[$1] }
      if width > maker.frame.width, parts[parts.count - 1] != names { parts.append(names) }
      parts[parts.count - 1].append(column)
    }
    return parts.enumerated().map { number, columns in
      table.showing(columns, part: "\(number + 1)/\(parts.count)")
    }
  }

  private static func fitted(
    _ bounds: [(least: Double, most: Double)], into room: Double
  ) -> [Double]? {
    let least = bounds.reduce(0) { $0 + $1.least }
    let most = bounds.reduce(0) { $0 + $1.most }
    if most <= room { return bounds.map(\.most) }
    guard least <= room else { return nil }
    let share = (room - least) / (most - least)
    return bounds.map { $0.least + ($0.most - $0.least) * share }
  }
}

/// The different texts of a column.
private struct MeasuredColumn {
  private let title: PageText
  private let cells: Set<PageText>
  private let holdsFigures: Bool

  init(_ column: Int, of table: PageTable) {
    title = .strong(table.columns[column].title)
    cells = Set(table.groups.flatMap { $0.rows.map { $0.shown(column) } }.filter { !$0.isEmpty })
    holdsFigures = table.columns[column].alignment == .end
  }

  /// The widths of the longest word and of the longest line; figures are not broken between words.
  func bounds(size: Double, maker: PieceMaker) -> (least: Double, most: Double) {
    let head = maker.text(title, size: size)
    var (most, least) = (head.width, head.leastWidth)
    for cell in cells {
      let text = maker.text(cell, size: size)
      most = max(most, text.width)
      least = max(least, holdsFigures ? text.width : text.leastWidth)
    }
    // A hair more, so that rounding breaks no word.
    let space = 2 * TableMeasure.padding + 0.5
    return (least + space, most + space)
  }
}

extension PageTable {
  /// The table with some of its columns, as a part of the whole.
  fileprivate func showing(_ shown: [Int], part: String) -> PageTable {
    let titles = bands.flatMap { Array(repeating: $0.title, count: $0.width) }
    var kept: [Band] = []
    for column in shown where !titles.isEmpty {
      let width = kept.last.map { $0.title == titles[column] ? $0.width : 0 } ?? 0
      if width > 0 { kept.removeLast() }
      kept.append(Band(titles[column], width: width + 1))
    }
    return PageTable(
      caption: "\(caption) (\(part))", bands: kept, columns: shown.map { columns[$0] },
      rowNames: rowNames,
      groups: groups.map { group in
        Group(group.title, group.rows.map { row in Row(shown.map { row.cells[$0] }, row.weight) })
      })
  }
}

extension PageTable.Row {
  /// A cell as it is shown: sums are bold.
  func shown(_ column: Int) -> PageText {
    weight == .total && !cells[column].isEmpty ? .strong(cells[column].plain) : cells[column]
  }
}
