import Foundation

/// A property that is tried on schools drawn for it alone.
///
/// A case that fails names its seed. Suites of properties are serialized, so that the seed started last is the one where a
/// broken assertion ended the run.
enum Property: UInt64, CaseIterable {
  case loosening
  case shuffling
  case renaming
  case byHand
  case model
  case duals

  /// The seeds of the schools it is tried on.
  var seeds: [UInt64] {
    let first = (rawValue + 1) * 1_000_000
    return Array(first..<first + Self.schools / UInt64(Self.allCases.count))
  }

  /// How many schools there are for all properties together: what takes seconds, or what TUITION_PROPERTIES says.
  private static let schools =
    ProcessInfo.processInfo.environment["TUITION_PROPERTIES"].flatMap { UInt64($0) } ?? 60
}
