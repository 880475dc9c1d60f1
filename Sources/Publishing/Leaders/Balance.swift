internal import Tuition

/// What tuition takes from lessons, by subject and by group of pupils.
struct Balance {
  /// What is lost of what there was.
  private struct Share {
    var lessons = 0
    var lost = 0
    var total = 0
  }

  private let issue: PlanIssue
  private let pupils: [Pupil]
  private let totals: [Identifier<Pupil>: [Subject: Int]]
  private let lost: [Identifier<Pupil>: [Withdrawal]]

  init(_ issue: PlanIssue) {
    self.issue = issue
    let minutes = LessonMinutes(issue.school)
    pupils = Set(issue.plan.timetable.sessions.flatMap(\.pupils)).sorted()
      .compactMap(issue.school.pupil)
    totals = Dictionary(
      pupils.map { ($0.id, minutes.total(of: $0)) }, uniquingKeysWith: { first, _ in first })
    lost = Dictionary(grouping: issue.plan.withdrawals, by: \.pupil)
  }

  /// What is lost by subject, on a sheet of its own, so that the first says the most important on one.
  var subjectBlocks: [Block] {
    let subjects = bySubject
    guard !subjects.isEmpty else { return [] }
    return [.pageBreak, .table(subjectTable(subjects)), figure(subjects)]
  }

  /// Of each subject that is missed, what is lost and what there was, over the pupils that have it and have tuition.
  private var bySubject: [(subject: Subject, share: Share, least: Int)] {
    let missed = Dictionary(grouping: issue.plan.withdrawals, by: \.subject)
    return missed.sorted { $0.key < $1.key }.map { subject, withdrawals in
      var share = Share(lessons: withdrawals.count)
      var least = 100
      for pupil in pupils {
        let total = totals[pupil.id]?[subject] ?? 0
        let lost = (self.lost[pupil.id] ?? []).filter { $0.subject == subject }
          .reduce(0) { $0 + $1.minutes }
        share.lost += lost
        share.total += total
        if total > 0, lost > 0 { least = min(least, max(0, total - lost) * 100 / total) }
      }
      return (subject, share, least)
    }
  }

  private func subjectTable(
    _ subjects: [(subject: Subject, share: Share, least: Int)]
  ) -> PageTable {
    PageTable(
      caption: "Lessons lost to tuition, by subject",
      columns: [
        .init("Subject"), .init("Lessons lost", .end), .init("Not lost to tuition", .end),
        .init("By the pupil who loses most", .end),
      ],
      rows: subjects.map { one in
        PageTable.Row(
          [
            one.subject.name, grouped(one.share.lessons),
            Publishing.share(kept: one.share.lost, of: one.share.total), "\(one.least) %",
          ].map { PageText($0) })
      },
      footnotes: [
        "The share of lesson time that tuition leaves to the pupils who have it; what other provision takes is not counted."
      ])
  }

  private func figure(_ subjects: [(subject: Subject, share: Share, least: Int)]) -> Block {
    let told = subjects.map { "\($0.subject): \(grouped($0.share.lessons))" }
    return .figure(
      Figure(
        caption: "Lessons lost to tuition, by subject",
        description: "Bars of lessons. \(told.joined(separator: ", ")).",
        plot: .bars(
          Plot.Bars(
            categories: subjects.map(\.subject.name),
            series: [Plot.Series("Lessons", subjects.map { Double($0.share.lessons) })],
            unit: "lessons"))))
  }

  /// What is lost by group of pupils.
  var groupTable: PageTable {
    let groups: [(String, (Pupil) -> Bool)] =
      Pot.Who.allCases.map { who in
        (who == .any ? "All with tuition" : who.rawValue.uppercased(), who.includes)
      } + [("None of these", { $0.groups.isEmpty })]
    let rows = groups.compactMap { name, includes -> PageTable.Row? in
      let members = pupils.filter(includes)
      guard !members.isEmpty else { return nil }
      let missed = members.flatMap { lost[$0.id] ?? [] }
      let total = members.flatMap { (totals[$0.id] ?? [:]).values }.reduce(0, +)
      let perPupil = missed.count * 10 / members.count
      return PageTable.Row(
        [
          name, grouped(members.count), grouped(missed.count), "\(perPupil / 10).\(perPupil % 10)",
          Publishing.share(kept: missed.reduce(0) { $0 + $1.minutes }, of: total),
        ].map { PageText($0) })
    }
    return PageTable(
      caption: "Lessons lost to tuition, by group",
      columns: [
        .init("Group"), .init("Pupils with tuition", .end), .init("Lessons lost", .end),
        .init("Each", .end), .init("Kept of all lessons", .end),
      ], rows: rows)
  }
}
