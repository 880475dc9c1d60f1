/// Gathers the problems of one table while its rows are gone through.
struct ProblemList {
  let table: RecordTable
  private(set) var problems: [Problem] = []
  private var advice: [String: String] = [:]

  init(_ table: RecordTable) { self.table = table }

  mutating func error(_ row: Int?, _ column: String?, _ what: String, _ whatToDo: String) {
    problems.append(
      Problem(.error, table, row: row, column: column, what: what, whatToDo: whatToDo))
  }

  mutating func warning(_ row: Int?, _ column: String?, _ what: String, _ whatToDo: String) {
    problems.append(
      Problem(.warning, table, row: row, column: column, what: what, whatToDo: whatToDo))
  }

  /// Notes a name that its table does not have, with the name probably meant.
  ///
  /// Looking for it takes long, so only the first few different names are given one.
  mutating func refer<Owner>(
    _ row: Int, _ column: String, to id: Identifier<Owner>, in names: Names<Owner>,
    unless unread: Set<RecordTable>
  ) {
    guard names.row(id) == nil, !unread.contains(names.table) else { return }
    let key = column + "\u{1F}" + id.text
    let whatToDo = advice[key] ?? Self.advice(on: id, in: names, search: advice.count < 20)
    if advice.count < 20 { advice[key] = whatToDo }
    error(row, column, "\(quoted(id.text)) is not in \(names.table.rawValue)", whatToDo)
  }

  private static func advice<Owner>(
    on id: Identifier<Owner>, in names: Names<Owner>, search: Bool
  ) -> String {
    let place = names.table == .school ? "a [[period]] for it" : "a row for it"
    let add = "add \(place) to \(names.table.rawValue)"
    guard search, let nearest = names.nearest(to: id) else {
      return "Correct it, or \(add)."
    }
    return "Write \(quoted(nearest)), or \(add)."
  }

  /// Notes every row whose identifier stands in a row before it.
  mutating func noteRepeats<Owner>(_ ids: [Identifier<Owner>], _ column: String) {
    var seen: Set<Identifier<Owner>> = []
    seen.reserveCapacity(ids.count)
    for (row, id) in ids.enumerated() where !seen.insert(id).inserted {
      error(
        row, column, "\(quoted(id.text)) is already in a row above",
        "Give each row an identifier of its own, or take this row out.")
    }
  }

  /// Notes a number outside a range.
  mutating func expect(
    _ number: Int?, in range: ClosedRange<Int>, _ row: Int?, _ column: String
  ) {
    guard let number, !range.contains(number) else { return }
    error(
      row, column, "\(number) is not between \(range.lowerBound) and \(range.upperBound)",
      "Write a number between \(range.lowerBound) and \(range.upperBound).")
  }
}
