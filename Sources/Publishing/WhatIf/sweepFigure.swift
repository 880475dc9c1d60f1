internal import Tuition

/// The curve of a sweep: what is placed and which share of lessons is lost, from value to value, with the knee in words.
func sweepFigure(_ issue: WhatIfIssue) -> [Block] {
  guard issue.sweep == .oneNumber else { return [] }
  let planned = issue.planned
  guard planned.count > 2 else { return [] }
  let names = planned.map { $0.scenario.name.split(separator: " ").last.map(String.init) ?? "" }
  let told = planned.map {
    "\($0.scenario.name): \($0.found.placed.scenario) placed, \($0.found.lessonsLost.scenario) lost"
  }.joined(separator: ". ")
  return [
    .section("From value to value"),
    .figure(
      Figure(
        caption: "Requests placed", description: "A line. \(told).",
        plot: .lines(
          Plot.Lines(
            points: names,
            series: [.init("placed", planned.map { Double($0.found.placed.scenario) })],
            unit: "requests")))),
    .figure(
      Figure(
        caption: "Lessons lost", description: "A line. \(told).",
        plot: .lines(
          Plot.Lines(
            points: names,
            series: [.init("lost", planned.map { Double($0.found.lessonsLost.scenario) })],
            unit: "lessons")))),
  ] + [kneeText(issue), ownCapsText(issue)].compactMap { $0.map { .paragraph(PageText($0)) } }
}

/// Which caps of their own stay as they are, whatever a sweep sets the common one to; nothing where none does.
func ownCapsText(_ issue: WhatIfIssue) -> String? {
  guard issue.sweep != .none, let scenario = issue.results.first?.scenario else { return nil }
  let caps = ownCaps(beside: scenario, of: issue.school)
  guard !caps.isEmpty else { return nil }
  return "Caps of their own stay as they are at every value: " + caps.joined(separator: ", ") + "."
}

/// The caps of provisions and subjects that overrule the one that a scenario sets.
func ownCaps(beside scenario: Scenario, of school: School) -> [String] {
  let knobs = scenario.changes.compactMap { change -> Knob? in
    if case .set(let knob, _) = change { knob } else { nil }
  }
  let isOfSchool = knobs.contains(.protect(.lossPercent))
  let isOfSubject = knobs.contains {
    if case .subject(_, .lossPercent) = $0 { true } else { false }
  }
  guard isOfSchool || isOfSubject else { return [] }
  let records = school.records
  let subjects = isOfSchool ? records.protection.bySubject.sorted { $0.key < $1.key } : []
  let own =
    records.provisions.map { (Knob.provision($0.id, .lossPercent), "\($0.id)", $0.lossPercent) }
    + subjects.map { (.subject($0.key, .lossPercent), "\($0.key)", $0.value.lossPercent) }
  var words: [String] = []
  for (knob, name, percent) in own where !knobs.contains(knob) {
    if let percent { words.append("\(name) \(percent) %") }
  }
  return words
}

/// Where the curve of a sweep bends.
func kneeText(_ issue: WhatIfIssue) -> String? {
  guard issue.sweep == .oneNumber else { return nil }
  let planned = issue.planned
  let points = planned.map {
    (lost: $0.found.lessonsLost.scenario, won: $0.found.placed.scenario)
  }
  guard let place = knee(of: points) else { return nil }
  return "The knee is at \(planned[place].scenario.name): \(points[place].won) placed for "
    + "\(grouped(points[place].lost)) lessons lost. " + unmet(planned[place].found.statutory)
    + beyond(points[place], points)
}

/// How many entitlements fewer are met at the knee than in the plan; nothing where as many are.
private func unmet(_ statutory: Pair) -> String {
  let fewer = -statutory.difference
  guard fewer > 0 else { return "" }
  return "Of entitlements \(fewer) fewer \(fewer == 1 ? "is" : "are") met than now. "
}

/// What is to be had beyond the knee, and for how much.
private func beyond(_ knee: (lost: Int, won: Int), _ points: [(lost: Int, won: Int)]) -> String {
  let more = points.filter { $0.won > knee.won }
    .min { ($1.won, $0.lost) < ($0.won, $1.lost) }
  guard let more else { return "Nothing beyond it places more." }
  return "The most that is placed, \(more.won - knee.won) more, costs "
    + "\(grouped(more.lost - knee.lost)) more lessons."
}

extension WhatIfIssue {
  /// The scenarios that have a plan.
  var planned: [(scenario: Scenario, found: Comparison)] {
    results.compactMap { result in
      guard case .planned(let found, _) = result.outcome else { return nil }
      return (result.scenario, found)
    }
  }
}
