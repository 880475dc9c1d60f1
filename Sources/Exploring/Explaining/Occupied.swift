internal import Tuition

/// A person or place at a date and period.
struct Moment<Owner>: Hashable, Sendable {
  let owner: Identifier<Owner>
  let date: CalendarDate
  let period: Identifier<Period>
}

/// What the sessions of a plan, and existing provision, take from everybody.
struct Occupied: Sendable {
  private(set) var pupils: Set<Moment<Pupil>> = []
  /// The pupils out of each class's lesson.
  private(set) var out: [Moment<SchoolClass>: Set<Identifier<Pupil>>] = [:]
  private(set) var tutorDays: [Identifier<Tutor>: [CalendarDate: Int]] = [:]
  private(set) var tutorWeeks: [Identifier<Tutor>: [CalendarDate: Int]] = [:]
  private(set) var pupilDays: [Identifier<Pupil>: [CalendarDate: Int]] = [:]
  /// The minutes that each pupil misses of each subject.
  private(set) var minutes: [Wish: Int] = [:]
  /// The highest cap under which a pupil misses some of a subject, in per cent.
  private(set) var percent: [Wish: Int] = [:]
  private(set) var pots: [Identifier<Pot>: Int] = [:]

  /// Counts what pupils have already.
  init(existing: [ExistingProvision], _ lookup: SchoolLookup) {
    for entry in existing {
      for date in lookup.dates(of: entry) { addExisting(entry, on: date, lookup) }
    }
  }

  /// Counts sessions.
  mutating func add(_ sessions: [Session], _ lookup: SchoolLookup) {
    var paid: Set<Wish> = []
    for session in sessions {
      for period in lookup.periods(of: session) {
        for id in session.pupils { take(id, session, period, lookup) }
      }
      tutorDays[session.tutor, default: [:]][session.date, default: 0] += 1
      tutorWeeks[session.tutor, default: [:]][session.date.monday, default: 0] += 1
      for (id, pot) in zip(session.pupils, session.pots) {
        pupilDays[id, default: [:]][session.date, default: 0] += 1
        if let pot, paid.insert(Wish(pupil: id, subject: session.subject)).inserted {
          pots[pot, default: 0] += 1
        }
      }
    }
  }

  private mutating func take(
    _ id: Identifier<Pupil>, _ session: Session, _ period: Period, _ lookup: SchoolLookup
  ) {
    pupils.insert(Moment(owner: id, date: session.date, period: period.name))
    guard let lesson = lookup.lesson(of: id, on: session.date, in: period.name) else { return }
    out[
      Moment(owner: lesson.schoolClass, date: session.date, period: period.name), default: []
    ].insert(id)
    lose(
      Wish(pupil: id, subject: lesson.subject), period.minutes,
      by: lookup.school.provision(session.provision), lookup)
  }

  private mutating func addExisting(
    _ entry: ExistingProvision, on date: CalendarDate, _ lookup: SchoolLookup
  ) {
    let period = entry.time.period
    pupils.insert(Moment(owner: entry.pupil, date: date, period: period))
    guard let lesson = lookup.lesson(of: entry.pupil, on: date, in: period) else { return }
    let isNew = out[Moment(owner: lesson.schoolClass, date: date, period: period), default: []]
      .insert(entry.pupil).inserted
    guard isNew else { return }
    lose(
      Wish(pupil: entry.pupil, subject: lesson.subject),
      lookup.school.period(period)?.minutes ?? 0,
      by: lookup.school.provision(Identifier(entry.provision)), lookup)
  }

  private mutating func lose(
    _ whose: Wish, _ length: Int, by provision: Provision?, _ lookup: SchoolLookup
  ) {
    minutes[whose, default: 0] += length
    percent[whose] = max(
      percent[whose] ?? 0, lookup.percent(of: provision, from: whose.subject))
  }
}
