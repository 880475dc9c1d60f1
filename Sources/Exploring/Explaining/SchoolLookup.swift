internal import Tuition

/// What explanations ask about a school, found by name and time.
struct SchoolLookup: Sendable {
  fileprivate struct Key: Hashable, Sendable {
    let owner: String
    let day: Weekday
    let period: Identifier<Period>
  }

  let school: School
  private let classes: [Identifier<Pupil>: [Identifier<SchoolClass>]]
  private let lessons: [Key: [Lesson]]
  private let taught: [Key: [Lesson]]
  private let held: [Key: [Lesson]]
  private let bookings: [Key: [RoomBooking]]
  private let hours: [Key: [TutorHour]]
  private let absences: [Identifier<Tutor>: [Absence]]
  private let openDates: [Year: [(date: CalendarDate, count: Int)]]

  init(_ school: School) {
    self.school = school
    let records = school.records
    classes = Dictionary(grouping: records.memberships, by: \.pupil)
      .mapValues { $0.map(\.schoolClass) }
    lessons = Dictionary(grouping: records.lessons) { Key($0.schoolClass.text, $0.time) }
    taught = Dictionary(grouping: records.lessons) { Key($0.teacher ?? "", $0.time) }
    held = Dictionary(grouping: records.lessons) { Key($0.room?.text ?? "", $0.time) }
    bookings = Dictionary(grouping: records.roomBookings) { Key($0.room.text, $0.time) }
    hours = Dictionary(grouping: records.tutorHours) { Key($0.tutor.text, $0.time) }
    absences = Dictionary(grouping: records.absences, by: \.tutor)
    openDates = Self.openDates(school)
  }

  private func falls(_ time: WeeklyTime, _ date: CalendarDate) -> Bool {
    time.week == nil || time.week == school.calendar.label(of: date)
  }

  func lesson(
    of id: Identifier<Pupil>, on date: CalendarDate, in period: Identifier<Period>
  ) -> Lesson? {
    guard let pupil = school.pupil(id), school.calendar.isOpen(date, to: pupil.year) else {
      return nil
    }
    for name in classes[id] ?? [] {
      let found = lessons[Key(name.text, date, period)]?.first { falls($0.time, date) }
      if let found { return found }
    }
    return nil
  }

  func teaches(
    _ tutor: Tutor, on date: CalendarDate, in period: Identifier<Period>
  ) -> Bool {
    guard let name = tutor.teachesAs, school.calendar.isOpen(date) else { return false }
    return taught[Key(name, date, period)]?.contains { falls($0.time, date) } ?? false
  }

  func isHour(
    of tutor: Identifier<Tutor>, on date: CalendarDate, in period: Identifier<Period>
  ) -> Bool {
    hours[Key(tutor.text, date, period)]?.contains { falls($0.time, date) } ?? false
  }

  func isAbsent(
    _ tutor: Identifier<Tutor>, on date: CalendarDate, in period: Identifier<Period>
  ) -> Bool {
    absences[tutor]?.contains {
      $0.first <= date && date <= $0.last && ($0.period == nil || $0.period == period)
    } ?? false
  }

  func isFree(
    _ room: Identifier<Room>, on date: CalendarDate, in period: Identifier<Period>
  ) -> Bool {
    let key = Key(room.text, date, period)
    if school.calendar.isOpen(date), held[key]?.contains(where: { falls($0.time, date) }) ?? false {
      return false
    }
    return
      !(bookings[key]?.contains {
        school.calendar.falls($0.time, from: $0.first, to: $0.last, on: date)
      } ?? false)
  }

  func periods(of session: Session) -> [Period] {
    let count = school.provision(session.provision)?.periods ?? 1
    return school.periods(from: session.period, count: count, on: session.date.weekday) ?? []
  }

  func percent(of provision: Provision?, from subject: Subject) -> Int {
    let protection = school.records.protection
    return provision?.lossPercent ?? protection.bySubject[subject]?.lossPercent
      ?? protection.lossPercent
  }

  func dates(of entry: ExistingProvision) -> [CalendarDate] {
    guard let pupil = school.pupil(entry.pupil) else { return [] }
    return school.records.term.dates.filter { date in
      school.calendar.falls(entry.time, from: entry.first, to: entry.last, on: date)
        && school.calendar.isOpen(date, to: pupil.year)
    }
  }

  /// The minutes of each subject that the term holds for a pupil.
  func minutes(of pupil: Pupil) -> [Subject: Int] {
    var sums: [Subject: Int] = [:]
    for (date, count) in openDates[pupil.year] ?? [] {
      for period in school.records.periods where period.days.contains(date.weekday) {
        guard let lesson = lesson(of: pupil.id, on: date, in: period.name) else { continue }
        sums[lesson.subject, default: 0] += count * period.minutes
      }
    }
    return sums
  }

  /// For each year the first date of each weekday and label on which the school is open to it, with how many such dates there are.
  private static func openDates(_ school: School) -> [Year: [(date: CalendarDate, count: Int)]] {
    Dictionary(
      uniqueKeysWithValues: Set(school.records.pupils.map(\.year)).map { year in
        var found: [(date: CalendarDate, count: Int)] = []
        for date in school.records.term.dates where school.calendar.isOpen(date, to: year) {
          let place = found.firstIndex {
            $0.date.weekday == date.weekday
              && school.calendar.label(of: $0.date) == school.calendar.label(of: date)
          }
          if let place { found[place].count += 1 } else { found.append((date, 1)) }
        }
        return (year, found)
      })
  }
}

extension SchoolLookup.Key {
  fileprivate init(_ owner: String, _ time: WeeklyTime) {
    self.init(owner: owner, day: time.day, period: time.period)
  }

  fileprivate init(_ owner: String, _ date: CalendarDate, _ period: Identifier<Period>) {
    self.init(owner: owner, day: date.weekday, period: period)
  }
}
