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
    records.lift(rule)
    return records
  }

  private mutating func lift(_ rule: NamedRule) {
    switch rule {
    case .tutorHours: tutorHours = everyHour
    case .tutorAbsences: absences = []
    case .tutorOffers: each(\.tutors) { ($0.subjects, $0.years, $0.provisions) = (.any, nil, nil) }
    case .tutorChecks: each(\.tutors) { [term] in $0.checked = term.first }
    case .tutorMost: each(\.tutors) { ($0.mostPerDay, $0.mostPerWeek) = (nil, nil) }
    case .namedTutor: each(\.requests) { $0.tutor = nil }
    case .requestDates: each(\.requests) { ($0.first, $0.last) = (nil, nil) }
    case .closures: closures = []
    case .judgements: judgements = judgements.filter { $0.kind == .keep }
    case .inLessons: each(\.pupils) { $0.inLessons = true }
    case .outsideHours: each(\.pupils) { $0.outside = .both }
    case .existing: existing = []
    case .rooms: addRooms()
    case .pots: pots = nil
    case .otherRequests: agreed = []
    case .protectedSubjects: protection.subjects = []
    case .lunch: protection.set(.lunch, to: 1)
    case .outOfLesson: protection.set(.outOfLesson, to: max(1, pupils.count))
    case .mostPerDay: protection.set(.mostPerDay, to: periods.count)
    case .lossPercent(let subject): liftCap(on: subject)
    case .mostPerWeek: each(\.provisions) { [periods] in $0.mostPerWeek = 7 * periods.count }
    case .allSessions: each(\.provisions) { $0.sessions = 1 }
    case .sameTime: each(\.provisions) { $0.mode = .rotate }
    case .groupLeast: each(\.provisions) { $0.groupLeast = 1 }
    // A whole school is not asked about larger groups.
    case .ownSubject, .groupMost: break
    }
  }

  private mutating func each<Record>(
    _ table: WritableKeyPath<SchoolRecords, [Record]>, _ change: (inout Record) -> Void
  ) {
    for row in self[keyPath: table].indices { change(&self[keyPath: table][row]) }
  }

  /// Every tutor at every weekly time.
  private var everyHour: [TutorHour] {
    let every = periods.flatMap { period in
      period.days.sorted().map { WeeklyTime(day: $0, period: period.name) }
    }
    return tutors.flatMap { tutor in every.map { TutorHour(tutor: tutor.id, time: $0) } }
  }

  /// A provision's own cap is one for every subject: it is given up with the first of them.
  private mutating func liftCap(on subject: Subject) {
    protection.set(.lossPercent, of: subject, to: 100)
    each(\.provisions) { if $0.lossPercent != nil { $0.lossPercent = 100 } }
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
