internal import Tuition

/// A person or place at a date and period.
struct Moment<Owner>: Hashable, Sendable {
  let owner: Identifier<Owner>
  let date: CalendarDate
  let period: Identifier<Period>
}

/// What the sessions of a plan, and existing provision, take.
struct Occupied {
  private(set) var tutors: Set<Moment<Tutor>> = []
  private(set) var rooms: Set<Moment<Room>> = []
  private(set) var pupil: Set<Moment<Pupil>> = []
  /// The pupils out of each class's lesson.
  private(set) var out: [Moment<SchoolClass>: Set<Identifier<Pupil>>] = [:]
  private(set) var tutorDays: [Identifier<Tutor>: [CalendarDate: Int]] = [:]
  private(set) var tutorWeeks: [Identifier<Tutor>: [CalendarDate: Int]] = [:]
  private(set) var pupilDays: [CalendarDate: Int] = [:]
  private(set) var minutes: [Subject: Int] = [:]
  private(set) var percent: [Subject: Int] = [:]
  private(set) var pots: [Identifier<Pot>: Int] = [:]

  /// Counts sessions, as far as they matter to one pupil.
  mutating func add(_ sessions: [Session], for pupil: Pupil, _ lookup: SchoolLookup) {
    var paid: Set<[String]> = []
    for session in sessions {
      let periods = lookup.periods(of: session)
      for period in periods {
        tutors.insert(Moment(owner: session.tutor, date: session.date, period: period.name))
        rooms.insert(Moment(owner: session.room, date: session.date, period: period.name))
        for id in session.pupils { take(id, session, period, of: pupil, lookup) }
      }
      tutorDays[session.tutor, default: [:]][session.date, default: 0] += 1
      tutorWeeks[session.tutor, default: [:]][session.date.monday, default: 0] += 1
      if session.pupils.contains(pupil.id) { pupilDays[session.date, default: 0] += 1 }
      for (id, pot) in zip(session.pupils, session.pots) {
        if let pot, paid.insert([id.text, session.subject.name]).inserted {
          pots[pot, default: 0] += 1
        }
      }
    }
  }

  private mutating func take(
    _ id: Identifier<Pupil>, _ session: Session, _ period: Period, of pupil: Pupil,
    _ lookup: SchoolLookup
  ) {
    if id == pupil.id {
      self.pupil.insert(Moment(owner: id, date: session.date, period: period.name))
    }
    guard let lesson = lookup.lesson(of: id, on: session.date, in: period.name) else { return }
    out[
      Moment(owner: lesson.schoolClass, date: session.date, period: period.name), default: []
    ].insert(id)
    guard id == pupil.id else { return }
    lose(lesson.subject, period.minutes, by: lookup.school.provision(session.provision), lookup)
  }

  /// Counts what pupils have already.
  mutating func addExisting(for pupil: Pupil, _ lookup: SchoolLookup) {
    for entry in lookup.school.records.existing {
      for date in lookup.dates(of: entry) {
        let period = entry.time.period
        if entry.pupil == pupil.id {
          self.pupil.insert(Moment(owner: pupil.id, date: date, period: period))
        }
        guard let lesson = lookup.lesson(of: entry.pupil, on: date, in: period) else { continue }
        let isNew = out[Moment(owner: lesson.schoolClass, date: date, period: period), default: []]
          .insert(entry.pupil).inserted
        guard entry.pupil == pupil.id, isNew else { continue }
        let length = lookup.school.period(period)?.minutes ?? 0
        let provision = lookup.school.provision(Identifier(entry.provision))
        lose(lesson.subject, length, by: provision, lookup)
      }
    }
  }

  private mutating func lose(
    _ subject: Subject, _ length: Int, by provision: Provision?, _ lookup: SchoolLookup
  ) {
    minutes[subject, default: 0] += length
    percent[subject] = max(percent[subject] ?? 0, lookup.percent(of: provision, from: subject))
  }
}
