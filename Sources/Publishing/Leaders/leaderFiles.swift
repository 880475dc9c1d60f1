internal import Tuition

/// The page for those who lead the school: where places and money go, who is not placed, what is lost, how good the plan is.
func leaderFiles(_ issue: PlanIssue) throws(PDFError) -> [InMemoryFile] {
  try issue.files(leadersPage(issue), at: "leaders/plan")
}

func leadersPage(_ issue: PlanIssue) -> Page {
  let balance = Balance(issue)
  return Page(
    title: "The plan for school leaders", context: issue.context, audience: .leaders,
    madeOn: issue.madeOn,
    blocks: [
      .note(
        Note(
          .warning, title: "Keep this inside the school.",
          text: "It tells of free school meals, care and special educational needs.")),
      .facts(facts(issue)), .section("How good the plan is"),
      .list(PageList(certificateSentences(issue).map { PageText($0) })),
    ] + potBlocks(issue) + [.section("Balance of the curriculum"), .table(balance.groupTable)]
      + balance.subjectBlocks + unplacedBlocks(issue))
}

private func facts(_ issue: PlanIssue) -> [Fact] {
  let sessions = issue.sessions()
  let minutes = sessions.reduce(0) { $0 + $1.ends.minutes - $1.starts.minutes }
  let planned = issue.map.totals.first { $0.part == .school }?.sum[.planned]
  let part = issue.plan.partlyPlaced
  return [
    Fact("Requests placed", PageText(grouped(issue.placedRequests().count - part)))
  ] + (part == 0 ? [] : [Fact("Placed in part", PageText(grouped(part)))]) + [
    Fact("Not placed", PageText(grouped(issue.plan.unplaced.count - part))),
    Fact("Pupils", PageText(grouped(Set(sessions.flatMap(\.session.pupils)).count))),
    Fact("Sessions", PageText(grouped(sessions.count))),
    Fact("Tutors' hours", PageText(hours(minutes))),
    Fact("Cost", PageText(planned.map { cost($0.pence, lacking: $0.withoutCost) } ?? "")),
    Fact("Lessons lost", PageText(grouped(issue.plan.withdrawals.count))),
  ] + acceptance(issue.plan.standing)
}

private func acceptance(_ standing: PlanStanding) -> [Fact] {
  guard case .accepted(let found) = standing else { return [] }
  return [
    Fact("Accepted", PageText("\(found.name), by \(found.by) on \(found.date.inWords)")),
    Fact("Because", PageText(found.reason)),
  ]
}

private func unplacedBlocks(_ issue: PlanIssue) -> [Block] {
  guard !issue.plan.unplaced.isEmpty else {
    return [.section("Not placed"), .paragraph("Every request is placed.")]
  }
  let rows = issue.plan.unplaced.map { one in
    PageTable.Row(
      [
        issue.names.nameAndForm(of: one.request.pupil), one.request.subject.name,
        issue.name(of: one.request.provision), grouped(one.request.points), one.reason,
      ].map { PageText($0) })
  }
  return [
    .section(issue.plan.partlyPlaced == 0 ? "Not placed" : "Not placed, or in part"),
    .table(
      PageTable(
        caption: "Who could not be placed, and what stands in the way",
        columns: [
          .init("Pupil"), .init("Subject"), .init("Provision"), .init("Points", .end),
          .init("Reason"),
        ], rows: rows)),
  ]
}
