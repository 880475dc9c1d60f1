/// How many terminal columns a character takes: 2 for East Asian ones and emoji, else 1 or 0.
///
/// Source: the wide and full-width ranges of Unicode Standard Annex 11, without its rarest blocks.
func displayWidth(of character: Character) -> Int {
  guard let scalar = character.unicodeScalars.first else { return 0 }
  if scalar.properties.generalCategory == .nonspacingMark || scalar.properties.isJoinControl {
    return 0
  }
  let emoji =
    scalar.properties.isEmojiPresentation
    || character.unicodeScalars.contains { $0.value == 0xFE0F }
  return emoji || wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
}

private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
  0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
  0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
]

/// How many terminal columns a text takes.
func displayWidth(of text: String) -> Int { text.reduce(0) { $0 + displayWidth(of: $1) } }

extension String {
  /// The text without control characters, so that a name in a file cannot steer the terminal.
  public var printable: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var printable = ""
    for scalar in unicodeScalars {
      printable.unicodeScalars.append(scalar.isControl ? "\u{FFFD}" : scalar)
    }
    return printable
  }

  /// The text cut or filled with spaces so that it takes exactly a number of columns.
  func fitted(to columns: Int, cut: Character = "…") -> String {
    let text = printable
    let width = displayWidth(of: text)
    if width <= columns { return text + String(repeating: " ", count: columns - width) }
    var fitted = ""
    var taken = 0
    for character in text {
      let next = displayWidth(of: character)
      guard taken + next <= columns - 1 else { break }
      fitted.append(character)
      taken += next
    }
    guard columns > 0 else { return "" }
    return fitted + String(cut) + String(repeating: " ", count: columns - taken - 1)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control or a mark that turns the direction of text.
  fileprivate var isControl: Bool {
    properties.generalCategory == .control || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}
