public import Tuition

/// An audit for a machine, of every pupil or of one.
public func auditSummary(
  _ audit: Audit, of school: School, pupil: Identifier<Pupil>? = nil
) -> JSONText {
  let shown = audit.progress.filter { pupil == nil || $0.pupil == pupil }
  return .object([
    ("school", .string(school.records.name)), ("term", .string(school.records.term.name)),
    ("date", .string(audit.date.description)),
    ("progress", .list(shown.map { summary($0, of: school) })),
  ])
}

private func summary(_ progress: PupilProgress, of school: School) -> JSONText {
  let pupil = school.pupil(progress.pupil)
  let classes = school.classes(of: progress.pupil, in: progress.subject)
  return .object([
    ("pupil", .string(progress.pupil.text)),
    ("year", .optional(pupil?.year.description)), ("form", .optional(pupil?.form)),
    ("subject", .string(progress.subject.name)),
    ("classes", .list(classes.map { .string($0.text) })),
    ("verdict", .string(progress.verdict.rawValue)), ("concern", .truth(progress.isConcern)),
    ("data", .string(progress.dataWords)),
    ("standings", .list(progress.standings.map(summary))),
    ("gaps", .list(progress.gaps.map(summary))),
    ("nominations", .list(progress.nominations.map(summary))),
    ("views", .list(progress.views.map(summary))),
  ])
}

private func summary(_ standing: Standing) -> JSONText {
  .object([
    ("scale", .string(standing.scale.id.text)),
    ("marks", .list(standing.marks.map(summary))),
    ("value", .string(standing.latest.written)),
    ("expected", .optional(standing.expected.map(standing.scale.words))),
    ("below", .integer(standing.below)),
    ("belowSince", .optional(standing.belowSince?.description)),
    (
      "progress",
      standing.progress.map { progress in
        .object([
          ("from", .string(progress.from.date.description)),
          ("made", .integer(progress.made)), ("expected", .integer(progress.expected)),
          ("behind", .integer(progress.behind)),
        ])
      } ?? .null
    ),
    ("certainty", .string(standing.certainty.rawValue)),
    ("old", .truth(standing.age == .old)),
  ])
}

private func summary(_ mark: Mark) -> JSONText {
  .object([
    ("date", .string(mark.date.description)), ("value", .string(mark.written)),
    ("source", .optional(mark.source)),
  ])
}

private func summary(_ gap: PupilProgress.Gap) -> JSONText {
  .object([
    ("date", .string(gap.date.description)), ("reason", .string(gap.reason.rawValue)),
  ])
}

private func summary(_ nomination: Nomination) -> JSONText {
  .object([
    ("teacher", .string(nomination.teacher)), ("kind", .string(nomination.kind.rawValue)),
    ("reason", .string(nomination.reason)), ("counts", .truth(nomination.counts)),
  ])
}

private func summary(_ view: View) -> JSONText {
  .object([
    ("voice", .string(view.voice.rawValue)), ("about", .string(view.topic.rawValue)),
    ("says", .string(view.says)), ("subject", .optional(view.subject?.name)),
  ])
}
