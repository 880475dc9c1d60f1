internal import Tuition

/// What scenarios come to, as a page for those who decide.
func whatIfPage(_ issue: WhatIfIssue) -> Page {
  Page(
    title: "What if", context: "\(issue.school.records.name), \(issue.school.records.term.name)",
    audience: .leaders, madeOn: issue.madeOn, orientation: .landscape,
    blocks: [
      .note(
        Note(
          .warning, title: "A draft.",
          text: "Nothing here has been agreed, so nobody should act on it yet."))
    ] + sweepFigure(issue) + sweepGridTable(issue)
      + (issue.sweep == .none ? [] : [.section("All figures")]) + [.table(overview(issue))]
      + placedFigure(issue) + issue.results.flatMap { section($0, issue) })
}

private func overview(_ issue: WhatIfIssue) -> PageTable {
  PageTable(
    caption:
      "Each scenario, with what is more or less than in the plan; of pupils' sessions so many stay and move, and letters go to so many families",
    columns: [.init("Scenario")]
      + [
        "Placed", "Statutory", "Points", "Hours taught", "Money", "Lessons lost", "Stay", "Move",
        "Letters",
      ].map { .init($0, .end) },
    rows: planRow(issue) + issue.results.map(row))
}

/// The plan itself, so that everything below can be held against it.
private func planRow(_ issue: WhatIfIssue) -> [PageTable.Row] {
  guard let plan = issue.planned.first?.found else { return [] }
  return [.init((["The plan"] + planCells(plan, issue)).map { PageText($0) })]
}

private func row(_ result: ScenarioResult) -> PageTable.Row {
  guard case .planned(let found, _) = result.outcome else {
    return .init([PageText(result.scenario.name), "no plan"] + Array(repeating: "", count: 8))
  }
  return .init(([result.scenario.name] + scenarioCells(found)).map { PageText($0) })
}

/// A bar for the points and one for the lessons lost of each scenario, as shares of the plan's.
private func placedFigure(_ issue: WhatIfIssue) -> [Block] {
  guard issue.sweep == .none else { return [] }
  let planned = issue.results.compactMap { result -> (String, Comparison)? in
    guard case .planned(let found, _) = result.outcome else { return nil }
    return (result.scenario.name, found)
  }
  guard let first = planned.first?.1 else { return [] }
  let told = planned.map { "\($0.0): \($0.1.placed.scenario)" }.joined(separator: ", ")
  return [
    .figure(
      Figure(
        caption: "Requests placed",
        description: "Bars of requests placed. In the plan \(first.placed.base). \(told).",
        plot: .bars(
          Plot.Bars(
            categories: ["The plan"] + planned.map { shortened($0.0) },
            series: [
              .init(
                "placed",
                [Double(first.placed.base)] + planned.map { Double($0.1.placed.scenario) })
            ], unit: "requests"))))
  ]
}

/// A name for which a figure has room beside its bars; the table above it holds it whole.
private func shortened(_ name: String) -> String {
  let most = 40
  return displayWidth(of: name) > most ? name.fitted(to: most) : name
}

private func section(_ result: ScenarioResult, _ issue: WhatIfIssue) -> [Block] {
  let head: [Block] =
    [.section(result.scenario.name)]
    + (result.scenario.question.map { [.paragraph(.emphasis($0))] } ?? [])
  switch result.outcome {
  case .none(let reasons): return head + [.list(PageList(reasons.map { PageText($0) }))]
  case .planned(let found, let tiers):
    return head + relaxed(result, issue) + overruled(result.scenario, issue) + [
      .facts(facts(found, tiers, issue))
    ]
      + moves(found, issue) + tables(found) + losses(found, issue)
  }
}

private func facts(_ found: Comparison, _ tiers: [Tier], _ issue: WhatIfIssue) -> [Fact] {
  var facts = found.placedFirst.map { [Fact("Placed first", PageText(placedFirstWords($0)))] } ?? []
  facts += [
    Fact(titleWords("Displaced", found.displaced), PageText(issue.words(found.displaced))),
    Fact(titleWords("Gained", found.gained), PageText(issue.words(found.gained))),
  ]
  if !found.partly.isEmpty {
    let partly = found.partly.map { issue.words($0) }.joined(separator: "; ")
    facts.append(Fact("In part", PageText(partly)))
  }
  let swapped = found.swapped.map { issue.words($0) }.joined(separator: "; ")
  return facts + [
    Fact("With another provision", PageText(swapped.isEmpty ? "nobody" : swapped)),
    Fact("Pupils' sessions", PageText(sessionWords(found.sessions))),
    Fact("Letters to", PageText(letters(found, issue))),
    Fact("How good the plan is", PageText(proof(tiers))),
  ]
}

/// A title with how many requests it is about, where they are more than one.
private func titleWords(_ title: String, _ wishes: [Wish]) -> String {
  wishes.count > 1 ? "\(title): \(wishes.count) requests" : title
}

