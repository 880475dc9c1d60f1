internal import Tuition

/// Places requests for one pupil at the first dates that every hard rule allows.
///
/// It is no planner. What it places is a witness: sessions may be agreed, and requests be called statutory, without
/// fear that no plan could keep them.
struct FirstFit {
  struct Cell: Hashable {
    let date: CalendarDate
    let period: Identifier<Period>
  }
  struct Use<Owner>: Hashable {
    let owner: Identifier<Owner>
    let cell: Cell
  }
  /// A pupil and a subject: of what is lost, what the term holds, or what is placed.
  struct PupilSubject: Hashable {
    let pupil: Identifier<Pupil>
    let subject: Subject
  }

  struct Dated<Owner>: Hashable {
    let owner: Identifier<Owner>
    let date: CalendarDate
  }

  let records: SchoolRecords
  let timetable: WitnessTimetable
  var tutors: Set<Use<Tutor>> = []
  var rooms: Set<Use<Room>> = []
  var pupils: Set<Use<Pupil>> = []
  var out: [Use<SchoolClass>: Int] = [:]
  var lost: [PupilSubject: Int] = [:]
  var held: [PupilSubject: Int] = [:]
  /// The sessions of a pupil on a date, of a tutor on a date, and of a tutor in the week of a Monday.
  var pupilDays: [Dated<Pupil>: Int] = [:]
  var tutorDays: [Dated<Tutor>: Int] = [:]
  var tutorWeeks: [Dated<Tutor>: Int] = [:]
  var potPlaces: [Int]?
  private var placed: Set<PupilSubject> = []
  private var opened: Set<Identifier<Pupil>> = []

  init(_ records: SchoolRecords) {
    self.records = records
    timetable = WitnessTimetable(records)
    potPlaces = records.pots.map { $0.map(\.places) }
    let away = Set(records.existing.map(\.pupil))
    for pupil in records.pupils where away.contains(pupil.id) { takeExisting(pupil) }
  }

  private mutating func takeExisting(_ pupil: Pupil) {
    for date in timetable.calendar.openDates {
      for period in records.periods where period.days.contains(date.weekday) {
        guard timetable.isTaken(pupil, date, period) else { continue }
        take(pupil, Cell(date: date, period: period.name), period)
      }
    }
  }

  /// Counts what the term holds for a pupil, once somebody asks.
  private mutating func open(_ pupil: Pupil) {
    guard opened.insert(pupil.id).inserted else { return }
    for (subject, minutes) in timetable.minutes(of: pupil) {
      held[PupilSubject(pupil: pupil.id, subject: subject)] = minutes
    }
  }

  mutating func take(_ pupil: Pupil, _ cell: Cell, _ period: Period) {
    pupils.insert(Use(owner: pupil.id, cell: cell))
    guard let lesson = timetable.lesson(of: pupil, cell.date, period) else { return }
    lost[PupilSubject(pupil: pupil.id, subject: lesson.subject), default: 0] += period.minutes
    out[Use(owner: lesson.schoolClass, cell: cell), default: 0] += 1
  }

  /// Places all sessions of a request, or nothing where first fit finds no way.
  mutating func place(_ request: Request) -> [AgreedSession]? {
    guard let pupil = records.pupils.first(where: { $0.id == request.pupil }),
      let provision = records.provisions.first(where: { $0.id == request.provision }),
      provision.groupLeast == 1,
      !placed.contains(PupilSubject(pupil: request.pupil, subject: request.subject))
    else { return nil }
    open(pupil)
    for tutor in records.tutors where suits(tutor, request, pupil) {
      for time in times(of: provision) {
        var trial = self
        guard trial.takePot(for: request, of: pupil),
          let sessions = trial.sessions(request, pupil, provision, tutor, at: time)
        else { continue }
        trial.placed.insert(PupilSubject(pupil: request.pupil, subject: request.subject))
        self = trial
        return sessions
      }
    }
    return nil
  }

  private func suits(_ tutor: Tutor, _ request: Request, _ pupil: Pupil) -> Bool {
    tutor.checked != nil && (request.tutor ?? tutor.id) == tutor.id
      && tutor.subjects.covers(request.subject)
      && (tutor.years?.contains(pupil.year) ?? true)
      && (tutor.provisions?.contains(request.provision) ?? true)
  }

  private mutating func takePot(for request: Request, of pupil: Pupil) -> Bool {
    guard let pots = records.pots, var places = potPlaces else { return true }
    for (row, pot) in pots.enumerated() where places[row] > 0 && pot.matches(request, of: pupil) {
      places[row] -= 1
      potPlaces = places
      return true
    }
    return false
  }

  /// The one weekly time of a request in mode same-time, each in turn, or nothing where times may differ.
  private func times(of provision: Provision) -> [WeeklyTime?] {
    guard provision.mode == .sameTime else { return [nil] }
    return Weekday.allCases.flatMap { day in
      records.periods.filter { $0.days.contains(day) }
        .map { WeeklyTime(day: day, period: $0.name) }
    }
  }

  private mutating func sessions(
    _ request: Request, _ pupil: Pupil, _ provision: Provision, _ tutor: Tutor,
    at time: WeeklyTime?
  ) -> [AgreedSession]? {
    var sessions: [AgreedSession] = []
    for date in timetable.calendar.openDates where sessions.count < provision.sessions {
      let week = sessions.filter { $0.date.monday == date.monday }
      guard (time?.day ?? date.weekday) == date.weekday, week.count < provision.mostPerWeek
      else { continue }
      let starts = records.periods.indices.filter {
        (time?.period ?? records.periods[$0].name) == records.periods[$0].name
      }
      for start in starts {
        let sitting = Sitting(
          request: request, pupil: pupil, provision: provision, tutor: tutor, date: date,
          start: start)
        guard let room = room(for: sitting) else { continue }
        sessions.append(take(sitting, room))
        break
      }
    }
    return sessions.count == provision.sessions ? sessions : nil
  }
}
