internal import Tuition

/// Who leaves which of a teacher's lessons when, at a glance and date by date.
func teacherPage(
  of keeper: LessonKeeper, _ unordered: [Withdrawal], _ book: OutOfLesson, _ issue: PlanIssue
) -> Page {
  let withdrawals = unordered.sorted { left, right in
    func place(_ one: Withdrawal) -> Int { issue.school.periodIndex(one.period) ?? .max }
    return (left.date, place(left), left.schoolClass, left.pupil)
      < (right.date, place(right), right.schoolClass, right.pupil)
  }
  let most = withdrawals.map(book.count).max() ?? 0
  let glance = withdrawals.map { one in
    (date: one.date, text: "\(one.period): \(issue.names.name(of: one.pupil))")
  }
  return Page(
    title: keeper.title, context: issue.context, audience: .staff, madeOn: issue.madeOn,
    blocks: [
      .facts([
        Fact("Lessons left", PageText(grouped(withdrawals.count))),
        Fact("Pupils", PageText(grouped(Set(withdrawals.map(\.pupil)).count))),
        Fact(
          "Most out of one lesson at once",
          "\(most), where the school allows \(issue.school.records.protection.outOfLesson)"),
      ]),
      .paragraph(
        """
        Pupils stand here by \(issue.names.manner == .names ? "name" : "initials") and form. Please let them go in time, and tell them what \
        they miss. Provision that pupils already have is counted among those who are out at once.
        """),
      .table(issue.glanceTable(caption: "Period and pupil, week by week", of: glance)),
      .table(dateTable(withdrawals, book, issue)),
    ])
}

private func dateTable(
  _ withdrawals: [Withdrawal], _ book: OutOfLesson, _ issue: PlanIssue
) -> PageTable {
  let groups = PlanIssue.mondays(of: withdrawals.map(\.date)).map { monday in
    PageTable.Group(
      "Week of \(issue.words(forWeekOf: monday))",
      withdrawals.filter { $0.date.monday == monday }.map { one in
        PageTable.Row(
          [
            "\(one.date.weekday.rawValue) \(one.date.dayAndMonth)", one.period.text,
            "\(one.subject), \(one.schoolClass)", issue.names.nameAndForm(of: one.pupil),
            "\(one.minutes)", "\(book.count(with: one))",
          ].map { PageText($0) })
      })
  }
  return PageTable(
    caption: "Who leaves when",
    columns: [
      .init("Date"), .init("Period"), .init("Lesson"), .init("Pupil"), .init("Minutes", .end),
      .init("Out at once", .end),
    ], groups: groups)
}

extension LessonKeeper {
  fileprivate var title: String {
    switch self {
    case .teacher(let name): "Who leaves lessons of \(name)"
    case .schoolClass(let id): "Who leaves lessons of class \(id)"
    }
  }
}
