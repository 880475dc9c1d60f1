internal import Checking
internal import Publishing
internal import Tuition

/// The picture of the problem in words: what is asked, what is offered, and what cannot work.
func outlookText(_ outlook: Outlook, of school: School) -> String {
  let met =
    outlook.wishes == outlook.requests
    ? "" : ", of which \(grouped(outlook.wishes)) can be met, as the others are alternatives"
  let offered =
    "\(grouped(outlook.periodsAsked)) asked for at least, "
    + "\(grouped(outlook.periodsOffered)) offered"
  var lines = [
    "\(school.records.name), \(school.records.term.name)",
    "  requests        \(grouped(outlook.requests)), for \(counted(outlook.pupils, "pupil"))\(met)",
    "  sessions        \(grouped(outlook.sessionsAsked)), counted once for each pupil",
    "  tutor periods   \(offered)",
    "  places          \(outlook.places.map(grouped) ?? "unlimited")",
    "",
  ]
  lines += outlook.subjects.map { subject in
    "  \(subject.subject.name): \(counted(subject.wishes, "pupil")), "
      + "\(grouped(subject.periodsAsked)) tutor periods asked for, "
      + "\(grouped(subject.periodsOffered)) offered by \(counted(subject.tutors, "tutor"))"
  }
  if !outlook.notices.isEmpty {
    lines += ["", "To know before planning"] + outlook.notices.map { "- \($0.description)" }
  }
  return lines.joined(separator: "\n") + "\n"
}

/// The same for a machine.
func outlookSummary(_ outlook: Outlook) -> JSONText {
  .object([
    ("requests", .integer(outlook.requests)),
    ("wishes", .integer(outlook.wishes)),
    ("pupils", .integer(outlook.pupils)),
    ("sessionsAsked", .integer(outlook.sessionsAsked)),
    ("periodsAsked", .integer(outlook.periodsAsked)),
    ("periodsOffered", .integer(outlook.periodsOffered)),
    ("places", outlook.places.map { .integer($0) } ?? .null),
    ("subjects", .list(outlook.subjects.map(subjectSummary))),
    ("notices", .list(outlook.notices.map(noticeSummary))),
  ])
}

private func subjectSummary(_ subject: SubjectOutlook) -> JSONText {
  .object([
    ("subject", .string(subject.subject.name)),
    ("wishes", .integer(subject.wishes)),
    ("sessionsAsked", .integer(subject.sessionsAsked)),
    ("periodsAsked", .integer(subject.periodsAsked)),
    ("tutors", .integer(subject.tutors)),
    ("periodsOffered", .integer(subject.periodsOffered)),
  ])
}

private func noticeSummary(_ notice: Notice) -> JSONText {
  .object([
    ("title", .string(notice.title)),
    ("sentence", .string(notice.sentence)),
    ("identifiers", .list(notice.identifiers.map { .string($0) })),
  ])
}
