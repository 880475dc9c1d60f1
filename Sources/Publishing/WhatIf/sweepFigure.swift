internal import Tuition

/// The curve of a sweep: what is placed and which lessons are lost, from value to value, with the knee in words.
func sweepFigure(_ issue: WhatIfIssue) -> [Block] {
  guard issue.sweep == .oneNumber else { return [] }
  let planned = issue.planned
  guard planned.count > 2, let knob = planned[0].scenario.sweptValues.first?.knob else { return [] }
  let told = planned.map {
    "\($0.scenario.name): \($0.found.placed.scenario) placed, \($0.found.lessonsLost.scenario) lost"
  }.joined(separator: ". ")
  func figure(_ caption: String, _ unit: String, _ value: (Comparison) -> Int) -> Block {
    .figure(
      Figure(
        caption: caption,
        description: "A line. \(told)." + (kneeText(issue).map { " \($0)" } ?? ""),
        plot: .lines(
          Plot.Lines(
            points: planned.map { $0.scenario.sweptValues.first.map { "\($0.value)" } ?? "" },
            at: planned.map { Double($0.scenario.sweptValues.first?.value ?? 0) },
            series: [.init(unit, planned.map { Double(value($0.found)) })], unit: unit,
            axis: axisTitle(knob), mark: issue.kneePlace.map { .init($0, "knee") }))))
  }
  let words = [kneeText(issue), ownCapsText(issue)].compactMap { $0.map { PageText($0) } }
  return [.section("From value to value")] + words.map { .paragraph($0) } + [
    figure("Requests placed", "requests placed", \.placed.scenario),
    figure("Lessons lost", "lessons lost", \.lessonsLost.scenario),
  ]
}

/// A number as it is named in the files, with what it counts.
func axisTitle(_ knob: Knob) -> String {
  let unit =
    switch knob {
    case .protect(.lossPercent), .subject(_, .lossPercent), .provision(_, .lossPercent):
      "% of a subject that a pupil may lose"
    case .protect(.outOfLesson): "pupils out of one lesson"
    case .protect(.mostPerDay): "sessions of a pupil on a date"
    case .protect(.overlooked), .protect(.lunch): "0 is no, 1 is yes"
    case .subject(_, .weight), .weight: "weight"
    case .provision(_, .sessions): "sessions of a request"
    case .provision(_, .periods): "periods of a session"
    case .provision(_, .mostPerWeek): "sessions of a request a week"
    case .provision(_, .groupLeast), .provision(_, .groupMost): "pupils of a group"
    case .provision(_, .costPerSession): "pounds a session"
    case .places: "places"
    case .tutor(_, .mostPerDay): "sessions of the tutor a day"
    case .tutor(_, .mostPerWeek): "sessions of the tutor a week"
    }
  return "\(knob) (\(unit))"
}

extension Scenario {
  /// The numbers that it sets, in the order of its changes.
  var sweptValues: [(knob: Knob, value: Int)] {
    var values: [(knob: Knob, value: Int)] = []
    for change in changes {
      if case .set(let knob, let value) = change { values.append((knob, value)) }
    }
    return values
  }
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

/// Where the curve of a sweep bends, and what that is beside the plan; that it bends nowhere where it has three values or more.
func kneeText(_ issue: WhatIfIssue) -> String? {
  guard issue.sweep == .oneNumber else { return nil }
  let planned = issue.planned
  guard let place = issue.kneePlace else {
    return planned.count < 3
      ? nil : "There is no knee: at first no more is placed for each lesson lost than later."
  }
  let found = planned[place].found
  let points = planned.map(\.found.placedForLost)
  return "The knee is at \(planned[place].scenario.name): \(points[place].won) placed for "
    + "\(grouped(points[place].lost)) lessons lost. " + unmet(found.statutory)
    + "Beside the plan that is \(differenceWords(found.placed, "request", "placed")), "
    + "\(differenceWords(found.points, "point")) and "
    + "\(differenceWords(found.lessonsLost, "lesson", "lost")). "
    + beyond(points[place], points)
}

/// How much more or fewer something is than in the plan, such as `3 requests fewer placed`.
private func differenceWords(_ pair: Pair, _ one: String, _ what: String = "") -> String {
  let tail = what.isEmpty ? "" : " \(what)"
  guard pair.difference != 0 else { return "as many \(one)s\(tail)" }
  let count = abs(pair.difference)
  return "\(grouped(count)) \(pair.difference > 0 ? "more" : "fewer") "
    + "\(count == 1 ? one : "\(one)s")\(tail)"
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

  /// The place among those with a plan at which the curve of a sweep bends; nothing where it does not.
  var kneePlace: Int? {
    sweep == .oneNumber ? knee(of: planned.map(\.found.placedForLost)) : nil
  }
}

extension Comparison {
  /// What is placed, and what is lost for it.
  fileprivate var placedForLost: (lost: Int, won: Int) {
    (lost: lessonsLost.scenario, won: placed.scenario)
  }
}
