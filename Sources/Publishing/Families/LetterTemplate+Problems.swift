internal import Tuition

extension LetterTemplate {
  /// The values that a letter can hold.
  static let values = [
    "name", "forename", "form", "subjects", "tutors", "school", "term", "first", "last", "check",
    "sessions", "protected", "cap", "data",
  ]
  /// The tables and lines to sign that a letter can hold.
  static let blocks = ["tuition", "sessions", "missed", "slip"]
  /// What can be asked of a letter.
  static let conditions = ["statutory", "data", "missed", "outside", "check", "protected", "group"]

  static func unknownWord(_ row: String, line: Int) -> Problem {
    Problem(
      line: line, what: "\(quoted(row)) is not a word of the letter with its translation",
      whatToDo: "Write key: words, with one of the keys "
        + LetterWords.english.keys.sorted().joined(separator: ", ") + "; leave a blank line after.")
  }

  static func problems(in line: Line, number: Int) -> [Problem] {
    var problems: [Problem] = []
    func expect(_ name: String, _ what: String, among known: [String]) {
      guard !known.contains(name) else { return }
      problems.append(
        Problem(
          line: number, what: "\(quoted(name)) is not \(what)",
          whatToDo: "Use one of \(known.joined(separator: ", "))."))
    }
    if let condition = line.condition {
      expect(condition.name, "a condition", among: conditions)
    }
    if line.kind == .block {
      expect(line.text, "a table of the letter", among: blocks)
    } else {
      for match in line.text.matches(of: /\{([^{}]*)\}/) {
        expect(String(match.output.1), "a value of the letter", among: values)
      }
    }
    return problems
  }
}
