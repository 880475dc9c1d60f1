internal import Tuition

extension SchoolRecords {
  mutating func lose(
    _ tutor: Identifier<Tutor>, _ span: Change.Span
  ) throws(ImpossibleChange) {
    try require(tutor)
    let first = span.first ?? term.first
    let last = span.last ?? term.last
    absences.append(Absence(tutor: tutor, first: first, last: last))
    releaseAgreed { $0.tutor == tutor && first <= $0.date && $0.date <= last }
  }

  /// An hour of every week keeps the other weeks of the cycle where only one is taken away.
  mutating func removeHours(
    _ pattern: Change.TimePattern, of tutor: Identifier<Tutor>
  ) throws(ImpossibleChange) {
    try require(tutor)
    let before = tutorHours
    tutorHours = tutorHours.flatMap { hour in
      hour.tutor == tutor ? pattern.left(of: hour, cycle: term.cycle) : [hour]
    }
    guard tutorHours != before else {
      throw ImpossibleChange(
        "\(tutor) has no hours then that could be removed. Look in tutor-hours.csv.")
    }
    let calendar = TermCalendar(term: term, closures: closures)
    releaseAgreed {
      $0.tutor == tutor && pattern.holds(day: $0.date.weekday, $0.period)
        && (pattern.week == nil || pattern.week == calendar.label(of: $0.date))
    }
  }

  mutating func giveHours(
    _ pattern: Change.TimePattern, to tutor: Identifier<Tutor>
  ) throws(ImpossibleChange) {
    try require(tutor)
    let before = tutorHours
    addHours(pattern, to: tutor)
    guard tutorHours != before else {
      throw ImpossibleChange(
        "\(tutor) has these hours already. Look in tutor-hours.csv for times that are free.")
    }
  }

  private func require(_ tutor: Identifier<Tutor>) throws(ImpossibleChange) {
    guard !tutors.contains(where: { $0.id == tutor }) else { return }
    let near = nearestName(to: tutor.text, among: tutors.map(\.id.text))
    throw ImpossibleChange(
      "The school has no tutor \(tutor)."
        + (near.map { " Perhaps \($0) is meant." } ?? " Look in tutors.csv."))
  }

  mutating func addHours(_ pattern: Change.TimePattern, to tutor: Identifier<Tutor>) {
    let known = Set(tutorHours.filter { $0.tutor == tutor }.map(\.time))
    for day in pattern.days.isEmpty ? Weekday.schoolDays : pattern.days {
      let names =
        pattern.periods.isEmpty
        ? periods.filter { $0.kind == .lesson && $0.days.contains(day) }.map(\.name)
        : pattern.periods
      for period in names {
        let time = WeeklyTime(week: pattern.week, day: day, period: period)
        guard !known.contains(time), !known.contains(WeeklyTime(day: day, period: period)) else {
          continue
        }
        tutorHours.removeAll {
          pattern.week == nil && $0.tutor == tutor && $0.time.day == day
            && $0.time.period == period
        }
        tutorHours.append(TutorHour(tutor: tutor, time: time))
      }
    }
  }

  /// Adds a room that is taken at all times but those of a pattern; of a room with that name there is one more.
  mutating func add(_ room: Room, at pattern: Change.TimePattern) {
    let names = Set(rooms.map(\.id.text))
    var name = room.id.text
    var number = 2
    while pattern != .always, names.contains(name) {
      name = "\(room.id)-\(number)"
      number += 1
    }
    var own = room
    own.id = Identifier(name)
    rooms.append(own)
    for period in periods {
      for day in period.days.sorted() where !pattern.holds(day: day, period.name) {
        roomBookings.append(
          RoomBooking(room: own.id, time: WeeklyTime(day: day, period: period.name)))
      }
    }
  }

  mutating func closeRoom(
    _ room: Identifier<Room>, _ span: Change.Span
  ) throws(ImpossibleChange) {
    guard rooms.contains(where: { $0.id == room }) else {
      let near = nearestName(to: room.text, among: rooms.map(\.id.text))
      throw ImpossibleChange(
        "The school has no room \(room)."
          + (near.map { " Perhaps \($0) is meant." } ?? " Look in rooms.csv."))
    }
    for period in periods {
      for day in period.days.sorted() {
        roomBookings.append(
          RoomBooking(
            room: room, time: WeeklyTime(day: day, period: period.name), first: span.first,
            last: span.last))
      }
    }
    let (first, last) = (span.first ?? term.first, span.last ?? term.last)
    releaseAgreed { $0.room == room && first <= $0.date && $0.date <= last }
  }
}

extension Change.TimePattern {
  func holds(day: Weekday, _ period: Identifier<Period>) -> Bool {
    (days.isEmpty || days.contains(day)) && (periods.isEmpty || periods.contains(period))
  }

  /// What is left of an hour: the other weeks of the cycle, where only one is taken away.
  func left(of hour: TutorHour, cycle: [String]) -> [TutorHour] {
    guard holds(day: hour.time.day, hour.time.period) else { return [hour] }
    guard let week else { return [] }
    if let own = hour.time.week { return own == week ? [] : [hour] }
    return cycle.filter { $0 != week }.map {
      TutorHour(
        tutor: hour.tutor,
        time: WeeklyTime(week: $0, day: hour.time.day, period: hour.time.period))
    }
  }
}
