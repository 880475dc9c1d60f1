public import Tuition

/// Matches for a machine.
public func matchSummary(_ matches: Matches, of school: School) -> JSONText {
  .object([
    ("school", .string(school.records.name)), ("term", .string(school.records.term.name)),
    ("date", .string(matches.date.description)),
    ("matched", .list(matches.matched.map(summary))),
    ("unmatched", .list(matches.unmatched.map(summary))),
    ("shared", .list(matches.shared.map(summary))),
    ("requests", .list(matches.requests.map(summary))),
  ])
}

private func summary(_ concern: MatchedConcern) -> JSONText {
  .object(
    who(concern.progress) + [
      ("priority", .string(concern.priority.rawValue)),
      ("criteria", .list(concern.criteria.map { .string($0.name) })),
      ("weighing", .string(concern.weighing)),
      ("choices", .list(concern.choices.map(summary))),
    ])
}

private func summary(_ choice: MatchedConcern.Choice) -> JSONText {
  .object([
    ("provision", .string(choice.provision.text)), ("points", .integer(choice.points)),
    ("pots", choice.pots.map { .list($0.map { .string($0.text) }) } ?? .null),
    ("why", .string(choice.why)),
  ])
}

private func summary(_ concern: UnmatchedConcern) -> JSONText {
  let (reason, criterion): (String, String?) =
    switch concern.reason {
    case .declined: ("declined", nil)
    case .notReady: ("not-ready", nil)
    case .leftOut(let criterion): ("left-out", criterion.name)
    case .noCriterion: ("no-criterion", nil)
    case .classFirst: ("class-first", nil)
    case .nothingFits: ("nothing-fits", nil)
    }
  return .object(
    who(concern.progress) + [("reason", .string(reason)), ("criterion", .optional(criterion))])
}

private func who(_ progress: PupilProgress) -> [(name: String, value: JSONText)] {
  [
    ("pupil", .string(progress.pupil.text)), ("subject", .string(progress.subject.name)),
    ("data", .string(progress.dataWords)), ("people", .string(progress.judgementWords)),
  ]
}

private func summary(_ need: SharedNeed) -> JSONText {
  let groups = need.answers.flatMap { answer -> [Identifier<Provision>] in
    if case .group(let provisions) = answer { provisions } else { [] }
  }
  return .object([
    ("class", .string(need.schoolClass.text)), ("subject", .string(need.subject.name)),
    ("pupils", .list(need.pupils.map { .string($0.text) })),
    ("classSize", .integer(need.classSize)), ("groups", .list(groups.map { .string($0.text) })),
    ("wholeClass", .truth(need.answers.contains(.wholeClass))),
    ("newGroup", .truth(need.answers.contains(.newGroup))),
  ])
}

private func summary(_ request: Request) -> JSONText {
  .object([
    ("pupil", .string(request.pupil.text)), ("subject", .string(request.subject.name)),
    ("provision", .string(request.provision.text)), ("points", .integer(request.points)),
    ("statutory", .truth(request.statutory)), ("byHand", .truth(request.isByHand)),
  ])
}
