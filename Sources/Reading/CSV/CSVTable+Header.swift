internal import Tuition

extension CSVTable {
  /// The place of each known column, or nothing where a required one is missing or two are alike.
  static func places(
    of names: [String], line: Int, _ form: TableForm, _ log: FindingLog
  ) -> [String: Int]? {
    guard !isDelimitedOtherwise(names, line: line, form, log) else { return nil }
    let known = Set(form.columns)
    var places: [String: Int] = [:]
    var usable = true
    var unknown: [String] = []
    for (place, name) in names.enumerated() where !name.isEmpty {
      if !known.contains(name) {
        unknown.append(name)
      } else if places[name] != nil {
        usable = false
        log.error(
          form.file, line: line, column: name, "the header names this column twice",
          "Leave one of the two.")
      } else {
        places[name] = place
      }
    }
    warn(of: unknown, line: line, missing: form.columns.filter { places[$0] == nil }, form, log)
    for name in form.required where places[name] == nil {
      usable = false
      log.error(
        form.file, line: line, column: name, "this column is missing",
        "Add it to the header: \(form.required.joined(separator: ",")) are required.")
    }
    return usable ? places : nil
  }

  private static func warn(
    of unknown: [String], line: Int, missing: [String], _ form: TableForm, _ log: FindingLog
  ) {
    for name in unknown {
      let nearest = nearestName(to: name, among: missing)
      if nearest == nil, form.others == .kept { continue }
      let advice =
        nearest.map { "Write \"\($0)\", if that is meant." }
        ?? "It may hold: \(form.columns.joined(separator: ", "))."
      log.warning(
        form.file, line: line, "the column \(quoted(name)) is not known, and is not read", advice)
    }
  }

  /// Whether the header is separated by semicolons or tabs instead of commas.
  private static func isDelimitedOtherwise(
    _ names: [String], line: Int, _ form: TableForm, _ log: FindingLog
  ) -> Bool {
    let known = Set(form.columns)
    guard known.isDisjoint(with: names) else { return false }
    let delimiters: [(Character, String)] = [(";", "semicolons"), ("\t", "tabs")]
    for (delimiter, called) in delimiters {
      let parts = names.flatMap { $0.split(separator: delimiter).map { String($0).trimmed } }
      guard !known.isDisjoint(with: parts) else { continue }
      log.error(
        form.file, line: line, "the columns are separated by \(called), not commas",
        "Save the file as comma-separated values.")
      return true
    }
    return false
  }
}
