import Tuition

/// A pupil has no more sessions on one date, over all requests, than the school allows.
struct PupilMostPerDay: Rule {
  static let title = "Pupil's most per day"

  func breaches(in facts: Facts) -> [Breach] {
    let most = facts.school.records.protection.mostPerDay
    return facts.attendances.grouped(by: \.pupil.id).flatMap { pupil, attended in
      attended.grouped(by: \.meeting.date).filter { $0.members.count > most }.map {
        date, attended in
        breach(
          "\(pupil) has \(counted(attended.count, "session")) on \(date), at most \(most) a day.",
          attended.map(\.meeting))
      }
    }
  }
}
