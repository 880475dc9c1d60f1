/// A day of the week, Monday first.
public enum Weekday: String, CaseIterable, Comparable, Sendable {
  case monday = "Mon"
  case tuesday = "Tue"
  case wednesday = "Wed"
  case thursday = "Thu"
  case friday = "Fri"
  case saturday = "Sat"
  case sunday = "Sun"

  /// The place in the week: Monday is 0, Sunday is 6.
  public var index: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }

  /// Monday to Friday.
  public static let schoolDays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

  /// Orders days from Monday to Sunday.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
