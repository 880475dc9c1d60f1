/// The text of the letter to families, which a school can edit, in one language.
///
/// It begins with lines of words, `key: value`, up to a blank line. After that each line is a block: `# title`,
/// `## heading`, `- item`, `{{table}}`, or a paragraph. Values stand in braces; `?condition` before a line keeps it for
/// the letters of which the condition holds, `?!condition` for the others.
public struct LetterTemplate: Sendable {
  /// Something in a template that is not understood, by its line.
  public struct Problem: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// What is wrong.
    public let what: String
    /// What to do.
    public let whatToDo: String
  }

  /// A line of the letter.
  struct Line {
    enum Kind {
      case title, heading, item, paragraph, block
    }

    let kind: Kind
    let text: String
    /// The name of the condition, and whether it must hold.
    let condition: (name: String, holds: Bool)?
  }

  /// What is not understood.
  public let problems: [Problem]
  /// The words of the language by their keys.
  let words: LetterWords
  let lines: [Line]

  /// Reads a template.
  public init(_ text: String) {
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0) }
    let end = rows.firstIndex { $0.allSatisfy(\.isWhitespace) } ?? rows.count
    var problems: [Problem] = []
    var values: [String: String] = [:]
    for (number, row) in rows[..<end].enumerated() {
      let parts = row.split(separator: ":", maxSplits: 1).map { Self.trimmed(String($0)) }
      guard parts.count == 2, LetterWords.english[parts[0]] != nil else {
        problems.append(Self.unknownWord(row, line: number + 1))
        continue
      }
      values[parts[0]] = parts[1]
    }
    var lines: [Line] = []
    for (number, row) in rows.enumerated().dropFirst(end) {
      guard let line = Self.line(Self.trimmed(row)) else { continue }
      problems += Self.problems(in: line, number: number + 1)
      lines.append(line)
    }
    words = LetterWords(values)
    self.lines = lines
    self.problems = problems
  }

  private static func line(_ row: String) -> Line? {
    guard !row.isEmpty else { return nil }
    var (text, condition): (Substring, (String, Bool)?) = (row[...], nil)
    if text.hasPrefix("?") {
      let word = text.dropFirst().prefix { !$0.isWhitespace }
      condition = (String(word.drop { $0 == "!" }), !word.hasPrefix("!"))
      text = text.dropFirst(word.count + 1).drop(while: \.isWhitespace)
    }
    for (mark, kind) in [("# ", Line.Kind.title), ("## ", .heading), ("- ", .item)]
    where text.hasPrefix(mark) {
      return Line(kind: kind, text: String(text.dropFirst(mark.count)), condition: condition)
    }
    if text.hasPrefix("{{"), text.hasSuffix("}}") {
      return Line(
        kind: .block, text: String(text.dropFirst(2).dropLast(2)), condition: condition)
    }
    return Line(kind: .paragraph, text: String(text), condition: condition)
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(String(start.reversed()).drop(while: \.isWhitespace).reversed())
  }
}
