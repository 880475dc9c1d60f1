/// A time of the day, to the minute.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// Makes a time from hour (0 to 23) and minute (0 to 59), or nothing where no such time exists.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// The time written as `09:00`.
  public var description: String {
    let hour = String(minutes / 60)
    let minute = String(minutes % 60)
    return (hour.count < 2 ? "0" + hour : hour) + ":" + (minute.count < 2 ? "0" + minute : minute)
  }

  /// Orders times within one day.
  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
