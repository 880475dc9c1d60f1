internal import Tuition

extension SchoolRecords {
  /// What a problem is of, by the name that people know it by; nothing where it is of the whole school.
  func name(of problem: Problem) -> String? {
    guard let row = problem.row else { return nil }
    return switch problem.table {
    case .pots: name(pots ?? [], row) { "the pot \($0.id)" }
    case .provisions: name(provisions, row) { "the provision \($0.id)" }
    case .tutors: name(tutors, row) { "the tutor \($0.id)" }
    case .tutorHours: name(tutorHours, row) { "an hour of \($0.tutor), \($0.time)" }
    case .rooms: name(rooms, row) { "the room \($0.id)" }
    case .roomBookings: name(roomBookings, row) { "a time of the room \($0.room)" }
    case .requests: name(requests, row) { "the request of \($0.pupil) in \($0.subject)" }
    case .absences: name(absences, row) { "an absence of \($0.tutor)" }
    case .closures: name(closures, row) { "the closure \($0.label)" }
    case .agreed: name(agreed, row) { "an agreed session of \($0.pupil) in \($0.subject)" }
    case .pupils: name(pupils, row) { "the pupil \($0.id)" }
    case .school, .lessons, .memberships, .existing, .judgements, .attainment, .expectations,
      .nominations, .views, .history, .criteria:
      "\(problem.table.rawValue)"
    }
  }

  private func name<Record>(
    _ records: [Record], _ row: Int, _ words: (Record) -> String
  ) -> String? {
    records.indices.contains(row) ? words(records[row]) : nil
  }
}
