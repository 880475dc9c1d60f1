internal import Tuition

/// An audit as a page for school leaders: the whole school first, then form by form, then what is not known.
func auditPage(_ issue: AuditIssue) -> Page {
  let progress = issue.audit.progress
  return Page(
    title: "Audit of progress", context: issue.school.context, audience: .leaders,
    madeOn: issue.audit.date, orientation: .landscape, words: .english.dating("As known on"),
    blocks: [.note(auditPrivacy), .facts(facts(issue.audit)), .paragraph(reading)]
      + progressFigure(progress)
      + [
        .section("The school by subject"), .table(subjectTable(progress)),
        .section("Concerns by year"), .table(yearTable(issue)),
      ]
      + yearBlocks(issue)
      + unknownBlocks(issue))
}

/// That a page tells of single pupils.
let auditPrivacy = Note(
  .warning, title: "Keep this inside the school.",
  text: """
    It tells what is known of single pupils, and what they, their families and their teachers say. It is for those who \
    lead the school and those who teach the pupils; do not pass it on.
    """)

private func facts(_ audit: Audit) -> [Fact] {
  let concerns = audit.concerns
  let raised = concerns.count { $0.verdict != .concern }
  let unknown = audit.progress.count { $0.verdict == .unknown }
  return [
    Fact("Pupils audited", "\(grouped(Set(audit.progress.map(\.pupil)).count))"),
    Fact("Pupils of concern", "\(grouped(Set(concerns.map(\.pupil)).count))"),
    Fact("Concerns, by pupil and subject", "\(grouped(concerns.count))"),
    Fact("Raised by a teacher alone", "\(grouped(raised))"),
    Fact("Not known from data", "\(grouped(unknown))"),
  ]
}

/// How the page is to be read.
private let reading: PageText =
  .strong("What the data say") + " and " + .strong("what people say")
    + """
     stand apart, and neither is worked out from the other. A pupil is below where the latest value is lower than what is \
    expected at that age, and behind where less progress was made than expected. Values of different scales are never \
    added or compared. One value is not yet a trend; what is not known is said and not guessed.
    """

private func progressFigure(_ progress: [PupilProgress]) -> [Block] {
  let bySubject = Dictionary(grouping: progress, by: \.subject).sorted { $0.key < $1.key }
  guard !bySubject.isEmpty else { return [] }
  let verdicts: [(String, PupilProgress.Verdict)] = [
    ("as expected", .onTrack), ("below or behind", .concern), ("not known", .unknown),
  ]
  let series = verdicts.map { name, verdict in
    Plot.Series(name, bySubject.map { Double($0.value.count { $0.verdict == verdict }) })
  }
  let told = bySubject.map { subject, all in
    let counts = verdicts.map { name, verdict in "\(all.count { $0.verdict == verdict }) \(name)" }
    return "\(subject): \(counts.joined(separator: ", "))"
  }
  return [
    .figure(
      Figure(
        caption: "Pupils by subject, as the data say",
        description: "Bars of pupils. \(told.joined(separator: ". ")).",
        plot: .stackedBars(
          Plot.Bars(categories: bySubject.map(\.key.name), series: series, unit: "pupils"))))
  ]
}

/// The concerns of each year, form by form, one row for each pupil and subject.
private func yearBlocks(_ issue: AuditIssue) -> [Block] {
  let forms = issue.forms.filter { !$0.concerns.isEmpty }
  var years: [Year] = []
  for form in forms where years.last != form.year { years.append(form.year) }
  return years.flatMap { year -> [Block] in
    let own = forms.filter { $0.year == year }
    return [
      .section(year.words),
      .table(
        PageTable(
          caption: "Concerns in \(year.words.lowercased()), form by form",
          columns: [
            .init("Pupil"), .init("Subject, class"), .init("In short"), .init("What the data say"),
            .init("What people say"),
          ], groups: own.map { .init("\($0.form): \($0.counts)", $0.concerns.map(issue.row)) })),
    ]
  }
}

extension AuditIssue {
  /// A concern with what the data and what people say in cells of their own.
  fileprivate func row(_ progress: PupilProgress) -> PageTable.Row {
    let classes = school.classes(of: progress.pupil, in: progress.subject).map(\.text)
    return PageTable.Row([
      PageText(names.name(of: progress.pupil)),
      .strong(progress.subject.name)
        + PageText(classes.isEmpty ? "" : ", " + classes.joined(separator: ", ")),
      PageText(verdict(of: progress)), PageText(progress.dataWords),
      PageText(progress.judgementWords),
    ])
  }
}

/// Who has no value that counts, form by form.
private func unknownBlocks(_ issue: AuditIssue) -> [Block] {
  let groups = issue.forms.filter { !$0.unknown.isEmpty }.map { form in
    PageTable.Group(
      form.title,
      form.unknown.map { progress in
        PageTable.Row(
          [issue.names.name(of: progress.pupil), progress.subject.name, progress.dataWords]
            .map { PageText($0) })
      })
  }
  guard !groups.isEmpty else { return [] }
  return [
    .section("Not known, and not guessed"),
    .table(
      PageTable(
        caption: "Pupils and subjects of which the data say nothing",
        columns: [.init("Pupil"), .init("Subject"), .init("What there is")], groups: groups)),
  ]
}
