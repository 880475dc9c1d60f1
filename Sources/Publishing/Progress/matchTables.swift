internal import Tuition

/// Who is asked for, by priority, each with data, judgement and criteria apart.
func asked(_ issue: MatchIssue) -> [Block] {
  let groups = Priority.allCases.compactMap { priority -> PageTable.Group? in
    let own = issue.matches.matched.filter { $0.priority == priority }
    guard !own.isEmpty else { return nil }
    return .init(priority.words.sentence, own.map { row($0, issue) })
  }
  guard !groups.isEmpty else { return [] }
  return [
    .section("Asked for"),
    .table(
      PageTable(
        caption: "Requests, each with what led to it",
        columns: [
          .init("Pupil"), .init("Subject"), .init("Asked for"), .init("What the data say"),
          .init("What people say"), .init("Criteria and points"),
        ], groups: groups,
        footnotes: [
          "Where two provisions stand in a row they are alternatives, and at most one is placed."
        ])),
  ]
}

private func row(_ concern: MatchedConcern, _ issue: MatchIssue) -> PageTable.Row {
  let progress = concern.progress
  let choices = concern.choices.prefix(issue.matches.criteria.alternatives).map { choice in
    let pots = choice.pots.map { pots in
      ", from \(pots.map(\.text).joined(separator: " or "))"
    }
    return PageText.strong(issue.school.provision(choice.provision)?.name ?? choice.provision.text)
      + " (\(counted(choice.points, "point"))\(pots ?? "")). \(choice.why)"
  }
  let before = concern.history.map { " Before: \($0.words)." }.joined()
  return PageTable.Row([
    issue.name(of: progress), PageText(progress.subject.name),
    standing(progress, issue)
      + choices.dropFirst().reduce(choices.first ?? "") { $0 + " Or " + $1 },
    PageText(progress.dataWords + before), PageText(progress.judgementWords),
    PageText("\(concern.criteria.map(\.name).joined(separator: ", ")). ")
      + .emphasis("\(concern.weighing.sentence)."),
  ])
}

/// That rows by hand stand in place of what the criteria give.
private func standing(_ progress: PupilProgress, _ issue: MatchIssue) -> PageText {
  issue.matches.standsByHand(progress) ? "Rows by hand stand; the criteria would give: " : ""
}

/// The rows that people wrote.
func byHand(_ issue: MatchIssue) -> [Block] {
  guard !issue.matches.byHand.isEmpty else { return [] }
  let rows = issue.matches.byHand.map { request in
    PageTable.Row([
      PageText(issue.names.nameAndForm(of: request.pupil)), PageText(request.subject.name),
      PageText(issue.school.provision(request.provision)?.name ?? request.provision.text),
      PageText(grouped(request.points)), PageText(request.statutory ? "yes" : ""),
    ])
  }
  return [
    .section("Written by hand"),
    .table(
      PageTable(
        caption: "Rows that people wrote or changed, which stand",
        columns: [
          .init("Pupil"), .init("Subject"), .init("Provision"), .init("Points", .end),
          .init("Entitled by law"),
        ], rows: rows)),
  ]
}

/// The concerns for which nothing is asked, under what they have in common.
func unmatched(_ issue: MatchIssue) -> [Block] {
  let concerns = issue.matches.unmatched
  guard !concerns.isEmpty else { return [] }
  let byTitle = Dictionary(grouping: concerns, by: \.reason.title)
  let titles = byTitle.keys.sorted {
    (byTitle[$0]?.first?.reason.rank ?? 0, $0) < (byTitle[$1]?.first?.reason.rank ?? 0, $1)
  }
  let groups = titles.map { title in
    PageTable.Group(
      title,
      (byTitle[title] ?? []).map { concern in
        let progress = concern.progress
        return PageTable.Row([
          issue.name(of: progress), PageText(progress.subject.name),
          PageText(concern.reason.words.sentence), PageText(progress.dataWords),
          PageText(progress.judgementWords),
        ])
      })
  }
  return [
    .section("Not matched"),
    .table(
      PageTable(
        caption: "Concerns for which nothing is asked, and why",
        columns: [
          .init("Pupil"), .init("Subject"), .init("Why"), .init("What the data say"),
          .init("What people say"),
        ], groups: groups)),
  ]
}
