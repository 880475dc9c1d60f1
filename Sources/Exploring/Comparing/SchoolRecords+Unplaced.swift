internal import Tuition

extension SchoolRecords {
  /// The requests of pupils and subjects without a session, entitlements and most points first.
  func unplaced(beside plan: Timetable) -> [Request] {
    let placed = Set(
      plan.sessions.flatMap { session in
        session.pupils.map { Wish(pupil: $0, subject: session.subject) }
      })
    return requests.filter { !placed.contains($0.wish) }
      .sorted { left, right in
        (left.statutory ? 0 : 1, -left.points, left.pupil, left.subject)
          < (right.statutory ? 0 : 1, -right.points, right.pupil, right.subject)
      }
  }
}
