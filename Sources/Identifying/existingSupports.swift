internal import Tuition

/// What pupils already have, a support for each pupil and provision.
///
/// Periods that follow each other on a date are one session, unless the provision says that a session is shorter.
/// A lesson that two provisions take at once is lost once, to the one whose name comes first.
func existingSupports(of school: School, book: LessonBook, ledger: LossLedger) -> [Support] {
  var taken: Set<ExistingTime> = []
  var missed: [ExistingKey: [MissedLesson]] = [:]
  var times: [ExistingKey: Set<ExistingTime>] = [:]
  for existing in school.records.existing.sorted(by: { $0.provision < $1.provision }) {
    guard let pupil = school.pupil(existing.pupil), pupil.isOnRoll(on: school.calendar.term.first)
    else { continue }
    let key = ExistingKey(pupil: pupil.id, provision: Identifier(existing.provision))
    let place = school.periodIndex(existing.time.period) ?? 0
    for date in school.dates(of: existing, for: pupil) {
      let time = ExistingTime(pupil: pupil.id, date: date, place: place)
      times[key, default: []].insert(time)
      guard taken.insert(time).inserted,
        let lesson = book.lesson(of: pupil, on: date, in: existing.time.period)
      else { continue }
      missed[key, default: []].append(
        MissedLesson(
          subject: lesson.subject, date: date, minutes: school.records.periods[place].minutes))
    }
  }
  let meetings = ExistingMeetings(times, of: school)
  return times.keys.sorted().map { key in
    Support(
      pupil: key.pupil, provision: key.provision, subject: nil, standing: .existing,
      sessions: meetings.count(of: key),
      minutes: (times[key] ?? []).reduce(0) { $0 + school.records.periods[$1.place].minutes },
      pence: meetings.pence(of: key), losses: ledger.losses(missed[key] ?? []))
  }
}

/// A pupil and what they already have.
struct ExistingKey: Hashable, Comparable {
  let pupil: Identifier<Pupil>
  let provision: Identifier<Provision>

  static func < (left: Self, right: Self) -> Bool {
    (left.pupil, left.provision) < (right.pupil, right.provision)
  }
}

/// A pupil in a period of a date, the period by its place in the day.
struct ExistingTime: Hashable, Comparable {
  let pupil: Identifier<Pupil>
  let date: CalendarDate
  let place: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.pupil, left.date, left.place) < (right.pupil, right.date, right.place)
  }
}

extension School {
  /// The dates of the term on which a pupil has existing provision, those closed to their year and after they left
  /// aside.
  fileprivate func dates(of existing: ExistingProvision, for pupil: Pupil) -> [CalendarDate] {
    let first = max(existing.first ?? calendar.term.first, calendar.term.first)
    let last = min(existing.last ?? calendar.term.last, calendar.term.last)
    guard first <= last else { return [] }
    return (first.dayNumber...last.dayNumber).map(CalendarDate.init(dayNumber:)).filter {
      calendar.falls(existing.time, on: $0) && calendar.isOpen($0, to: pupil.year)
        && pupil.isOnRoll(on: $0)
    }
  }
}