/// Who moves, from where and to where.
private func moves(_ found: Comparison, _ issue: WhatIfIssue) -> [Block] {
  guard !found.moves.isEmpty else { return [] }
  let rows = found.moves.map { move in
    PageTable.Row(
      [issue.words(move.wish), gone(move, issue), instead(move, issue)].map { PageText($0) })
  }
  return [
    .table(
      PageTable(
        caption: "Whose sessions move, are new or fall away",
        columns: [.init("Pupil and subject"), .init("No longer"), .init("Instead")], rows: rows))
  ]
}

/// What is no longer there; nothing where sessions are new beside others that stay.
private func gone(_ move: PupilMove, _ issue: WhatIfIssue) -> String {
  move.gone.isEmpty ? "" : issue.words(move.gone)
}

/// What is there instead, or is new.
private func instead(_ move: PupilMove, _ issue: WhatIfIssue) -> String {
  if move.gone.isEmpty { return "new: \(issue.words(move.new))" }
  if move.new.isEmpty { return "nothing" }
  return move.gone == move.new ? "the same times on other dates" : issue.words(move.new)
}

/// Who misses the largest share of a subject, and the lessons that have as many out as may be.
private func losses(_ found: Comparison, _ issue: WhatIfIssue) -> [Block] {
  var blocks: [Block] = []
  if !found.losses.isEmpty {
    let rows = found.losses.map { loss in
      PageTable.Row(
        [
          issue.words(loss.wish), hours(loss.whole), hours(loss.minutes.base),
          loss.minutes.words(hours), "\(loss.percent) %",
        ].map { PageText($0) })
    }
    blocks.append(
      .table(
        PageTable(
          caption: "Largest shares of a subject missed, existing provision included",
          columns: [.init("Pupil and subject")]
            + ["Hours of it", "Missed in the plan", "In the scenario", "Share"]
            .map { .init($0, .end) },
          rows: rows)))
  }
  return blocks
    + [table("Dates with as many out of a lesson as may be", found.fullLessons, grouped)]
    .compactMap(\.self)
}

/// Which caps hold instead of one that the scenario sets.
private func overruled(_ scenario: Scenario, _ issue: WhatIfIssue) -> [Block] {
  let caps = issue.sweep == .none ? ownCaps(beside: scenario, of: issue.school) : []
  guard !caps.isEmpty else { return [] }
  return [
    .paragraph(
      PageText("Caps of their own hold instead of the new one: \(caps.joined(separator: ", "))."))
  ]
}

/// What had to give way, and whose agreed sessions cannot stand.
private func relaxed(_ result: ScenarioResult, _ issue: WhatIfIssue) -> [Block] {
  var blocks: [Block] = []
  if let relaxed = result.relaxed {
    blocks.append(.paragraph(PageText("What gives way: " + relaxedTitle(relaxed) + ".")))
    let lines = relaxedWords(relaxed, of: issue.school)
    if !lines.isEmpty { blocks.append(.list(PageList(lines.map { PageText($0) }))) }
    if !lines.isEmpty {
      blocks.append(
        .paragraph(
          "What gives way is a scenario that can be kept: its plan is among the drafts, and origin.toml beside it holds the changes."
        ))
    }
    if !relaxed.left.isEmpty {
      blocks.append(.paragraph("Still left:"))
      blocks.append(.list(PageList(leftWords(relaxed, issue).map { PageText($0) })))
    }
  }
  if !result.released.isEmpty {
    blocks.append(
      .note(
        Note(
          .warning, title: "Agreed sessions that cannot stand.",
          text: PageText(issue.words(result.released)))))
  }
  return blocks
}

private func letters(_ found: Comparison, _ issue: WhatIfIssue) -> String {
  guard !found.letters.isEmpty else { return "nobody" }
  return counted(found.letters.count, "family", "families") + ": "
    + found.letters.map(\.text).joined(separator: ", ")
}

private func tables(_ found: Comparison) -> [Block] {
  [
    table("Hours of pupils by pot", found.minutesByPot, hours),
    table("Money by pot", found.penceByPot, pounds),
    table("Lessons lost by subject", found.lostBySubject, grouped),
    table("Lessons lost by group", found.lostByGroup, grouped),
    table("Hours taught", found.loads, hours),
  ].compactMap(\.self)
}

/// A table of the figures that differ; nothing where none does.
private func table(
  _ caption: String, _ pairs: [NamedPair], _ figure: (Int) -> String
) -> Block? {
  let rows = pairs.filter { $0.figure.difference != 0 }.map { pair in
    PageTable.Row(
      [
        PageText(pair.name), PageText(figure(pair.figure.base)),
        PageText(pair.figure.words(figure)),
      ])
  }
  guard !rows.isEmpty else { return nil }
  return .table(
    PageTable(
      caption: caption, columns: [.init(""), .init("Plan", .end), .init("Scenario", .end)],
      rows: rows))
}
