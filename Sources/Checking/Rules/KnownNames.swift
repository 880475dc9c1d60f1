import Tuition

/// A session names only pupils, tutors, rooms, provisions, periods and pots that the school has.
struct KnownNames: Rule {
  static let title = "Known names"

  func breaches(in facts: Facts) -> [Breach] {
    let pots = Set((facts.school.records.pots ?? []).map(\.id))
    return (facts.history + facts.meetings).compactMap { meeting in
      let session = meeting.session
      var unknown: [String] = []
      if meeting.provision == nil { unknown.append("provision \(session.provision)") }
      if meeting.tutor == nil { unknown.append("tutor \(session.tutor)") }
      if meeting.room == nil { unknown.append("room \(session.room)") }
      if meeting.periods.isEmpty { unknown.append("period \(session.period)") }
      unknown += session.pupils.filter { facts.school.pupil($0) == nil }.map { "pupil \($0)" }
      unknown += session.pots.compactMap(\.self).filter { !pots.contains($0) }.map { "pot \($0)" }
      guard !unknown.isEmpty else { return nil }
      return breach("\(session.id) names \(unknown.listed()), which the school has not.", meeting)
    }
  }
}
