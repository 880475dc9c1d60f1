internal import Tuition

/// A school day while it is laid out, each period beginning where the one before it ends.
struct DayPlan {
  private(set) var periods: [Period] = []
  private var now: Int
  private let days: Set<Weekday>

  init(startsAt minutes: Int, days: Set<Weekday> = Set(Weekday.schoolDays)) {
    now = minutes
    self.days = days
  }

  mutating func add(
    _ name: Identifier<Period>, _ kind: Period.Kind, minutes: Int, except day: Weekday? = nil
  ) {
    guard let starts = TimeOfDay(hour: now / 60, minute: now % 60),
      let ends = TimeOfDay(hour: (now + minutes) / 60, minute: (now + minutes) % 60)
    else { return }
    periods.append(
      Period(
        name: name, starts: starts, ends: ends, kind: kind, days: days.filter { $0 != day }))
    now += minutes
  }

  /// Five hours with form time, and an hour after school except on Fridays.
  static let ofSecondary: [Period] = {
    var day = DayPlan(startsAt: 8 * 60)
    day.add("Before", .before, minutes: 45)
    day.add("Form", .registration, minutes: 20)
    day.add("P1", .lesson, minutes: 60)
    day.add("P2", .lesson, minutes: 60)
    day.add("Break", .break, minutes: 20)
    day.add("P3", .lesson, minutes: 60)
    day.add("Lunch", .lunch, minutes: 45)
    day.add("P4", .lesson, minutes: 60)
    day.add("P5", .lesson, minutes: 60)
    day.add("After", .after, minutes: 60, except: .friday)
    return day.periods
  }()

  /// Ten half hours with registration, and half an hour after school except on Fridays.
  static let ofPrimary: [Period] = {
    var day = DayPlan(startsAt: 8 * 60 + 15)
    day.add("Breakfast", .before, minutes: 30)
    day.add("Register", .registration, minutes: 15)
    for number in 1...3 { day.add(Identifier("H\(number)"), .lesson, minutes: 30) }
    day.add("Break", .break, minutes: 15)
    for number in 4...6 { day.add(Identifier("H\(number)"), .lesson, minutes: 30) }
    day.add("Lunch", .lunch, minutes: 50)
    for number in 7...10 { day.add(Identifier("H\(number)"), .lesson, minutes: 30) }
    day.add("Club", .after, minutes: 30, except: .friday)
    return day.periods
  }()
}
