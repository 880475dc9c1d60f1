internal import Tuition

/// Tells what scenarios come to, as a table for a terminal with the names below.
public func whatIfText(_ issue: WhatIfIssue) -> String {
  var table = TextTable(
    [
      "scenario", "placed", "statutory", "points", "h taught", "money", "lessons lost", "stay",
      "move", "letters",
    ], names: 1)
  for result in issue.results {
    guard case .planned(let found, _) = result.outcome else {
      table.add([shortName(result.scenario), "no plan"] + Array(repeating: "", count: 8))
      continue
    }
    table.add([
      shortName(result.scenario), found.placed.words(), found.statutory.words(),
      found.points.words(), found.minutes.words(hours), found.pence.words(pounds),
      found.lessonsLost.words(), grouped(found.kept), grouped(found.moved),
      grouped(found.letters.count),
    ])
  }
  let title = "\(issue.school.records.name), \(issue.school.records.term.name)".printable
  return
    ([title + ": a draft, for nobody to act on yet", "", table.text(width: 120)]
    + [
      kneeText(issue).map { $0 + "\n" }, sweepGridText(issue),
      ownCapsText(issue).map { $0.wrapped(to: 100).joined(separator: "\n") + "\n" },
    ].compactMap(\.self)
    + issue.results.map { details($0, issue) }).joined(separator: "\n")
}

/// The name of a scenario, cut where the table would have no room beside it.
private func shortName(_ scenario: Scenario) -> String {
  let most = 40
  let name = scenario.name.printable
  return displayWidth(of: name) > most ? name.fitted(to: most) : name
}

private func details(_ result: ScenarioResult, _ issue: WhatIfIssue) -> String {
  var lines = [result.scenario.name + (result.scenario.question.map { ": \($0)" } ?? "")]
  switch result.outcome {
  case .none(let reasons): lines += reasons.map { "  no plan: \($0)" }
  case .planned(let found, let tiers):
    lines += gaveWay(result, issue) + overruled(result.scenario, issue)
    lines += found.placedFirst.map { ["  first      \(placedFirstWords($0))"] } ?? []
    lines += ["  displaced  \(issue.words(found.displaced))"]
    lines += ["  gained     \(issue.words(found.gained))"]
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
      switch tier.gap {
      case 0: "proved"
      case 1...: "not bounded"
      default: "within \(percent(tier.gap))"
      }
    return "\(tier.name.rawValue) \(words)"
  }.joined(separator: ", ")
}
