/// Names of sheets made from a school's own words, as spreadsheets take them and never the same twice.
struct SheetNames {
  /// The most letters that a name may have, as UTF-16 counts them.
  private static let most = 31
  /// Excel keeps this name for a sheet of its own.
  private var taken: Set<String> = ["history"]

  /// The name for a word: without signs that formulas use, cut, and with a number where another word has led to the same.
  mutating func name(for word: String) -> String {
    let kept = String(word.printable.map { "[]:*?/\\".contains($0) ? "_" : $0 })
    let base = Self.trimmed(kept, to: Self.most)
    var unique = base
    var number = 2
    while !taken.insert(unique.lowercased()).inserted {
      let ending = " (\(number))"
      unique = Self.trimmed(base, to: Self.most - ending.utf16.count) + ending
      number += 1
    }
    return unique
  }

  /// A text of at most so many letters that neither begins nor ends with an apostrophe or a space.
  private static func trimmed(_ text: String, to most: Int) -> String {
    var name = ""
    for letter in text.drop(while: isFringe) where name.utf16.count + letter.utf16.count <= most {
      name.append(letter)
    }
    while let last = name.last, isFringe(last) { name.removeLast() }
    return name.isEmpty ? "_" : name
  }

  private static func isFringe(_ letter: Character) -> Bool {
    letter == "'" || letter.isWhitespace
  }
}
