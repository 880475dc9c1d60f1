public import Tuition

/// Tells why a request is not placed, and what would place it.
public func explanationText(_ found: Explanation, of school: School) -> String {
  let request = found.request
  var lines = [
    "\(request.pupil), \(request.subject), \(request.provision), \(counted(request.points, "point"))"
      + (request.statutory ? ", an entitlement" : ""),
    "", "From all times to none:", "  \(grouped(found.times)) dates, periods and tutors",
  ]
  lines += found.funnel.map {
    "  \(grouped($0.left)) left, \(grouped($0.barred)) barred by \($0.rule)"
  }
  lines.append(
    "  With one tutor and every cap, \(found.most) of the \(found.needed) sessions fit.")
  if !found.conflict.isEmpty {
    lines += [
      "",
      "With all other sessions exactly as they are, these together bar it, and none of them is "
        + "too many:",
    ]
    lines += zip(found.conflict, found.behind).map(barLine)
    lines += unchangedLines(found)
  }
  if let alone = found.conflictAlone {
    lines += ["", "Even if nobody else had tuition, these would bar it:"]
    lines += alone.map { "  - \($0)" }
  }
  lines += ["", remediesHead(found)]
  lines += found.remedies.flatMap(remedyLines)
  return lines.map(\.printable).joined(separator: "\n") + "\n"
}

/// How many of the rules behind another are named.
private let mostBehind = 3

/// A rule that bars, and whether it would fit without it alone.
private func barLine(_ rule: NamedRule, _ behind: [NamedRule]) -> String {
  guard !behind.isEmpty else { return "  - \(rule): without this alone it would fit" }
  let named = behind.prefix(mostBehind).map { "\($0)" }
  let more = behind.count - named.count
  let all = more > 0 ? named + [counted(more, "other rule")] : named
  return "  - \(rule): without this alone it would still be barred by "
    + all.dropLast().joined(separator: "; ") + (all.count > 1 ? "; and " : "")
    + (all.last ?? "") + (all.count > 1 ? ", together" : "")
}

/// What bars and no scenario changes, with who could.
private func unchangedLines(_ found: Explanation) -> [String] {
  var told: [String] = []
  for rule in found.conflict + found.behind.flatMap(\.self) {
    guard let words = words(unchanged: rule), !told.contains(words) else { continue }
    told.append(words)
  }
  return told.isEmpty ? [] : ["", "No scenario changes these:"] + told.map { "  - \($0)" }
}

private func words(unchanged rule: NamedRule) -> String? {
  switch rule {
  case .tutorChecks: "\(rule): once they are done, write the date in tutors.csv"
  case .tutorOffers: "\(rule): they are in tutors.csv"
  case .tutorAbsences: "\(rule): only a tutor who comes after all lifts them, in absences.csv"
  case .closures: "\(rule): they are in closures.csv"
  case .existing: "\(rule): other provision would have to move, in existing.csv"
  case .judgements: "\(rule): only these teachers can say otherwise, in judgements.csv"
  case .inLessons: "\(rule): only who agreed it can agree otherwise, in pupils.csv"
  case .ownSubject: "\(rule): this always holds"
  default: nil
  }
}

/// What the proposals promise: they are tried one by one, and nobody else's sessions are moved for them.
private func remediesHead(_ found: Explanation) -> String {
  found.remedies.isEmpty
    ? "None of the changes tried places it while all other sessions stay exactly as they are. "
      + "A new plan may move them: see \"tuition replan\" and \"tuition whatif\"."
    : "Of the changes tried, each of these alone would place it, all other sessions standing:"
}

private func remedyLines(_ remedy: Explanation.Remedy) -> [String] {
  let dates = remedy.sessions.map(\.date)
  let tutor = remedy.sessions.first.map { " with \($0.tutor)" } ?? ""
  let span = dates.first.flatMap { first in dates.last.map { ", \(first) to \($0)" } } ?? ""
  return [
    "  - \(remedy.words)", "      \(counted(dates.count, "session"))\(tutor)\(span)",
  ]
}

/// Explanations for machines.
public func explanationSummary(_ found: Explanation) -> JSONText {
  .object([
    ("pupil", .string(found.request.pupil.text)), ("subject", .string(found.request.subject.name)),
    ("provision", .string(found.request.provision.text)), ("times", .integer(found.times)),
    ("funnel", .list(found.funnel.map(stepSummary))),
    ("most", .integer(found.most)), ("needed", .integer(found.needed)),
    ("conflict", rulesSummary(found.conflict)),
    ("behind", .list(found.behind.map(rulesSummary))),
    ("conflictAlone", found.conflictAlone.map(rulesSummary) ?? .null),
    ("remedies", .list(found.remedies.map(remedySummary))),
  ])
}

private func rulesSummary(_ rules: [NamedRule]) -> JSONText {
  .list(rules.map { .string("\($0)") })
}

private func stepSummary(_ step: Explanation.Step) -> JSONText {
  .object([
    ("rule", .string("\(step.rule)")), ("barred", .integer(step.barred)),
    ("left", .integer(step.left)),
  ])
}

private func remedySummary(_ remedy: Explanation.Remedy) -> JSONText {
  .object([
    ("words", .string(remedy.words)), ("cost", .integer(remedy.cost)),
    ("displaced", .list(remedy.displaced.map { .string($0.pupil.text) })),
    ("dates", .list(remedy.sessions.map { .string("\($0.date) \($0.period)") })),
  ])
}

/// A scenario as its file would say it, for "tuition whatif".
public func scenarioText(_ scenario: Scenario) -> String {
  "name = \(quotedForSettings(scenario.name))\n\n"
    + scenario.changes.map(changeText).joined(separator: "\n")
}
