public import Tuition

/// Shows weeks of a plan in a terminal, as one reader wants to see them.
public func showPlan(
  _ plan: PublishedPlan, view: PlanView, mondays: [CalendarDate], style: TerminalStyle
) -> String {
  let grids = mondays.map { WeekGrid(plan, view: view, monday: $0) }
  return grids.map { TerminalGrid($0, style: style).text }.joined(separator: "\n")
}

/// Lists the sessions of a view for a machine.
public func sessionsSummary(
  _ plan: PublishedPlan, view: PlanView, mondays: [CalendarDate]
) -> JSONText {
  let weeks = Set(mondays)
  let shown = plan.sessions.filter {
    view.shows($0.session) && weeks.contains($0.session.date.monday)
  }
  return .object([
    ("school", .string(plan.school)),
    ("term", .string(plan.term)),
    ("view", .string(view.title)),
    ("sessions", .list(shown.map { sessionSummary($0, missing: plan.withdrawals) })),
  ])
}

private func sessionSummary(_ one: PublishedSession, missing: [Withdrawal]) -> JSONText {
  let session = one.session
  let missed = missing.filter { $0.session == session.id }
  return .object([
    ("session", .string(session.id.text)),
    ("date", .string(session.date.description)),
    ("week", .optional(one.week)),
    ("day", .string(session.date.weekday.rawValue)),
    ("period", .string(session.period.text)),
    ("starts", .string(one.starts.description)),
    ("ends", .string(one.ends.description)),
    ("provision", .string(session.provision.text)),
    ("subject", .string(session.subject.name)),
    ("tutor", .string(session.tutor.text)),
    ("room", .string(session.room.text)),
    ("pupils", .list(session.pupils.map { .string($0.text) })),
    ("pots", .list(session.pots.map { .optional($0?.text) })),
    ("misses", .list(missed.map(missedSummary))),
  ])
}

private func missedSummary(_ withdrawal: Withdrawal) -> JSONText {
  .object([
    ("pupil", .string(withdrawal.pupil.text)),
    ("period", .string(withdrawal.period.text)),
    ("class", .string(withdrawal.schoolClass.text)),
    ("subject", .string(withdrawal.subject.name)),
    ("minutes", .integer(withdrawal.minutes)),
  ])
}
