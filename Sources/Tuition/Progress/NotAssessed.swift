/// Why there is no value where an assessment was due; it is said, and nothing is guessed in its place.
///
/// One of the reasons is a fact of its own: who works below the standard of a test is below whatever it can measure.
public enum NotAssessed: String, CaseIterable, Sendable {
  /// The pupil was not there.
  case absent
  /// The pupil worked below the standard of the test.
  case belowTest = "below-test"
  /// The assessment does not apply to the pupil.
  case disapplied
  /// The assessment is taken in a later year.
  case later
  /// The pupil had left.
  case left
  /// The result is missing, or none was written.
  case missing
  /// The assessment was taken in an earlier year.
  case earlier
  /// The pupil could not gain access to the test.
  case noAccess = "no-access"

  /// Reads a word, one of the national one-letter codes, or a blank; nothing where it is none of them.
  public init?(written: String) {
    let lower = written.lowercased()
    if let reason = Self(rawValue: lower) {
      self = reason
    } else if let reason = Self.codes[lower] {
      self = reason
    } else {
      return nil
    }
  }

  private static let codes: [String: NotAssessed] = [
    "": .missing, "a": .absent, "b": .belowTest, "d": .disapplied, "f": .later, "l": .left,
    "m": .missing, "p": .earlier, "t": .noAccess,
  ]

  /// The reason as a sentence about a pupil says it.
  public var words: String {
    switch self {
    case .absent: "absent"
    case .belowTest: "working below the test"
    case .disapplied: "not assessed, as it does not apply"
    case .later: "not assessed before a later year"
    case .left: "not assessed, having left"
    case .missing: "no result written"
    case .earlier: "assessed in an earlier year"
    case .noAccess: "not able to gain access to the test"
    }
  }
}
