internal import Tuition

/// Tells what scenarios come to, as a table for a terminal with the names below.
public func whatIfText(_ issue: WhatIfIssue) -> String {
  let title = "\(issue.school.records.name), \(issue.school.records.term.name)".printable
  return
    ([title + ": a draft, for nobody to act on yet", "", overview(issue).text(width: 120), columns]
    + [
      kneeText(issue).map { $0.wrapped(to: 100).joined(separator: "\n") + "\n" },
      sweepGridText(issue),
      ownCapsText(issue).map { $0.wrapped(to: 100).joined(separator: "\n") + "\n" },
    ].compactMap(\.self)
    + issue.toldInFull.map { details($0, issue) } + [elsewhere(issue)].compactMap(\.self))
    .joined(separator: "\n")
}

/// What the columns count that do not say so themselves.
private let columns =
  "In brackets what is more or less than in the plan: hours taught, lessons missed. Of pupils' sessions so many\nstay and move; letters go to so many families.\n"

/// The plan and each scenario below it, with what is more or less.
private func overview(_ issue: WhatIfIssue) -> TextTable {
  var table = TextTable(
    [
      "scenario", "placed", "statutory", "points", "hours", "money", "missed", "stay",
      "move", "letters",
    ], names: 1)
  if let plan = issue.planned.first?.found { table.add(["the plan"] + planCells(plan, issue)) }
  for result in issue.results {
    let name = nameLines(result.scenario)
    guard case .planned(let found, _) = result.outcome else {
      add(name, ["no plan"] + Array(repeating: "", count: 8), to: &table)
      continue
    }
    add(name, scenarioCells(found), to: &table)
  }
  return table
}

/// Adds a row whose name may have several lines.
private func add(_ name: [String], _ cells: [String], to table: inout TextTable) {
  table.add([name[0]] + cells)
  for line in name.dropFirst() { table.add([line] + cells.map { _ in "" }) }
}

/// The figures of the plan that scenarios are held against: of how many requests it places so many.
func planCells(_ found: Comparison, _ issue: WhatIfIssue) -> [String] {
  let asked = Set(issue.school.records.requests.map(\.wish)).count
  let sessions = found.sessions.kept + found.sessions.moved + found.sessions.fallen
  return [
    "\(grouped(found.placed.base)) of \(grouped(asked))", grouped(found.statutory.base),
    grouped(found.points.base), hours(found.minutes.base), pounds(found.pence.base),
    grouped(found.lessonsLost.base), grouped(sessions), "", "",
  ]
}

/// The figures of a scenario, each with what is more or less than in the plan.
func scenarioCells(_ found: Comparison) -> [String] {
  [
    found.placed.words(), found.statutory.words(), found.points.words(),
    found.minutes.words(hours), found.pence.words(pounds), found.lessonsLost.words(),
    grouped(found.kept), grouped(found.moved), grouped(found.letters.count),
  ]
}

/// The name of a scenario in lines for which the table has room; those after the first are indented.
private func nameLines(_ scenario: Scenario) -> [String] {
  let most = 34
  let lines = scenario.name.printable.wrapped(to: most).flatMap { pieces($0, most: most) }
  return lines.enumerated().map { $0.offset == 0 ? $0.element : "  \($0.element)" }
}

/// A line in pieces that are no wider than so many columns.
private func pieces(_ line: String, most: Int) -> [String] {
  line.reduce(into: [""]) { pieces, character in
    let longer = pieces[pieces.count - 1] + String(character)
    if displayWidth(of: longer) > most {
      pieces.append(String(character))
    } else {
      pieces[pieces.count - 1] = longer
    }
  }
}

extension WhatIfIssue {
  /// How many values of a sweep are each told in full in a terminal.
  private static let mostInFull = 4

