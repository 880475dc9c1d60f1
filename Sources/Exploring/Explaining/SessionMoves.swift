public import Tuition

/// All times at which a session could be instead with the same tutor, the others staying where they are; the cheapest first.
///
/// - Parameters:
///   - session: a session of the plan.
///   - plan: the plan.
///   - school: the school.
///   - from: the first date that can still be chosen; nothing means the first of the term.
public func moves(
  of session: Session, in plan: Timetable, of school: School, from: CalendarDate? = nil
) -> [SessionMove] {
  guard let moves = SessionMoves(session, in: plan, of: school) else { return [] }
  let dates = school.records.term.dates.filter { date in from.map { $0 <= date } ?? true }
  return dates.flatMap { date in
    school.records.periods.filter { $0.days.contains(date.weekday) }
      .compactMap { moves.move(to: date, $0) }
  }.sorted { ($0.cost, $0.session.date) < ($1.cost, $1.session.date) }
}

/// One session taken out of a plan, to be put elsewhere.
struct SessionMoves {
  private let session: Session
  private let surroundings: Surroundings
  private let tutor: Tutor
  private let tutorRow: Int
  private let provision: Provision
  /// Each pupil's request beside everything but the session.
  private let scenes: [RequestScene]
  /// For each pupil the other sessions of the request.
  private let others: [[Session]]

  /// Nothing where the session is agreed, or nobody asked for it.
  init?(_ session: Session, in plan: Timetable, of school: School) {
    let records = school.records
    guard let tutorRow = records.tutors.firstIndex(where: { $0.id == session.tutor }),
      let provision = school.provision(session.provision),
      !records.agreed.contains(where: {
        $0.date == session.date && $0.period == session.period && $0.tutor == session.tutor
      })
    else { return nil }
    let rest = Timetable(
      plan.sessions.filter { $0.id != session.id }, order: { school.periodIndex($0) ?? 0 })
    let surroundings = Surroundings(school, rest)
    let scenes = session.pupils.compactMap { pupil in
      records.requests.first {
        $0.pupil == pupil && $0.subject == session.subject && $0.provision == session.provision
      }.flatMap { RequestScene($0, among: surroundings) }
    }
    guard !scenes.isEmpty, scenes.count == session.pupils.count else { return nil }
    self.session = session
    self.surroundings = surroundings
    self.tutorRow = tutorRow
    tutor = records.tutors[tutorRow]
    self.provision = provision
    self.scenes = scenes
    others = session.pupils.map { pupil in
      rest.sessions.filter {
        $0.pupils.contains(pupil) && $0.subject == session.subject
          && $0.provision == session.provision
      }
    }
  }

  private var lookup: SchoolLookup { surroundings.lookup }

  /// The session at another time; nothing where some rule bars it, or it is there already.
  func move(to date: CalendarDate, _ first: Period) -> SessionMove? {
    guard date != session.date || first.name != session.period,
      let periods = lookup.school.periods(
        from: first.name, count: provision.periods, on: date.weekday),
      let row = lookup.school.periodIndex(first.name),
      let places = surroundings.times.places(date, row, provision.periods),
      periods.allSatisfy({ $0.kind != .break }), tutorComes(date, places),
      pupilsCome(date, periods), keepsCounts(date, first), classesStay(date, periods),
      keepsCaps(date, periods), let room = room(at: places)
    else { return nil }
    let moved = Session(
      id: session.id, date: date, period: first.name, provision: session.provision,
      subject: session.subject, tutor: session.tutor, room: room, pupils: session.pupils,
      pots: session.pots)
    return SessionMove(
      session: moved, cost: cost(of: moved) - cost(of: session),
      missed: Set(scenes.flatMap { $0.losses(date, periods).keys.map(\.subject) }).sorted())
  }

  // MARK: Rules

