internal import Tuition

/// Every date and period of a term that can still be chosen, with what no plan changes: when tutors can be used, and which rooms are free.
struct TermTimes: Sendable {
  let dates: [CalendarDate]
  let periods: [Period]
  /// What bars each tutor at each place; nothing where the tutor teaches.
  let tutors: [[Bars?]]
  /// Whether each room is free of lessons and bookings at each place.
  let rooms: [[Bool]]
  private let dateRows: [CalendarDate: Int]

  init(_ lookup: SchoolLookup, from first: CalendarDate?) {
    let records = lookup.school.records
    let dates = records.term.dates.filter { date in first.map { $0 <= date } ?? true }
    let periods = records.periods
    self.dates = dates
    self.periods = periods
    dateRows = Dictionary(
      dates.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    tutors = records.tutors.map { tutor in
      dates.flatMap { date in periods.map { Self.bars(tutor, date, $0, lookup) } }
    }
    rooms = records.rooms.map { room in
      dates.flatMap { date in periods.map { lookup.isFree(room.id, on: date, in: $0.name) } }
    }
  }

  private static func bars(
    _ tutor: Tutor, _ date: CalendarDate, _ period: Period, _ lookup: SchoolLookup
  ) -> Bars? {
    guard period.days.contains(date.weekday),
      !lookup.teaches(tutor, on: date, in: period.name)
    else { return nil }
    var bars = Bars()
    if !lookup.isHour(of: tutor.id, on: date, in: period.name) { bars.add(.tutorHours) }
    if lookup.isAbsent(tutor.id, on: date, in: period.name) { bars.add(.tutorAbsences) }
    return bars
  }

  /// How many places there are.
  var count: Int { dates.count * periods.count }

  /// The places of so many periods from one on, whatever the day; nothing where the day or the term has not so many.
  func places(_ date: Int, _ period: Int, _ count: Int) -> Range<Int>? {
    guard period + count <= periods.count else { return nil }
    let first = date * periods.count + period
    return first..<first + count
  }

  /// The places that a session takes; nothing where it is outside the term or the day.
  func places(of session: Session, _ lookup: SchoolLookup) -> Range<Int>? {
    guard let date = dateRows[session.date],
      let period = lookup.school.periodIndex(session.period)
    else { return nil }
    return places(date, period, lookup.school.provision(session.provision)?.periods ?? 1)
  }

  /// The places of so many periods from one on, on a date of the term.
  func places(_ date: CalendarDate, _ period: Int, _ count: Int) -> Range<Int>? {
    dateRows[date].flatMap { places($0, period, count) }
  }
}
