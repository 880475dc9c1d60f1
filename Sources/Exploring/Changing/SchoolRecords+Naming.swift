internal import Tuition

extension SchoolRecords {
  /// What a problem is of: the record by what the folder calls it, most often its id, and the column or key.
  func place(of problem: Problem) -> String {
    let place = [name(of: problem), problem.column].compactMap(\.self)
    return place.isEmpty ? problem.table.rawValue : place.joined(separator: ", ")
  }

  private func name(of problem: Problem) -> String? {
    guard let row = problem.row else { return nil }
    return switch problem.table {
    case .pots: name(pots ?? [], row) { "The pot \($0.id)" }
    case .provisions: name(provisions, row) { "The provision \($0.id)" }
    case .tutors: name(tutors, row) { "The tutor \($0.id)" }
    case .tutorHours: name(tutorHours, row) { "An hour of \($0.tutor), \($0.time)" }
    case .rooms: name(rooms, row) { "The room \($0.id)" }
    case .roomBookings: name(roomBookings, row) { "A time of the room \($0.room)" }
    case .requests: name(requests, row) { "The request of \($0.pupil) in \($0.subject)" }
    case .absences: name(absences, row) { "An absence of \($0.tutor)" }
    case .closures: name(closures, row) { "The closure \($0.label)" }
    case .agreed: name(agreed, row) { "An agreed session of \($0.pupil) in \($0.subject)" }
    case .pupils: name(pupils, row) { "The pupil \($0.id)" }
    case .school, .lessons, .memberships, .existing, .judgements, .attainment, .expectations,
      .nominations, .views, .history, .criteria:
      problem.table.rawValue
    }
  }

  private func name<Record>(
    _ records: [Record], _ row: Int, _ words: (Record) -> String
  ) -> String? {
    records.indices.contains(row) ? words(records[row]) : nil
  }
}
