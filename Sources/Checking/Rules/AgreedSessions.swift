import Tuition

/// A session that was agreed stands: date, period and tutor, and room where agreed; what is over is over.
struct AgreedSessions: Rule {
  static let title = "Agreed sessions"

  func breaches(in facts: Facts) -> [Breach] {
    let placements = Dictionary(grouping: facts.placements, by: \.key)
    let open = facts.school.records.agreed.filter { agreed in
      facts.from.map { $0 <= agreed.date } ?? true
    }
    return open.compactMap { agreed in
      let key = Placement.Key(
        pupil: agreed.pupil, subject: agreed.subject, provision: agreed.provision)
      let meetings = (placements[key] ?? []).flatMap(\.meetings)
      guard !meetings.contains(where: { stands(agreed, as: $0.session) }) else { return nil }
      let room = agreed.room.map { " in \($0)" } ?? ""
      let near = meetings.filter { $0.date == agreed.date }
      return breach(
        "\(agreed.pupil)'s \(agreed.provision) in \(agreed.subject) was agreed for \(agreed.date)"
          + " in \(agreed.period) with \(agreed.tutor)\(room), but does not stand.", near)
    }
  }

  private func stands(_ agreed: AgreedSession, as session: Session) -> Bool {
    session.date == agreed.date && session.period == agreed.period && session.tutor == agreed.tutor
      && (agreed.room == nil || agreed.room == session.room)
  }
}
