internal import Tuition

/// A tutor's term: at a glance, then week by week with room, pupils and the lessons they come from.
func tutorSchedulePage(
  of tutor: Identifier<Tutor>, _ sessions: [PublishedSession], _ issue: PlanIssue
) -> Page {
  let glance = sessions.map { one in
    let pupils = one.session.pupils.map(issue.names.name).joined(separator: ", ")
    return (date: one.session.date, text: "\(one.session.period): \(pupils)")
  }
  let weeks = PlanIssue.mondays(of: sessions.map(\.session.date)).map { monday in
    Block.table(
      issue.weekTable(
        of: sessions.filter { $0.session.date.monday == monday }, monday: monday
      ) { scheduleCell($0, issue) })
  }
  let minutes = sessions.reduce(0) { $0 + $1.ends.minutes - $1.starts.minutes }
  return Page(
    title: "Schedule of \(issue.name(of: tutor))", context: issue.context, audience: .tutor,
    madeOn: issue.madeOn, orientation: .landscape,
    blocks: [
      .facts([
        Fact("Sessions", PageText(grouped(sessions.count))),
        Fact("Hours", PageText(hours(minutes))),
        Fact("Pupils", PageText(grouped(Set(sessions.flatMap(\.session.pupils)).count))),
        Fact("First", PageText(sessions.first?.session.date.inWords ?? "")),
        Fact("Last", PageText(sessions.last?.session.date.inWords ?? "")),
      ]),
      .section("The term at a glance"),
      .table(issue.glanceTable(caption: "Period and pupils, week by week", of: glance)),
      .section("Week by week"),
    ] + weeks)
}

private func scheduleCell(_ one: PublishedSession, _ issue: PlanIssue) -> PageText {
  let session = one.session
  let pupils = session.pupils.map { pupil in
    "\(issue.names.nameAndForm(of: pupil))\(lessonLeft(by: pupil, for: session, issue))"
  }
  return .strong("\(session.subject), \(issue.name(of: session.room)). ")
    + PageText(pupils.joined(separator: "; "))
}
