internal import Tuition

extension SchoolRecords {
  /// The requests of pupils and subjects without a session, entitlements and most points first.
  ///
  /// A plan gives a request all its sessions or none. Of a plan that goes on from a date in the term the rest is to be
  /// asked about, where this holds of what is left of each request.
  func unplaced(beside plan: Timetable) -> [Request] {
    let placed = Set(plan.sessions.flatMap(\.wishes))
    return requests.filter { !placed.contains($0.wish) }
      .sorted { left, right in
        (left.statutory ? 0 : 1, -left.points, left.pupil, left.subject, left.provision)
          < (right.statutory ? 0 : 1, -right.points, right.pupil, right.subject, right.provision)
      }
  }
}
