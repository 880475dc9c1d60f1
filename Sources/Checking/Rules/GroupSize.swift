import Tuition

/// A session has no fewer and no more pupils than its provision allows; a group that has begun may go on with fewer.
struct GroupSize: Rule {
  static let title = "Group size"

  func breaches(in facts: Facts) -> [Breach] {
    let begun = Set(facts.givenAttendances.map(\.key))
    return facts.meetings.compactMap { meeting in
      let count = meeting.session.pupils.distinct().count
      guard let provision = meeting.provision, count > 0 else { return nil }
      let goesOn = meeting.pupils.allSatisfy { pupil in
        begun.contains(Facts.Attendance(pupil: pupil, meeting: meeting).key)
      }
      guard count > provision.groupMost || (count < provision.groupLeast && !goesOn) else {
        return nil
      }
      let least = provision.groupLeast
      let most = provision.groupMost
      let lawful = least == most ? "\(most)" : "\(least) to \(most)"
      return breach(
        "\(meeting.place) has \(counted(count, "pupil")), but \(provision.id) is for \(lawful).",
        meeting)
    }
  }
}
