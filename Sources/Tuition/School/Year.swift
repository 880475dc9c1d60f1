/// A school year group: reception, or year 1 to 13.
public struct Year: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number of the year; reception is 0.
  public let number: Int

  /// Makes a year group from its number, 0 for reception to 13, or nothing outside that range.
  public init?(_ number: Int) {
    guard (0...13).contains(number) else { return nil }
    self.number = number
  }

  /// Every year group from reception to year 13.
  public static let all: [Year] = (0...13).compactMap(Year.init)

  /// The year as it is written in files: `R`, or `1` to `13`.
  public var description: String { number == 0 ? "R" : String(number) }

  /// Orders years by age.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
