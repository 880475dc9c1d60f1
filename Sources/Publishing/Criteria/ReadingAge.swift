/// How old a reader should be to follow a text, by the lengths of its sentences and words.
///
/// The grade is 0.39 × words per sentence + 11.8 × syllables per word − 15.59, and a child of grade g is g + 5 years old.
/// Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation of new readability formulas for Navy
/// enlisted personnel, 1975, doi 10.21236/ADA006655.
public struct ReadingAge: Hashable, Sendable {
  /// How many sentences were counted.
  public let sentences: Int
  /// How many words were counted.
  public let words: Int
  /// How many syllables were counted.
  public let syllables: Int

  /// Counts the words of sentences; a line without a full stop is a sentence as well.
  public init(of lines: [String]) {
    let sentences = lines.flatMap { $0.split(whereSeparator: { ".!?;:".contains($0) }) }
      .map { $0.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) }
      .filter { !$0.isEmpty }
    self.sentences = sentences.count
    words = sentences.reduce(0) { $0 + $1.count }
    syllables = sentences.joined().reduce(0) { $0 + Self.syllables(of: String($1)) }
  }

  /// The age in whole years; nothing where there is no word.
  public var years: Int? {
    guard words > 0 else { return nil }
    let grade =
      0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    return Int((grade + 5).rounded())
  }

  /// The groups of vowels, without a silent e at the end; at least one.
  private static func syllables(of word: String) -> Int {
    let letters = Array(word.lowercased().filter(\.isLetter))
    var groups = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    let end = String(letters.suffix(2))
    if end.hasSuffix("e"), end != "le", groups > 1 { groups -= 1 }
    if end == "ed", groups > 1, !["t", "d"].contains(letters.dropLast(2).last) { groups -= 1 }
    return max(1, groups)
  }
}

extension Page {
  /// The sentences of the page, those in tables among them; headings and cells without a full stop are left out.
  var prose: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [text.plain]
      case .list(let list): list.items.map(\.plain)
      case .note(let note): [note.title, note.text.plain]
      case .table(let table):
        table.groups.flatMap(\.rows).flatMap(\.cells).map(\.plain).filter { $0.hasSuffix(".") }
      default: []
      }
    }
  }
}
