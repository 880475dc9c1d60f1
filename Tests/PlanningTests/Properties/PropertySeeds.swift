import Foundation

/// Seeds of the schools on which properties are tried: a few always, as many as TUITION_PROPERTIES says where it is set.
///
/// A test that fails names the seed as its argument; a number of seeds is spread over the properties, each with its own.
enum PropertySeeds {
  private static let count =
    ProcessInfo.processInfo.environment["TUITION_PROPERTIES"].flatMap { UInt64($0) } ?? few

  /// What fits into seconds of a debug build.
  private static let few: UInt64 = 60

  /// Seeds of a property, all of them different from those of other properties.
  static func seeds(from place: UInt64, share: UInt64 = 1) -> [UInt64] {
    Array(place * 100_000..<place * 100_000 + max(5, count / share))
  }
}
