internal import Tuition

/// What a tutor needs to know of each of their pupils before they meet, a sheet for each: no funding, no group.
func tutorBriefsPage(of tutor: Identifier<Tutor>, _ issue: PlanIssue) -> Page {
  let placed = issue.placedRequests { $0.tutor == tutor }
  let sheets = placed.enumerated().flatMap { number, request in
    (number == 0 ? [] : [Block.pageBreak]) + TutorBrief(request, issue).blocks
  }
  return Page(
    title: "Briefs for \(issue.name(of: tutor))", context: issue.context, audience: .tutor,
    madeOn: issue.madeOn,
    blocks: [
      .note(
        Note(
          .warning, title: "Only for you.",
          text: "Do not pass it on or leave it lying, and give it back at the end of the term."))
    ] + sheets)
}

/// What a tutor needs to know of a pupil in a subject.
struct TutorBrief {
  private let placed: PlacedRequest
  private let issue: PlanIssue
  private let progress: PupilProgress?
  private let history: [EarlierProvision]

  init(_ placed: PlacedRequest, _ issue: PlanIssue) {
    self.placed = placed
    self.issue = issue
    progress = issue.progress.first { $0.pupil == placed.pupil && $0.subject == placed.subject }
    let records = issue.school.records
    history = records.history.filter {
      $0.pupil == placed.pupil && $0.subject == placed.subject
    }.map { earlier in
      guard let pupil = issue.school.pupil(placed.pupil) else { return earlier }
      return earlier.judged(
        by: records.expectations, of: Cohort(in: pupil.year, during: records.term))
    }
  }

  var blocks: [Block] {
    [.section("\(issue.names.nameAndForm(of: placed.pupil)): \(placed.subject)"), .facts(facts)]
      + part("Need", need, lacking: "The school has recorded none: ask the class teacher.")
      + part("Targets", targets, lacking: "Agree one with the class teacher before you begin.")
      + part("What works", works, lacking: "Nothing is written down: ask the class teacher.")
      + part(
        "What was tried", history.map(\.words),
        lacking: "The school has recorded nothing in this subject.")
      + part("Whom to meet", teachers, lacking: "The timetable names no teacher: ask the school.")
  }

  private func part(_ title: String, _ items: [String], lacking: String) -> [Block] {
    let told = items.isEmpty ? [lacking] : items
    return [
      .heading(title, .subsection),
      told.count == 1 ? .paragraph(PageText(told[0])) : .list(PageList(told.map { PageText($0) })),
    ]
  }

  private var facts: [Fact] {
    let dates = placed.sessions.map(\.session.date)
    return [
      Fact("Provision", PageText(issue.name(of: placed.provision))),
      Fact("Sessions", "\(placed.sessions.count) of \(placed.minutes) minutes"),
      Fact("First session", PageText(dates.first?.inWords ?? "")),
    ] + (placed.check.map { [Fact("Mid-tuition check", PageText($0.inWords))] } ?? [])
      + [Fact("Last session", PageText(dates.last?.inWords ?? ""))]
  }

  /// What data and teachers say; what anybody says of groups, money or home is left out.
  private var need: [String] {
    guard let progress else { return [] }
    let said = progress.countedNominations.filter { $0.kind == .raise }.map(\.words)
    return (progress.lead == nil ? [] : [progress.dataWords]) + said
  }

  private var targets: [String] {
    let profile = issue.school.provision(placed.provision)?.profile
    let scale = progress?.lead.flatMap { lead in
      lead.expected.map { expected in
        "From \(lead.latest.written) to \(lead.scale.words(for: expected)) in \(lead.scale.title)."
      }
    }
    return [
      scale, profile?.outcome.map { "The provision is to bring about: \($0)" },
      profile?.exit.map { "It can end when: \($0)" },
    ].compactMap(\.self)
  }

  private var works: [String] {
    let views = (progress?.views ?? []).filter { $0.topic == .interest }.map(\.words)
    let ready = (progress?.countedNominations ?? []).filter { $0.kind == .ready }.map(\.words)
    return views + ready + history.filter { $0.effect == .helped }.map { "Before: \($0.words)" }
  }

  /// Who teaches the pupil the subject in class.
  private var teachers: [String] {
    let classes = issue.school.classes(of: placed.pupil, in: placed.subject)
    return classes.compactMap { schoolClass in
      let lessons = issue.school.records.lessons.filter { $0.schoolClass == schoolClass }
      let teachers = Set(lessons.compactMap(\.teacher)).sorted()
      guard !teachers.isEmpty else { return nil }
      return "\(teachers.joined(separator: " and ")), who teaches \(schoolClass)"
    }
  }
}