  private func tutorComes(_ date: CalendarDate, _ places: Range<Int>) -> Bool {
    let days = scenes[0].taken.tutorDays[tutor.id]?[date] ?? 0
    let weeks = scenes[0].taken.tutorWeeks[tutor.id]?[date.monday] ?? 0
    return days < tutor.mostPerDay ?? .max && weeks < tutor.mostPerWeek ?? .max
      && surroundings.bars(ofTutor: tutorRow, at: places)?.isEmpty ?? false
  }

  /// Places are taken and the group is there, whatever the time.
  private func pupilsCome(_ date: CalendarDate, _ periods: [Period]) -> Bool {
    scenes.allSatisfy { scene in
      let asked = RuleSet(Set(scene.rules).subtracting([.groupLeast, .pots]))
      return scene.requestBars(tutor, date).isOpen(under: asked)
        && periods.allSatisfy { scene.pupilBars(date, $0).isEmpty }
    }
  }

  private func keepsCounts(_ date: CalendarDate, _ first: Period) -> Bool {
    let most = lookup.school.records.protection.mostPerDay
    return zip(scenes, others).allSatisfy { scene, others in
      (scene.taken.pupilDays[scene.pupil.id]?[date] ?? 0) < most
        && others.count { $0.date.monday == date.monday } < provision.mostPerWeek
        && (provision.mode != .sameTime
          || others.allSatisfy {
            $0.date.weekday == date.weekday && $0.period == first.name
          })
    }
  }

  /// The pupils of a group leave a lesson together.
  private func classesStay(_ date: CalendarDate, _ periods: [Period]) -> Bool {
    let most = lookup.school.records.protection.outOfLesson
    return periods.allSatisfy { period in
      let leaving = Dictionary(
        grouping: session.pupils.filter {
          lookup.lesson(of: $0, on: date, in: period.name) != nil
        }
      ) { lookup.lesson(of: $0, on: date, in: period.name)?.schoolClass }
      return leaving.allSatisfy { schoolClass, pupils in
        guard let schoolClass else { return true }
        let moment = Moment(owner: schoolClass, date: date, period: period.name)
        return (scenes[0].taken.out[moment] ?? []).union(pupils).count <= most
      }
    }
  }

  private func keepsCaps(_ date: CalendarDate, _ periods: [Period]) -> Bool {
    scenes.allSatisfy { scene in
      let fit = Fit([scene], rules: Set(scene.rules))
      return scene.losses(date, periods).allSatisfy { $0.value <= fit.minutesLeft($0.key) }
    }
  }

  /// Its own room, or the first that is free and suits.
  private func room(at places: Range<Int>) -> Identifier<Room>? {
    let rooms = surroundings.rooms(for: session.pupils.count, at: places).rooms
    return rooms.contains(session.room) ? session.room : rooms.first
  }

  // MARK: Cost

  /// What the session costs where it is, with the weekly times that only it has.
  private func cost(of session: Session) -> Int {
    let times = others.count { others in
      !others.contains {
        $0.date.weekday == session.date.weekday && $0.period == session.period
      }
    }
    let missed = session.pupils.reduce(0) { $0 + lookup.cost(of: session, for: $1) }
    return missed + times * lookup.school.records.weights.steadiness
  }
}

extension SchoolLookup {
  /// The cost of what a pupil misses for a session.
  fileprivate func cost(of session: Session, for pupil: Identifier<Pupil>) -> Int {
    periods(of: session).reduce(0) {
      $0 + $1.minutes * weight(of: $1, on: session.date, for: pupil)
    }
  }

  private func weight(
    of period: Period, on date: CalendarDate, for pupil: Identifier<Pupil>
  ) -> Int {
    let weights = school.records.weights
    guard let lesson = lesson(of: pupil, on: date, in: period.name) else {
      return switch period.kind {
      case .before: weights.before
      case .registration: weights.registration
      case .lesson: weights.free
      case .break: weights.break
      case .lunch: weights.lunch
      case .after: weights.after
      }
    }
    let own = school.records.protection.bySubject[lesson.subject]?.weight ?? weights.subject
    let keep = Judgement(pupil: pupil, subject: lesson.subject, kind: .keep)
    return school.records.judgements.contains(keep) ? own * weights.keepFactor : own
  }
}
