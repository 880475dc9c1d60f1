internal import Exploring
internal import Publishing
internal import Tuition

/// That a session which is said to be missed is yet to come.
func stillToCome(_ missed: [Session], _ order: ReplanOrder) -> [Finding] {
  missed.filter { $0.date >= order.date }.map { session in
    Finding(
      .warning, file: "--missed",
      what:
        "session \(session.id) is on \(session.date), which is not before \(order.date), so that it is not made up: it stands if its week has begun, and is planned as one to come if not",
      whatToDo: "Leave it out, or plan from a later date.")
  }
}

/// That a group goes on with fewer pupils than its provision is for, since somebody has left it.
func thinGroups(_ after: PlannedSchool, from date: CalendarDate) -> [Finding] {
  let thin = after.timetable.sessions.filter { session in
    session.date >= date
      && session.pupils.count < after.school.provision(session.provision)?.groupLeast ?? 1
  }
  let groups = Dictionary(grouping: thin) {
    [$0.provision.text, "\($0.subject)"] + $0.pupils.map(\.text)
  }
  return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, sessions in
    let session = sessions[0]
    let least = after.school.provision(session.provision)?.groupLeast ?? 1
    let who = session.pupils.map(\.text).joined(separator: " and ")
    return Finding(
      .warning, file: "sessions.csv",
      what:
        "\(who) in \(session.subject) \(session.pupils.count == 1 ? "goes" : "go") on in \(session.provision), which is for "
        + "groups of \(least) or more, for \(sessions.count) sessions",
      whatToDo: "Find somebody to join, or say a provision for fewer in requests.csv.")
  }
}

/// That somebody who is published makes room for somebody who was not in the plan.
func rivalry(_ issue: ReplanIssue) -> [Finding] {
  let gained = issue.comparison.gained
  guard !issue.lost.isEmpty, !gained.isEmpty else { return [] }
  let whose = issue.lost.map { "\($0.request.pupil) in \($0.request.subject)" }
  let who = gained.map { "\($0.pupil) in \($0.subject)" }
  return [
    Finding(
      .warning, file: "requests.csv",
      what: "published sessions of \(whose.joined(separator: ", ")) fall away, and "
        + "\(who.joined(separator: ", ")) \(who.count == 1 ? "is" : "are") new in the plan, since more points come first",
      whatToDo:
        "Where what is published is to stand, plan again with --change \"pin pupil=\(issue.lost[0].request.pupil)\"."
    )
  ]
}
