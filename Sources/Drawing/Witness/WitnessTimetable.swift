internal import Tuition

/// What stands in a drawn school before any tuition: who is where at each weekly time, and for how many minutes.
struct WitnessTimetable {
  let records: SchoolRecords
  let calendar: TermCalendar
  private let hours: [Identifier<Tutor>: Set<WeeklyTime>]
  private let teaching: [String: Set<WeeklyTime>]
  private let roomLessons: [Identifier<Room>: Set<WeeklyTime>]
  private let existing: [Identifier<Pupil>: [ExistingProvision]]
  private let attended: [Identifier<Pupil>: [WeeklyTime: Lesson]]

  init(_ records: SchoolRecords) {
    self.records = records
    calendar = TermCalendar(term: records.term, closures: records.closures)
    hours = Dictionary(grouping: records.tutorHours, by: \.tutor)
      .mapValues { Set($0.map(\.time)) }
    teaching = Self.times(records.lessons) { $0.teacher }
    roomLessons = Self.times(records.lessons) { $0.room }
    existing = Dictionary(grouping: records.existing, by: \.pupil)
    let asked = Set(records.requests.map(\.pupil) + records.existing.map(\.pupil))
    let lessons = Dictionary(grouping: records.lessons, by: \.schoolClass)
    var attended: [Identifier<Pupil>: [WeeklyTime: Lesson]] = [:]
    for membership in records.memberships where asked.contains(membership.pupil) {
      for lesson in lessons[membership.schoolClass] ?? [] {
        attended[membership.pupil, default: [:]][lesson.time] = lesson
      }
    }
    self.attended = attended
  }

  private static func times<Key: Hashable>(
    _ lessons: [Lesson], by key: (Lesson) -> Key?
  ) -> [Key: Set<WeeklyTime>] {
    var times: [Key: Set<WeeklyTime>] = [:]
    for lesson in lessons {
      if let key = key(lesson) { times[key, default: []].insert(lesson.time) }
    }
    return times
  }

  /// The weekly times, with and without a label, that fall on a date.
  private func entries(_ date: CalendarDate, _ period: Period) -> [WeeklyTime] {
    let always = WeeklyTime(day: date.weekday, period: period.name)
    guard let label = calendar.label(of: date) else { return [always] }
    return [always, WeeklyTime(week: label, day: date.weekday, period: period.name)]
  }

  /// The lesson that a pupil would be in.
  func lesson(of pupil: Pupil, _ date: CalendarDate, _ period: Period) -> Lesson? {
    guard calendar.isOpen(date, to: pupil.year), let own = attended[pupil.id] else { return nil }
    return entries(date, period).lazy.compactMap { own[$0] }.first
  }

  /// Whether a tutor offers the period and is neither absent, unchecked nor teaching in it.
  func isOffered(_ tutor: Tutor, _ date: CalendarDate, _ period: Period) -> Bool {
    guard let checked = tutor.checked, checked <= date, let own = hours[tutor.id] else {
      return false
    }
    let entries = entries(date, period)
    let lessons = tutor.teachesAs.flatMap { teaching[$0] } ?? []
    guard entries.contains(where: own.contains), !entries.contains(where: lessons.contains) else {
      return false
    }
    return !records.absences.contains {
      $0.tutor == tutor.id && $0.first <= date && date <= $0.last
        && ($0.period == nil || $0.period == period.name)
    }
  }

  /// Whether neither a lesson nor a booking is in the room.
  func isOpen(_ room: Room, _ date: CalendarDate, _ period: Period) -> Bool {
    let entries = entries(date, period)
    guard !entries.contains(where: (roomLessons[room.id] ?? []).contains) else { return false }
    return !records.roomBookings.contains {
      $0.room == room.id && entries.contains($0.time) && ($0.first ?? date) <= date
        && date <= ($0.last ?? date)
    }
  }

  /// Whether provision outside the plan takes the pupil then.
  func isTaken(_ pupil: Pupil, _ date: CalendarDate, _ period: Period) -> Bool {
    (existing[pupil.id] ?? []).contains {
      entries(date, period).contains($0.time)
        && ($0.first ?? date) <= date && date <= ($0.last ?? date)
    }
  }

  /// The minutes of each subject that the term holds for a pupil.
  func minutes(of pupil: Pupil) -> [Subject: Int] {
    var minutes: [Subject: Int] = [:]
    for date in calendar.openDates {
      for period in records.periods where period.days.contains(date.weekday) {
        guard let lesson = lesson(of: pupil, date, period) else { continue }
        minutes[lesson.subject, default: 0] += period.minutes
      }
    }
    return minutes
  }
}
