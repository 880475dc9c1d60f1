internal import Tuition

extension School {
  /// A tutor who gives nothing, and a room that is counted off again.
  ///
  /// With the room no time is without one, so that a room can be bought there; with the tutor rooms are as scarce as before.
  private static let spare = (tutor: Identifier<Tutor>("~"), room: Identifier<Room>("~"))

  /// The school in which everything that may be bought is there to be chosen; what is not the school's own is counted off in the
  /// rows.
  func opened(for relaxing: Relaxing) throws(InvalidSchool) -> School {
    var records = relaxing.weights[.hour] == nil ? self.records : try withEveryHour().records
    let open = records.periods.flatMap { period in
      period.days.sorted().map { WeeklyTime(day: $0, period: period.name) }
    }
    records.tutors.append(
      Tutor(
        id: Self.spare.tutor, name: "Nobody", subjects: .any, provisions: [],
        checked: records.term.first))
    records.tutorHours += open.map { TutorHour(tutor: Self.spare.tutor, time: $0) }
    let largest = records.provisions.map(\.groupMost).max() ?? 1
    records.rooms.append(
      Room(id: Self.spare.room, name: "Nowhere", places: max(30, largest), overlooked: true))
    return try School(records)
  }

  /// The school without any of the rules that may give way and are kept while columns are priced.
  func lifted(by relaxing: Relaxing) throws(InvalidSchool) -> School {
    var records = records
    for kind in relaxing.weights.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      records.lift(kind)
    }
    return try School(records)
  }
}

extension Relaxing {
  /// What may give way among the rules that are kept while columns are priced, at its least weight; nothing where none may.
  var leastOfRules: Int? {
    weights.filter { !$0.key.isRowOnly }.values.min()
  }
}

extension Relaxing.Kind {
  /// Whether rows alone keep it.
  fileprivate var isRowOnly: Bool {
    switch self {
    case .hour, .room, .wholeRoom, .place: true
    case .lossPercent, .outOfLesson, .mostPerDay, .mostPerWeek, .tutorMost, .outside: false
    }
  }
}

extension SchoolRecords {
  fileprivate mutating func lift(_ kind: Relaxing.Kind) {
    switch kind {
    case .hour, .room, .wholeRoom, .place: break
    case .lossPercent:
      protection.lossPercent = 100
      for subject in protection.bySubject.keys
      where protection.bySubject[subject]?.lossPercent != nil {
        protection.bySubject[subject]?.lossPercent = 100
      }
      for row in provisions.indices where provisions[row].lossPercent != nil {
        provisions[row].lossPercent = 100
      }
    case .outOfLesson: protection.outOfLesson = 1000
    case .mostPerDay: protection.mostPerDay = 20
    case .mostPerWeek:
      for row in provisions.indices {
        provisions[row].mostPerWeek = max(provisions[row].mostPerWeek, provisions[row].sessions)
      }
    case .tutorMost:
      for row in tutors.indices {
        tutors[row].mostPerDay = nil
        tutors[row].mostPerWeek = nil
      }
    case .outside:
      for row in pupils.indices { pupils[row].outside = .both }
    }
  }
}
