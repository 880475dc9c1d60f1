internal import Tuition

/// The page that explains a school's requests to those who lead it: in short, by which criteria, for whom, and for whom not.
func matchPage(_ issue: MatchIssue) -> Page {
  Page(
    title: "Requests for tuition", context: issue.school.context, audience: .leaders,
    madeOn: issue.matches.date, orientation: .landscape, words: .english.dating("As known on"),
    blocks: [.note(auditPrivacy)] + lackOfCriteria(issue)
      + [.facts(facts(issue.matches)), .paragraph(reading), .paragraph(PageText(declining))]
      + heldBack(issue) + pots(issue)
      + [
        .section("The criteria"), .table(criteriaTable(issue)), .table(pointsTable(issue)),
        .list(PageList(issue.matches.criteria.rules.map { PageText($0) })),
      ] + entry(issue)
      + sharedNeeds(issue) + asked(issue) + byHand(issue) + unmatched(issue))
}

private func lackOfCriteria(_ issue: MatchIssue) -> [Block] {
  guard issue.school.records.criteria == nil else { return [] }
  let note = Note(
    .hint, title: "These are the usual criteria.",
    text: "The school has not written its own. Agree them with governors and write criteria.toml.")
  return [.note(note)]
}

private func facts(_ matches: Matches) -> [Fact] {
  let pupils = Set(matches.requests.map(\.pupil)).count
  let counts = Priority.allCases.compactMap { priority -> Fact? in
    let count = matches.matched.count { $0.priority == priority }
    return count > 0 ? Fact("Concerns \(priority.words)", "\(grouped(count))") : nil
  }
  return [
    Fact("Pupils asked for", "\(grouped(pupils))"),
    Fact("Requests", "\(grouped(matches.requests.count))"),
  ] + counts + [
    Fact("Concerns not matched", "\(grouped(matches.unmatched.count))"),
    Fact("Rows by hand", "\(grouped(matches.byHand.count))"),
  ]
}

/// How the page is to be read.
private let reading: PageText =
  .strong("These are proposals; people decide.")
    + """
     Change or add a row of requests.csv and it stands when provision is matched again. Every request below can be traced \
    to what the data say, what people say and the school's criteria. No criterion keeps a pupil out for behaviour, \
    attendance or motivation.
    """

private func pots(_ issue: MatchIssue) -> [Block] {
  guard let pots = issue.school.records.pots else { return [] }
  let rows = pots.sorted { $0.id < $1.id }.map { pot in
    let drawing = issue.matches.drawing(on: pot)
    return PageTable.Row(
      [pot.id.text, grouped(pot.places), grouped(drawing)].map { PageText($0) })
  }
  return [
    .table(
      PageTable(
        caption: "Pots of places",
        columns: [
          .init("Pot"), .init("Places", .end),
          .init("Pupils and subjects that may draw on it", .end),
        ], rows: rows))
  ]
}

/// Every criterion, what it does, and for how many of those asked for it counted.
private func criteriaTable(_ issue: MatchIssue) -> PageTable {
  let matched = issue.matches.matched
  let rows = issue.matches.criteria.criteria.map { criterion in
    let kept = matched.count { $0.criteria.contains { $0.name == criterion.name } }
    let out = issue.matches.unmatched.count { criterion.leavesOut($0) }
    return PageTable.Row([
      PageText(criterion.name), PageText(criterion.says), PageText(criterion.effect.words),
      PageText(grouped(kept)), PageText(grouped(out)),
    ])
  }
  return PageTable(
    caption: "Who has tuition, before whom",
    columns: [
      .init("Criterion"), .init("What it says"), .init("What it does"),
      .init("Counted for requests", .end), .init("Left out", .end),
    ], rows: rows)
}

private func entry(_ issue: MatchIssue) -> [Block] {
  let entry = issue.matches.criteria.entry
  guard !entry.isEmpty else { return [] }
  var order: [Identifier<Provision>] = []
  for rule in entry where !order.contains(rule.provision) { order.append(rule.provision) }
  let rows = order.map { provision in
    let name = issue.school.provision(provision)?.name ?? provision.text
    return PageTable.Row([
      PageText(name), PageText(entry.sentences(for: provision).joined(separator: " ")),
    ])
  }
  return [
    .table(
      PageTable(
        caption: "Which provision is for whom, the preferred first",
        columns: [.init("Provision"), .init("What it is for")], rows: rows))
  ]
}

private func sharedNeeds(_ issue: MatchIssue) -> [Block] {
  guard !issue.matches.shared.isEmpty else { return [] }
  let rows = issue.matches.shared.map { need in
    PageTable.Row([
      PageText(need.schoolClass.text), PageText(need.subject.name),
      PageText("\(need.pupils.count) of \(need.classSize)"),
      PageText(need.pupils.map { issue.names.name(of: $0) }.joined(separator: ", ")),
      PageText(need.answers.map(\.words).joined(separator: " ")),
    ])
  }
  return [
    .section("Needs that a class shares"),
    .table(
      PageTable(
        caption: "Look at these with the class teacher before single places are filled",
        columns: [
          .init("Class"), .init("Subject"), .init("Pupils", .end), .init("Who"),
          .init("What is proposed"),
        ], rows: rows)),
  ]
}

extension [EntryCriterion] {
  /// What they say of a provision, each sentence once.
  func sentences(for provision: Identifier<Provision>) -> [String] {
    filter { $0.provision == provision }.map(\.says).reduce(into: []) { said, says in
      if !said.contains(says) { said.append(says) }
    }
  }
}
