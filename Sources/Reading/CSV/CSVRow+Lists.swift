internal import Tuition

extension CSVRow {
  /// The items of a list, without space around them; nothing where the cell is blank.
  func items(_ column: String) -> [String]? {
    text(column).map { text in
      text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
  }

  /// A list of some words; nothing where the cell is blank or holds another word.
  func words<Word: RawRepresentable & CaseIterable>(
    _ column: String
  ) -> [Word]? where Word.RawValue == String {
    guard let items = items(column) else { return nil }
    var words: [Word] = []
    for item in items {
      guard let word = Word(rawValue: item) else {
        let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
        error(
          column, "\(quoted(item)) is none of \(known)",
          "Write one or several of them, with semicolons between.")
        return nil
      }
      words.append(word)
    }
    return words
  }

  /// Years such as `7-9;11`; nothing, which means any, where the cell is blank.
  func years(_ column: String) -> Set<Year>? {
    guard let items = items(column) else { return nil }
    var years: Set<Year> = []
    for item in items {
      if let range = yearRange(item) {
        years.formUnion(range)
      } else {
        error(
          column, "\(quoted(item)) is neither a year nor a range of years",
          "Write R or 1 to 13, ranges with a hyphen, and semicolons between: 7-9;11.")
        return nil
      }
    }
    return years
  }

  /// The one year of a pupil, which must be there.
  func year(_ column: String) -> Year? {
    guard let text = requiredText(column) else { return nil }
    if let year = Year(text: text) { return year }
    error(column, "\(quoted(text)) is not a year", "Write R or 1 to 13.")
    return nil
  }

  /// Subjects, or `*` for any; must be there.
  func subjects(_ column: String) -> SubjectRange? {
    guard requiredText(column) != nil, let items = items(column) else { return nil }
    return items == ["*"] ? .any : .some(Set(items.map { Subject($0) }))
  }
}

/// The years of a range such as `7-9`, or one year; nothing where the text is neither.
func yearRange(_ item: String) -> [Year]? {
  let ends = item.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = ends.first.flatMap({ Year(text: String($0).trimmed) }),
    let last = ends.last.flatMap({ Year(text: String($0).trimmed) }),
    ends.count <= 2, first <= last
  else { return nil }
  return Year.all.filter { first <= $0 && $0 <= last }
}

extension Year {
  /// Reads a year as files write it: `R`, or `1` to `13`.
  init?(text: String) {
    if text == "R" || text == "r" {
      self.init(0)
    } else if let number = Int(text), number >= 1 {
      self.init(number)
    } else {
      return nil
    }
  }
}