  /// The scenarios of which a terminal tells who gains and who loses: of a long sweep the knee, and where there is no plan.
  fileprivate var toldInFull: [ScenarioResult] {
    guard isLongSweep else { return results }
    let knee = kneePlace.map { planned[$0].scenario }
    return results.filter { result in
      if case .none = result.outcome { true } else { result.scenario == knee }
    }
  }

  fileprivate var isLongSweep: Bool { sweep != .none && results.count > Self.mostInFull }
}

/// Where the names are that a terminal does not tell.
private func elsewhere(_ issue: WhatIfIssue) -> String? {
  issue.isLongSweep
    ? "Who gains and who loses at every value is on the page (--out) and in --json.\n" : nil
}

private func details(_ result: ScenarioResult, _ issue: WhatIfIssue) -> String {
  var lines = [result.scenario.name + (result.scenario.question.map { ": \($0)" } ?? "")]
  switch result.outcome {
  case .none(let reasons): lines += reasons.map { "  no plan: \($0)" }
  case .planned(let found, let tiers):
    lines += gaveWay(result, issue) + overruled(result.scenario, issue)
    lines += found.placedFirst.map { ["  first      \(placedFirstWords($0))"] } ?? []
    lines += ["  displaced  \(countedWords(found.displaced, issue))"]
    lines += ["  gained     \(countedWords(found.gained, issue))"]
    lines += found.partly.map { "  in part    \(issue.words($0))" }
    if !found.swapped.isEmpty {
      lines.append("  otherwise  " + found.swapped.map { issue.words($0) }.joined(separator: "; "))
    }
    lines.append("  sessions   of pupils: \(sessionWords(found.sessions))")
    lines += moves(found, issue)
    lines += [
      most("pots", "hours of pupils: ", found.minutesByPot, hours),
      most("tutors", "hours taught: ", found.loads, hours),
      most("lessons", "missed: ", found.lostBySubject, grouped),
    ].compactMap(\.self)
    lines += [lost(found, issue), full(found, result.scenario)].compactMap(\.self)
    lines += ["  proof      \(proof(tiers))"]
    lines += asFile(result)
  }
  return lines.map(\.printable).joined(separator: "\n") + "\n"
}

/// Of those placed before others how many have a place, and had one before.
func placedFirstWords(_ first: PlacedFirst) -> String {
  "\(counted(first.asked, "request")) placed before others without an entitlement: "
    + "\(grouped(first.placed.scenario)) placed, \(grouped(first.placed.base)) in the plan"
}

/// Who it is, with how many where they are more than one.
private func countedWords(_ wishes: [Wish], _ issue: WhatIfIssue) -> String {
  (wishes.count > 1 ? "\(wishes.count) requests: " : "") + issue.words(wishes)
}

/// What gives way as a scenario; nothing where nothing does.
private func asFile(_ result: ScenarioResult) -> [String] {
  guard let relaxed = result.relaxed, !relaxed.changes.isEmpty else { return [] }
  let text = scenarioText(result.scenario).split(
    separator: "\n", omittingEmptySubsequences: false)
  return ["  as a file  to be kept, compared or planned as it is:", ""]
    + text.map { $0.isEmpty ? "" : "    \($0)" }
}

/// What had to give way, and whose agreed sessions cannot stand.
private func gaveWay(_ result: ScenarioResult, _ issue: WhatIfIssue) -> [String] {
  var lines: [String] = []
  if let relaxed = result.relaxed {
    lines.append("  gives way  \(relaxedTitle(relaxed))")
    lines += relaxedWords(relaxed, of: issue.school).map { "    - \($0)" }
    lines += leftWords(relaxed, issue).map { "  left       \($0)" }
  }
  if !result.released.isEmpty {
    lines.append(
      "  released   \(issue.words(result.released)): with the change their agreed sessions cannot stand"
    )
  }
  return lines
}

