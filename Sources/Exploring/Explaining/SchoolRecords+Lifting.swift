internal import Tuition

extension NamedRule {
  /// The rules of a whole school that can be given up, the ones given up first at the end.
  static func all(of records: SchoolRecords) -> [NamedRule] {
    let subjects = Set(records.lessons.map(\.subject)).subtracting(records.protection.subjects)
    return [
      .protectedSubjects, .judgements, .inLessons, .existing, .allSessions, .lunch, .outsideHours,
      .groupLeast,
    ] + subjects.sorted().map { .lossPercent($0) } + [
      .outOfLesson, .sameTime, .mostPerWeek, .mostPerDay, .closures, .requestDates, .namedTutor,
      .tutorOffers, .tutorChecks, .tutorMost, .tutorHours, .rooms, .tutorAbsences, .pots,
      .otherRequests,
    ]
  }
}

extension SchoolRecords {
  /// The records of a school in which a rule bars nothing.
  ///
  /// That nobody misses the subject of the tuition itself is never given up.
  func lifting(_ rule: NamedRule) -> SchoolRecords {
    var records = self
    switch rule {
    case .tutorHours, .tutorAbsences, .tutorOffers, .tutorChecks, .tutorMost:
      records.liftTutors(rule)
    case .namedTutor, .requestDates:
      records.requests = requests.map { $0.lifting(rule) }
    case .closures: records.closures = []
    case .judgements: records.judgements = judgements.filter { $0.kind == .keep }
    case .inLessons, .outsideHours: records.pupils = pupils.map { $0.lifting(rule) }
    case .existing: records.existing = []
    case .rooms: records.addRooms()
    case .pots: records.pots = nil
    case .otherRequests: records.agreed = []
    case .protectedSubjects, .lunch, .outOfLesson, .mostPerDay, .lossPercent:
      records.liftProtection(rule)
    case .mostPerWeek, .allSessions, .sameTime, .groupLeast:
      records.provisions = provisions.map { $0.lifting(rule, periods: periods.count) }
    // A whole school is not asked about larger groups.
    case .ownSubject, .groupMost: break
    }
    return records
  }

  private mutating func liftTutors(_ rule: NamedRule) {
    let every = periods.flatMap { period in
      period.days.sorted().map { WeeklyTime(day: $0, period: period.name) }
    }
    switch rule {
    case .tutorHours:
      tutorHours = tutors.flatMap { tutor in
        every.map { TutorHour(tutor: tutor.id, time: $0) }
      }
    case .tutorAbsences: absences = []
    default: tutors = tutors.map { $0.lifting(rule, from: term.first) }
    }
  }

  private mutating func liftProtection(_ rule: NamedRule) {
    switch rule {
    case .protectedSubjects: protection.subjects = []
    case .lunch: protection.set(.lunch, to: 1)
    case .outOfLesson: protection.set(.outOfLesson, to: max(1, pupils.count))
    case .mostPerDay: protection.set(.mostPerDay, to: periods.count)
    case .lossPercent(let subject):
      protection.set(.lossPercent, of: subject, to: 100)
      // A provision's own cap is one for every subject: it is given up with the first of them.
      for row in provisions.indices where provisions[row].lossPercent != nil {
        provisions[row].lossPercent = 100
      }
    default: break
    }
  }

  /// A room for every tutor, for as many pupils as there are.
  private mutating func addRooms() {
    let known = Set(rooms.map(\.id))
    for number in 1...max(1, tutors.count) {
      let id = Identifier<Room>("another room \(number)")
      guard !known.contains(id) else { continue }
      rooms.append(
        Room(id: id, name: id.text, places: max(1, pupils.count), overlooked: true))
    }
  }
}

extension Request {
  fileprivate func lifting(_ rule: NamedRule) -> Request {
    let dates = rule == .requestDates
    return Request(
      pupil: pupil, subject: subject, provision: provision, points: points, statutory: statutory,
      first: dates ? nil : first, last: dates ? nil : last,
      tutor: rule == .namedTutor ? nil : tutor, trace: trace)
  }
}

extension Pupil {
  fileprivate func lifting(_ rule: NamedRule) -> Pupil {
    var own = self
    if rule == .inLessons { own.inLessons = true }
    if rule == .outsideHours { own.outside = .both }
    return own
  }
}

extension Provision {
  fileprivate func lifting(_ rule: NamedRule, periods: Int) -> Provision {
    var own = self
    switch rule {
    case .mostPerWeek: own.mostPerWeek = 7 * periods
    case .allSessions: own.sessions = 1
    case .groupLeast: own.groupLeast = 1
    case .sameTime: own.mode = .rotate
    default: return self
    }
    return own
  }
}

extension Tutor {
  fileprivate func lifting(_ rule: NamedRule, from first: CalendarDate) -> Tutor {
    var own = self
    switch rule {
    case .tutorOffers: (own.subjects, own.years, own.provisions) = (.any, nil, nil)
    case .tutorMost: (own.mostPerDay, own.mostPerWeek) = (nil, nil)
    case .tutorChecks: own.checked = first
    default: return self
    }
    return own
  }
}
