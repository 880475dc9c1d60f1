internal import Tuition

/// What planning the rest of a term anew came to, for machines.
public func replanSummary(_ issue: ReplanIssue) -> JSONText {
  let found = issue.comparison
  return .object([
    ("format", .integer(1)), ("school", .string(issue.school.records.name)),
    ("term", .string(issue.school.records.term.name)), ("draft", .optional(issue.draft)),
    ("asked", .string("\(issue.asked)")),
    ("from", .string("\(issue.from)")), ("requests", pairMember(issue.requests)),
    ("placed", pairMember(found.placed)), ("placedInPart", pairMember(issue.inPart)),
    ("statutory", pairMember(found.statutory)), ("points", pairMember(found.points)),
    ("kept", .integer(found.kept)), ("moved", .integer(found.moved)),
    ("fallen", .integer(found.sessions.fallen)), ("new", .integer(found.sessions.new)),
    ("movers", .list(issue.told.movers.map(moverMember))),
    ("handovers", .list(issue.handovers.map(handoverMember))),
    ("letters", strings(issue.told.letters.map(\.text))),
    ("calendars", strings(issue.told.calendars.map(\.text))),
    ("lists", strings(issue.told.lists)), ("doors", strings(issue.told.rooms.map(\.text))),
    ("gained", wishesMember(found.gained)), ("lost", unplacedMembers(issue.lost)),
    ("notMadeUp", unplacedMembers(issue.unmade)), ("waiting", unplacedMembers(issue.waiting)),
    ("tiers", .list(issue.tiers.map(tierMember))),
  ])
}

private func strings(_ texts: [String]) -> JSONText { .list(texts.map { .string($0) }) }

private func moverMember(_ mover: Republication.Mover) -> JSONText {
  .object([
    ("pupil", .string(mover.wish.pupil.text)), ("subject", .string(mover.wish.subject.name)),
    ("gone", .integer(mover.gone)), ("new", .integer(mover.new)),
    ("otherRoom", .integer(mover.rooms)),
  ])
}

private func handoverMember(_ handover: Handover) -> JSONText {
  .object([
    ("pupil", .string(handover.wish.pupil.text)),
    ("subject", .string(handover.wish.subject.name)),
    ("before", .string(handover.before.text)), ("after", .string(handover.after.text)),
    ("from", .string("\(handover.date)")),
  ])
}

private func unplacedMembers(_ all: [Unplaced]) -> JSONText {
  .list(
    all.map { one in
      .object([
        ("pupil", .string(one.request.pupil.text)), ("subject", .string(one.request.subject.name)),
        ("provision", .string(one.request.provision.text)),
        ("points", .integer(one.request.points)), ("reason", .string(one.reason)),
      ])
    })
}
