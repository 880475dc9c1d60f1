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

  mutating func add(_ name: Identifier<Period>, _ kind: Period.Kind, minutes: Int) {
    guard let starts = TimeOfDay(hour: now / 60, minute: now % 60),
      let ends = TimeOfDay(hour: (now + minutes) / 60, minute: (now + minutes) % 60)
    else { return }
    periods.append(Period(name: name, starts: starts, ends: ends, kind: kind, days: days))
    now += minutes
  }
}
