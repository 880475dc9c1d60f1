import Tuition

/// A session has no fewer and no more pupils than its provision allows.
struct GroupSize: Rule {
  static let title = "Group size"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.compactMap { meeting in
      let count = meeting.session.pupils.distinct().count
      guard let provision = meeting.provision, count > 0,
        count < provision.groupLeast || count > provision.groupMost
      else { return nil }
      let least = provision.groupLeast
      let most = provision.groupMost
      let lawful = least == most ? "\(most)" : "\(least) to \(most)"
      return breach(
        "\(meeting.place) has \(counted(count, "pupil")), but \(provision.id) is for \(lawful).",
        meeting)
    }
  }
}
