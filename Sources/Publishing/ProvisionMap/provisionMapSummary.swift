internal import Tuition

/// The provision map for machines; money is in pence and time in minutes.
func provisionMapSummary(_ issue: ProvisionMapIssue, isDraft: Bool = false) -> JSONText {
  let map = issue.map
  return .object([
    ("format", .integer(1)),
    ("school", .string(issue.school.records.name)),
    ("term", .string(issue.school.records.term.name)),
    ("madeFor", .string(Audience.leaders.rawValue)),
    ("madeOn", .string(issue.madeOn.description)),
    ("asOf", .string(map.asOf.description)),
    ("planned", .truth(map.hasPlan)), ("draft", .truth(isDraft)),
    ("provisions", .list(map.provisions.map(provisionSummary))),
    ("totals", .list(map.totals.map(totalSummary))),
    ("pots", map.pots.map { .list($0.map(potSummary)) } ?? .null),
    ("pupils", .list(issue.pupilLines.map { pupilSummary($0, issue) })),
    ("supports", .list(map.supports.map { supportSummary($0, issue.names) })),
  ])
}

private func provisionSummary(_ provision: MappedProvision) -> JSONText {
  let profile = provision.profile
  return .object(
    [
      ("provision", .string(provision.id.text)), ("name", .string(provision.name)),
      ("wave", provision.wave.map { .integer($0) } ?? .null),
      ("staff", .optional(profile.staff)), ("area", .optional(profile.area)),
      ("outcome", .optional(profile.outcome)), ("entry", .optional(profile.entry)),
      ("exit", .optional(profile.exit)),
      (
        "everyChildMatters",
        .list(profile.everyChildMatters.sorted().map { .string($0.rawValue) })
      ),
    ] + sumMembers(provision.sum))
}

private func totalSummary(_ total: SupportTotal) -> JSONText {
  .object(
    [
      ("by", .string(total.part.kind.rawValue)), ("part", .string(total.part.words)),
      ("roll", .integer(total.roll)),
    ] + sumMembers(total.sum))
}

private func sumMembers(_ sum: SupportSum) -> [(name: String, value: JSONText)] {
  let standings = Support.Standing.allCases.map { standing in
    let amount = sum[standing]
    let value = JSONText.object([
      ("pupils", .integer(amount.pupils)), ("minutes", .integer(amount.minutes)),
      ("pence", .integer(amount.pence)), ("withoutCost", .integer(amount.withoutCost)),
    ])
    return (name: standing.rawValue, value: value)
  }
  return [("pupils", .integer(sum.pupils))] + standings + [
    ("lostSoFar", amountSummary(sum.lostSoFar)), ("lostInTerm", amountSummary(sum.lostInTerm)),
  ]
}

private func amountSummary(_ amount: LessonLoss.Amount) -> JSONText {
  .object([("lessons", .integer(amount.lessons)), ("minutes", .integer(amount.minutes))])
}

private func potSummary(_ use: PotUse) -> JSONText {
  .object([
    ("pot", .string(use.pot.text)), ("places", .integer(use.places)),
    ("taken", .integer(use.taken)), ("pence", .integer(use.pence)),
    ("wanted", .integer(use.wanted)),
  ])
}

/// A pupil by every provision.
private func pupilSummary(_ line: PupilLine, _ issue: ProvisionMapIssue) -> JSONText {
  .object([
    ("pupil", .string(line.pupil.id.text)),
    ("name", .string(issue.names.nameAndForm(of: line.pupil.id))),
    ("year", .string(line.pupil.year.description)), ("form", .string(line.pupil.form)),
    ("groups", .list(line.pupil.groups.map { .string($0) })),
    (
      "minutes",
      .list(
        issue.map.provisions.map { provision in
          .object([
            ("provision", .string(provision.id.text)),
            ("minutes", .integer(line.minutes(of: provision.id))),
          ])
        })
    ),
  ])
}

private func supportSummary(_ support: Support, _ names: PupilNames) -> JSONText {
  .object([
    ("pupil", .string(support.pupil.text)), ("name", .string(names.nameAndForm(of: support.pupil))),
    ("provision", .string(support.provision.text)), ("subject", .optional(support.subject?.name)),
    ("standing", .string(support.standing.rawValue)), ("sessions", .integer(support.sessions)),
    ("minutes", .integer(support.minutes)),
    ("pence", support.pence.map { .integer($0) } ?? .null), ("pot", .optional(support.pot?.text)),
    (
      "lost",
      .list(
        support.losses.map { loss in
          .object([
            ("subject", .string(loss.subject.name)), ("soFar", amountSummary(loss.soFar)),
            ("term", amountSummary(loss.term)),
          ])
        })
    ),
  ])
}
