internal import Tuition

/// Explanations for machines, each with the provisions that the pupil is to have or else.
func explanationSummary(
  _ found: Explanation, of school: School, or others: [Identifier<Provision>],
  from date: CalendarDate?
) -> JSONText {
  .object([
    ("pupil", .string(found.request.pupil.text)), ("subject", .string(found.request.subject.name)),
    ("provision", .string(found.request.provision.text)),
    ("alternatives", .list(others.map { .string($0.text) })),
    ("reason", .string(found.hindrance.sentence)), ("given", .integer(found.hindrance.given)),
    ("times", .integer(found.times)),
    ("funnel", .list(found.funnel.map(stepSummary))),
    ("most", .integer(found.hindrance.fitting)), ("needed", .integer(found.hindrance.needed)),
    ("conflict", rulesSummary(found.conflict)),
    ("behind", .list(found.behind.map(rulesSummary))),
    ("conflictAlone", found.conflictAlone.map(rulesSummary) ?? .null),
    ("remedies", .list(found.remedies.map { remedySummary($0, found, of: school, from: date) })),
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

private func remedySummary(
  _ remedy: Explanation.Remedy, _ found: Explanation, of school: School,
  from date: CalendarDate?
) -> JSONText {
  .object([
    ("words", .string(remedy.words)), ("cost", .integer(remedy.cost)),
    ("displaced", .list(remedy.displaced.map { .string($0.pupil.text) })),
    ("pointsTaken", .integer(remedy.pointsTaken)),
    ("handedOver", .list(remedy.handedOver.map { .string($0.pupil.text) })),
    ("fellows", .list(remedy.fellows.map { .string($0.pupil.text) })),
    ("dates", .list(remedy.sessions.map { .string("\($0.date) \($0.period)") })),
    (
      "scenario",
      .string(scenarioText(found.holding(remedy, among: school.records.requests, from: date)))
    ),
  ])
}
