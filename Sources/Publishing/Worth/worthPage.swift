internal import Tuition

/// What one more would buy, as a page for those who decide.
func worthPage(_ issue: WorthIssue) -> Page {
  let draft = Note(
    .warning, title: "A draft.",
    text: "Nothing here has been agreed, so nobody should act on it yet.")
  let blocks: [Block] =
    issue.offers.isEmpty
    ? [.paragraph(PageText(nothingWords))]
    : [.paragraph(PageText(issue.caution))] + tried(issue) + days(issue)
      + list("Not tried, about how many points", issue.untried, issue)
      + list("Lessons from which one more pupil could be withdrawn", issue.lessons, issue)
  return Page(
    title: "What one more would buy",
    context: "\(issue.school.records.name), \(issue.school.records.term.name)",
    audience: .leaders, madeOn: issue.madeOn, orientation: .landscape,
    blocks: [.note(draft)] + blocks)
}

private func tried(_ issue: WorthIssue) -> [Block] {
  guard !issue.tried.isEmpty else { return [] }
  let rows = issue.tried.compactMap { offer -> PageTable.Row? in
    guard let trial = offer.trial else { return nil }
    let cells = [
      offerWords(offer, of: issue.school), signed(trial.points), signed(trial.placed),
      proofWords(trial), tenths(offer.about), whoWords(trial),
    ]
    return .init(cells.map { PageText($0) })
  }
  let table = PageTable(
    caption: "Planned again with one thing more",
    columns: [
      .init("One more"), .init("Points found", .end), .init("Placed", .end), .init("Proof", .end),
      .init("About, by the duals", .end), .init("Who is placed, and who no longer"),
    ], rows: rows, footnotes: issue.control.map { [PageText($0)] } ?? [])
  return [.table(table), .figure(bars(issue))]
}

private func bars(_ issue: WorthIssue) -> Figure {
  let names = issue.tried.map { offerWords($0, of: issue.school) }
  let found = issue.tried.map { max(0, $0.trial?.points ?? 0) }
  let told = zip(names, found).map { "\($0): \($1)" }.joined(separator: ". ")
  return Figure(
    caption: "Points found by planning again, and about what it is worth by the duals",
    description: "Bars. Points found: \(told).",
    plot: .bars(
      Plot.Bars(
        categories: names,
        series: [
          .init("found", found.map(Double.init)),
          .init("about", issue.tried.map(\.about).map(rounded)),
        ], unit: "points")))
}

private func rounded(_ value: Double) -> Double {
  value < 10 ? (value * 10).rounded() / 10 : value.rounded()
}

private func days(_ issue: WorthIssue) -> [Block] {
  let hours = issue.hours
  guard !hours.isEmpty else { return [] }
  let days = Weekday.allCases.filter { day in hours.contains { $0.day == day } }
  let rows = issue.school.records.tutors.compactMap { tutor -> PageTable.Row? in
    let own = hours.filter { $0.tutor == tutor.id }
    guard !own.isEmpty else { return nil }
    let cells = days.map { day in own.first { $0.day == day }.map { tenths($0.about) } ?? "" }
    return .init((["\(tutor.name) (\(tutor.id))"] + cells).map { PageText($0) })
  }
  return [
    .table(
      PageTable(
        caption: "Hours by tutor and day, about how many points",
        columns: [.init("Tutor")] + days.map { .init($0.rawValue, .end) }, rows: rows))
  ]
}

private func list(_ title: String, _ offers: [Offer], _ issue: WorthIssue) -> [Block] {
  guard !offers.isEmpty else { return [] }
  let rows = offers.prefix(20).map { offer in
    PageTable.Row([
      PageText(offerWords(offer, of: issue.school)), PageText(tenths(offer.about)),
    ])
  }
  return [
    .table(
      PageTable(
        caption: title, columns: [.init("One more"), .init("About", .end)], rows: Array(rows)))
  ]
}
