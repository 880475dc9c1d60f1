internal import Tuition

/// What one more would buy, for machines.
public func worthSummary(_ issue: WorthIssue) -> JSONText {
  .object([
    ("format", .integer(1)), ("school", .string(issue.school.records.name)),
    ("term", .string(issue.school.records.term.name)), ("draft", .truth(true)),
    ("madeOn", .string(issue.madeOn.description)),
    ("unchanged", issue.unchanged.map(trial) ?? .null),
    (
      "offers",
      .list(
        issue.offers.map { offer in
          .object([
            ("what", .string(offerWords(offer, of: issue.school))),
            ("about", .number((offer.about * 100).rounded() / 100)),
            ("found", offer.trial.map(trial) ?? .null),
          ])
        })
    ),
  ])
}

private func trial(_ trial: Offer.Trial) -> JSONText {
  .object([
    ("points", .integer(trial.points)), ("placed", .integer(trial.placed)),
    ("gap", .number(trial.gap)), ("gained", wishes(trial.gained)),
    ("displaced", wishes(trial.displaced)),
  ])
}

private func wishes(_ wishes: [Wish]) -> JSONText {
  .list(
    wishes.map {
      .object([("pupil", .string($0.pupil.text)), ("subject", .string($0.subject.name))])
    })
}
