internal import Tuition

/// What scenarios come to, for machines; money is in pence and time in minutes.
public func whatIfSummary(_ issue: WhatIfIssue) -> JSONText {
  .object([
    ("format", .integer(1)), ("school", .string(issue.school.records.name)),
    ("term", .string(issue.school.records.term.name)), ("draft", .truth(true)),
    ("madeOn", .string(issue.madeOn.description)),
    ("scenarios", .list(issue.results.map { resultSummary($0, issue) })),
  ])
}

private func resultSummary(_ result: ScenarioResult, _ issue: WhatIfIssue) -> JSONText {
  let head: [(name: String, value: JSONText)] = [
    ("name", .string(result.scenario.name)), ("asks", .optional(result.scenario.question)),
  ]
  switch result.outcome {
  case .none(let reasons):
    return .object(
      head + [("planned", .truth(false)), ("reasons", .list(reasons.map { .string($0) }))])
  case .planned(let found, let tiers):
    return .object(
      head + [("planned", .truth(true))] + members(of: found) + [
        (
          "relaxed",
          result.relaxed.map { relaxedMember($0, result.scenario, issue.school) } ?? .null
        ),
        ("released", wishesMember(result.released)),
        ("tiers", .list(tiers.map(tierMember))),
      ])
  }
}

private func members(of found: Comparison) -> [(name: String, value: JSONText)] {
  [
    ("placed", pairMember(found.placed)), ("statutory", pairMember(found.statutory)),
    ("placedFirst", found.placedFirst.map(first) ?? .null),
    ("points", pairMember(found.points)), ("minutes", pairMember(found.minutes)),
    ("pence", pairMember(found.pence)), ("minutesByPot", named(found.minutesByPot)),
    ("penceByPot", named(found.penceByPot)), ("lessonsLost", pairMember(found.lessonsLost)),
    ("lostBySubject", named(found.lostBySubject)), ("lostByGroup", named(found.lostByGroup)),
    ("losses", .list(found.losses.map(loss))), ("fullLessons", named(found.fullLessons)),
    ("loads", named(found.loads)), ("displaced", wishesMember(found.displaced)),
    ("gained", wishesMember(found.gained)), ("inPart", .list(found.partly.map(part))),
    ("swapped", .list(found.swapped.map(swap))),
    ("kept", .integer(found.kept)), ("moved", .integer(found.moved)),
    ("fallen", .integer(found.sessions.fallen)), ("new", .integer(found.sessions.new)),
    ("moves", .list(found.moves.map(move))),
    ("letters", .list(found.letters.map { .string($0.text) })),
  ]
}

private func first(_ first: PlacedFirst) -> JSONText {
  .object([("asked", .integer(first.asked)), ("placed", pairMember(first.placed))])
}

private func part(_ part: PartPlacement) -> JSONText {
  .object([
    ("pupil", .string(part.wish.pupil.text)), ("subject", .string(part.wish.subject.name)),
    ("sessions", pairMember(part.sessions)), ("needed", pairMember(part.needed)),
  ])
}

private func swap(_ swap: ProvisionSwap) -> JSONText {
  .object([
    ("pupil", .string(swap.wish.pupil.text)), ("subject", .string(swap.wish.subject.name)),
    ("before", .string(swap.before.text)), ("after", .string(swap.after.text)),
  ])
}

private func move(_ move: PupilMove) -> JSONText {
  .object([
    ("pupil", .string(move.wish.pupil.text)), ("subject", .string(move.wish.subject.name)),
    ("gone", .list(move.gone.map(times))), ("new", .list(move.new.map(times))),
  ])
}

private func times(_ times: PupilMove.Times) -> JSONText {
  .object([
    ("day", .string(times.day.rawValue)), ("period", .string(times.period.text)),
    ("tutor", .string(times.tutor.text)), ("sessions", .integer(times.count)),
  ])
}

func pairMember(_ pair: Pair) -> JSONText {
  .object([("base", .integer(pair.base)), ("scenario", .integer(pair.scenario))])
}

private func named(_ pairs: [NamedPair]) -> JSONText {
  .list(
    pairs.map {
      .object([
        ("name", .string($0.name)), ("base", .integer($0.figure.base)),
        ("scenario", .integer($0.figure.scenario)),
      ])
    })
}

func wishesMember(_ wishes: [Wish]) -> JSONText {
  .list(
    wishes.map {
      .object([("pupil", .string($0.pupil.text)), ("subject", .string($0.subject.name))])
    })
}

func tierMember(_ tier: Tier) -> JSONText {
  .object([
    ("name", .string(tier.name.rawValue)), ("objective", .integer(tier.objective)),
    ("bound", .number(tier.bound)), ("gap", .number(tier.gap)),
  ])
}

private func loss(_ loss: PupilLoss) -> JSONText {
  .object([
    ("pupil", .string(loss.wish.pupil.text)), ("subject", .string(loss.wish.subject.name)),
    ("minutes", pairMember(loss.minutes)), ("whole", .integer(loss.whole)),
  ])
}

private func relaxedMember(
  _ relaxed: Relaxed, _ scenario: Scenario, _ school: School
) -> JSONText {
  .object([
    ("cost", .integer(relaxed.cost)), ("least", .integer(relaxed.least)),
    ("left", wishesMember(relaxed.left)),
    ("reasons", .list(relaxed.left.map { .optional(relaxed.reasons[$0]) })),
    ("scenario", .string(scenarioText(scenario))),
    ("givesWay", .list(relaxedWords(relaxed, of: school).map { .string($0) })),
  ])
}
