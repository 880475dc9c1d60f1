internal import Tuition

/// The sessions of a tutor as events, and those of the plan that is replaced as cancelled where nothing takes their time.
func tutorEvents(of tutor: Identifier<Tutor>, _ issue: PlanIssue) -> [CalendarEvent] {
  let events = issue.sessions { $0.tutor == tutor }.map { event(for: $0, issue) }
  // A draft has events of its own, so that it neither changes nor cancels what stands in a calendar.
  guard !issue.plan.standing.isDraft else { return events }
  let standing = Set(events.map(\.uid))
  let replaced = (issue.plan.replaced?.sessions ?? []).filter { $0.tutor == tutor }
  let cancelled = replaced.compactMap(issue.timed).map { one in
    CalendarEvent(
      uid: eventIdentifier(of: one.session, in: issue.school), date: one.session.date,
      starts: one.starts, ends: one.ends, summary: "Cancelled: tuition", place: "",
      description: "", standing: .cancelled)
  }.filter { !standing.contains($0.uid) }
  return (events + cancelled).sorted { ($0.date, $0.starts, $0.uid) < ($1.date, $1.starts, $1.uid) }
}

private func event(for one: PublishedSession, _ issue: PlanIssue) -> CalendarEvent {
  let session = one.session
  let missed = session.pupils.map { pupil in
    "\(issue.names.nameAndForm(of: pupil))\(lessonLeft(by: pupil, for: session, issue))"
  }
  return CalendarEvent(
    uid: (issue.plan.standing.isDraft ? "draft-" : "")
      + eventIdentifier(of: session, in: issue.school),
    date: session.date, starts: one.starts, ends: one.ends,
    summary: issue.draftMark + "\(session.subject): \(issue.pupils(of: session))",
    place: issue.name(of: session.room),
    description: ([issue.name(of: session.provision)] + missed).joined(separator: "\n"),
    standing: issue.plan.standing.isDraft ? .tentative : .confirmed)
}

/// The lesson that a pupil leaves for a session, as the end of a line; empty where it is none.
func lessonLeft(
  by pupil: Identifier<Pupil>, for session: Session, _ issue: PlanIssue
) -> String {
  let left = issue.withdrawals(for: session).filter { $0.pupil == pupil }
  guard !left.isEmpty else { return "" }
  return ", from "
    + left.map { "\($0.subject)\($0.teacher.map { " with \($0)" } ?? "")" }
    .joined(separator: ", then ")
}
