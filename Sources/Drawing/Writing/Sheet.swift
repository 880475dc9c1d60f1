internal import Tuition

/// A table on its way to a CSV file: named columns, each with the cell it writes for a record.
struct Sheet<Record> {
  let table: RecordTable
  let columns: [(name: String, cell: (Record) -> String)]

  init(_ table: RecordTable, _ columns: [(name: String, cell: (Record) -> String)]) {
    self.table = table
    self.columns = columns
  }

  /// The file with a header and a row for each record.
  func file(_ records: [Record]) -> DrawnFile {
    let header = columns.map { Self.quoted($0.name) }.joined(separator: ",")
    let rows = records.map { record in
      columns.map { Self.quoted($0.cell(record)) }.joined(separator: ",")
    }
    return DrawnFile(
      name: table.rawValue, text: ([header] + rows).map { $0 + "\n" }.joined())
  }

  /// The cell as RFC 4180 writes it: in quotes where it holds a comma, a quote or the end of a line.
  static func quoted(_ cell: String) -> String {
    let special: Set<Unicode.Scalar> = ["\"", ",", "\n", "\r"]
    let padded = cell.first?.isWhitespace ?? false || cell.last?.isWhitespace ?? false
    guard padded || cell.unicodeScalars.contains(where: special.contains) else { return cell }
    let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"" + doubled + "\""
  }
}

/// Cells as the format writes them; what is not given is blank.
enum FormatCell {
  static func optional(_ value: (some CustomStringConvertible)?) -> String {
    value.map(\.description) ?? ""
  }

  static func yes(_ flag: Bool) -> String { flag ? "yes" : "no" }

  static func list(_ subjects: SubjectRange) -> String {
    switch subjects {
    case .any: "*"
    case .some(let some): some.sorted().map(\.name).joined(separator: ";")
    }
  }

  /// Years in order, with a range where three or more follow one another.
  static func list(_ years: Set<Year>?) -> String {
    var runs: [[Year]] = []
    for year in (years ?? []).sorted() {
      if let last = runs.last?.last, last.number + 1 == year.number {
        runs[runs.count - 1].append(year)
      } else {
        runs.append([year])
      }
    }
    return runs.map { run in
      run.count > 2
        ? "\(run[0])-\(run[run.count - 1])" : run.map(\.description).joined(separator: ";")
    }.joined(separator: ";")
  }

  /// Pounds, with pence only where there are any.
  static func pounds(_ pence: Int?) -> String {
    guard let pence else { return "" }
    let rest = pence % 100
    return rest == 0 ? "\(pence / 100)" : "\(pence / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
