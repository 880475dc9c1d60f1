import Tuition

/// A session has at least one pupil, each once, and one entry of its pots for each of them.
struct SessionPupils: Rule {
  static let title = "Pupils of a session"

  func breaches(in facts: Facts) -> [Breach] { facts.meetings.flatMap(breaches) }

  private func breaches(of meeting: Meeting) -> [Breach] {
    let session = meeting.session
    if session.pupils.isEmpty { return [breach("\(session.id) has no pupils.", meeting)] }
    var found = session.pupils.grouped { $0 }.filter { $0.members.count > 1 }.map {
      pupil, members in
      breach("\(session.id) lists \(pupil) \(members.count) times.", meeting)
    }
    if session.pots.count != session.pupils.count {
      let pots = counted(session.pots.count, "entry of pots", "entries of pots")
      let pupils = counted(session.pupils.count, "pupil")
      found.append(breach("\(session.id) has \(pots) for \(pupils).", meeting))
    }
    return found
  }
}
