public import Tuition

/// The file of a plan folder in which leaders read what planning the rest of the term anew came to.
public let replanPageName = "replan.html"

/// What planning the rest of a term anew came to, as a page for those who decide.
///
/// - Parameters:
///   - issue: what is told.
///   - date: when it is made.
public func replanFile(_ issue: ReplanIssue, madeOn date: CalendarDate) -> InMemoryFile {
  InMemoryFile(name: replanPageName, text: HTMLText(replanPage(issue, madeOn: date)).text)
}

func replanPage(_ issue: ReplanIssue, madeOn date: CalendarDate) -> Page {
  sheet(issue, madeOn: date).marked(asDraft: issue.draft)
}

private func sheet(_ issue: ReplanIssue, madeOn date: CalendarDate) -> Page {
  Page(
    title: "Planned again from \(issue.asked.inWords)",
    context: "\(issue.school.records.name), \(issue.school.records.term.name)",
    audience: .leaders, madeOn: date,
    blocks: [
      .table(figures(issue)),
      .paragraph(PageText("What happened before \(issue.asked) stands.\(replanWeek(issue))")),
      .facts(facts(issue)),
    ]
      + replanParts(issue).flatMap { part in list(part.title, part.wishes) }
      + list("Not in the plan or not wholly, before or now", issue.waiting.map(unplacedLine)))
}

/// How many are placed, entitlements and points, before and now.
private func figures(_ issue: ReplanIssue) -> PageTable {
  let found = issue.comparison
  let rows: [(String, Pair)] = [
    ("Requests", issue.requests), ("Placed with all their sessions", found.placed),
    ("Placed with some of their sessions", issue.inPart),
    ("Entitlements placed with all their sessions", found.statutory),
    ("Points of those with all their sessions", found.points),
    ("Lessons lost", found.lessonsLost),
  ]
  return PageTable(
    caption: "What is placed, before and now",
    columns: [.init(""), .init("Before", .end), .init("Now", .end)],
    rows: rows.map { name, pair in
      .init([PageText(name), PageText(grouped(pair.base)), PageText(pair.words())])
    })
}

private func facts(_ issue: ReplanIssue) -> [Fact] {
  let told = issue.told
  return [
    Fact("Pupils' sessions", PageText(sessionWords(issue.comparison.sessions))),
    Fact("Letters", PageText(named(told.letters.map(\.text)))),
    Fact("Tutors' calendars", PageText(named(told.calendars.map(\.text)))),
    Fact("Class lists", PageText(named(told.lists))),
    Fact("Room sheets", PageText(named(told.rooms.map(\.text)))),
    Fact("How good the plan is", PageText(proof(issue.tiers))),
  ]
}

private func named(_ names: [String]) -> String {
  names.isEmpty ? "none" : "\(names.count): \(names.joined(separator: ", "))"
}

/// A heading with what stands below it; nothing where nothing does.
private func list(_ title: String, _ items: [String]) -> [Block] {
  items.isEmpty ? [] : [.section(title), .list(PageList(items.map { PageText($0) }))]
}