/// Which caps hold instead of one that the scenario sets.
private func overruled(_ scenario: Scenario, _ issue: WhatIfIssue) -> [String] {
  let caps = issue.sweep == .none ? ownCaps(beside: scenario, of: issue.school) : []
  return caps.isEmpty
    ? [] : ["  own caps   these hold instead of the new one: \(caps.joined(separator: ", "))"]
}

/// How many of those who move are named in a terminal; the page names all.
private let mostMoves = 10

private func moves(_ found: Comparison, _ issue: WhatIfIssue) -> [String] {
  let rest = found.moves.count - mostMoves
  return found.moves.prefix(mostMoves).map { move in
    "  \(moveTitle(move).fitted(to: 11))\(issue.words(move.wish)): \(moveWords(move))"
  } + (rest > 0 ? ["  and        \(rest) more, whom the page and --json name"] : [])
}

/// Whether sessions move, are new beside others that stay, or fall away beside others that stay.
private func moveTitle(_ move: PupilMove) -> String {
  move.gone.isEmpty ? "new" : move.new.isEmpty ? "fewer" : "moves"
}

/// From where to where; sessions at the same weekly times with the same tutor are on other dates.
private func moveWords(_ move: PupilMove) -> String {
  guard !move.gone.isEmpty else { return timesWords(move.new) }
  guard !move.new.isEmpty else { return "no longer \(timesWords(move.gone))" }
  return move.gone == move.new
    ? "\(timesWords(move.gone)) on other dates"
    : "\(timesWords(move.gone)) → \(timesWords(move.new))"
}

/// Sessions by weekly time and tutor, such as `4 × Tue P3 with T02`.
func timesWords(
  _ times: [PupilMove.Times], naming name: (Identifier<Tutor>) -> String = \.text
) -> String {
  guard !times.isEmpty else { return "none" }
  return times.map { "\($0.count) × \($0.day.rawValue) \($0.period) with \(name($0.tutor))" }
    .joined(separator: ", ")
}

/// Who misses the largest share of a subject.
private func lost(_ found: Comparison, _ issue: WhatIfIssue) -> String? {
  guard !found.losses.isEmpty else { return nil }
  let words = found.losses.prefix(4).map { "\(issue.words($0.wish)) \($0.percent) %" }
  return "  most lost  " + words.joined(separator: "; ")
}

/// The lessons that have as many pupils out as may be, where that number is what the scenario changes.
private func full(_ found: Comparison, _ scenario: Scenario) -> String? {
  let isAsked = scenario.changes.contains {
    if case .set(.protect(.outOfLesson), _) = $0 { true } else { false }
  }
  guard isAsked else { return nil }
  let lessons = found.fullLessons.filter { $0.figure.scenario > 0 }
    .sorted { (-$0.figure.scenario, $0.name) < (-$1.figure.scenario, $1.name) }
  let words = lessons.prefix(6).map { "\($0.name) on \(counted($0.figure.scenario, "date"))" }
  return "  at the cap " + (words.isEmpty ? "no lesson" : words.joined(separator: "; "))
}

/// The figures that differ most.
private func most(
  _ title: String, _ unit: String, _ pairs: [NamedPair], _ figure: (Int) -> String
) -> String? {
  let changed = pairs.filter { $0.figure.difference != 0 }
    .sorted { (-abs($0.figure.difference), $0.name) < (-abs($1.figure.difference), $1.name) }
  guard !changed.isEmpty else { return nil }
  let words = changed.prefix(6).map { "\($0.name) \($0.figure.words(figure))" }
  let more = changed.count > 6 ? "; and \(changed.count - 6) more" : ""
  return "  " + title.fitted(to: 11) + unit + words.joined(separator: "; ") + more
}

/// How good the plan of a scenario is, tier by tier.
func proof(_ tiers: [Tier]) -> String {
  tiers.map { tier in
    let words =
      tier.gap == 0 ? "proved" : tier.isBounded ? "within \(percent(tier.gap))" : "not bounded"
    return "\(tier.name.rawValue) \(words)"
  }.joined(separator: ", ")
}
