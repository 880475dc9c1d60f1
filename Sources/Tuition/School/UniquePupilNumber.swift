/// The check letter of unique pupil numbers.
///
/// A number is a check letter, eleven digits and a last digit, or a last letter where it is temporary. The letter is
/// that of the sum of place times value over places 2 to 13, modulo 23 (DfE, Unique Pupil Number 2.0).
public enum UniquePupilNumber {
  /// What a check of a number finds.
  public enum Verdict: Hashable, Sendable {
    /// The number has the right shape and letter.
    case sound
    /// The number has another shape.
    case otherShape
    /// The letter should be another.
    case otherLetter(Character)
  }

  /// Checks a number.
  public static func check(_ number: String) -> Verdict {
    let characters = Array(number.uppercased())
    guard characters.count == 13, letters.contains(characters[0]) else { return .otherShape }
    var sum = 0
    for place in 1..<13 {
      let isLast = place == 12
      guard let value = value(of: characters[place], mayBeLetter: isLast) else {
        return .otherShape
      }
      sum += (place + 1) * value
    }
    let letter = letters[sum % 23]
    return letter == characters[0] ? .sound : .otherLetter(letter)
  }

  private static func value(of character: Character, mayBeLetter: Bool) -> Int? {
    if character.isASCII, let digit = character.wholeNumberValue { return digit }
    return mayBeLetter ? letters.firstIndex(of: character) : nil
  }

  /// The letters in the order of their values; I, O and S are never used.
  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
}
