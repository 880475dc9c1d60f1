public import Tuition

/// Tells why a request is not placed, and what would place it.
public func explanationText(_ found: Explanation, of school: School) -> String {
  let request = found.request
  var lines = [
    "\(request.pupil), \(request.subject), \(request.provision), \(counted(request.points, "point"))"
      + (request.statutory ? ", an entitlement" : ""),
    "", "From all times to none:", "  \(grouped(found.times)) dates, periods and tutors",
  ]
  lines += found.funnel.map {
    "  \(grouped($0.left)) left, \(grouped($0.barred)) barred by \($0.rule)"
  }
  lines.append(
    "  With one tutor and every cap, \(found.most) of the \(found.needed) sessions fit.")
  if !found.conflict.isEmpty {
    lines += [
      "",
      "With all other sessions exactly as they are, these together bar it; were any one of them "
        + "lifted, it would fit:",
    ]
    lines += found.conflict.map { "  - \($0)" }
  }
  if let alone = found.conflictAlone {
    lines += ["", "Even if nobody else had tuition, these would bar it:"]
    lines += alone.map { "  - \($0)" }
  }
  lines += ["", remediesHead(found)]
  lines += found.remedies.flatMap(remedyLines)
  return lines.map(\.printable).joined(separator: "\n") + "\n"
}

/// What the proposals promise: they are tried one by one, and nobody else's sessions are moved for them.
private func remediesHead(_ found: Explanation) -> String {
  found.remedies.isEmpty
    ? "None of the changes tried places it while all other sessions stay exactly as they are. "
      + "A new plan may move them: see \"tuition replan\" and \"tuition whatif\"."
    : "Of the changes tried, each of these alone would place it, all other sessions standing:"
}

private func remedyLines(_ remedy: Explanation.Remedy) -> [String] {
  let dates = remedy.sessions.map(\.date)
  let tutor = remedy.sessions.first.map { " with \($0.tutor)" } ?? ""
  let span = dates.first.flatMap { first in dates.last.map { ", \(first) to \($0)" } } ?? ""
  return [
    "  - \(remedy.words)", "      \(counted(dates.count, "session"))\(tutor)\(span)",
  ]
}

/// Explanations for machines.
public func explanationSummary(_ found: Explanation) -> JSONText {
  .object([
    ("pupil", .string(found.request.pupil.text)), ("subject", .string(found.request.subject.name)),
    ("provision", .string(found.request.provision.text)), ("times", .integer(found.times)),
    (
      "funnel",
      .list(
        found.funnel.map {
          .object([
            ("rule", .string("\($0.rule)")), ("barred", .integer($0.barred)),
            ("left", .integer($0.left)),
          ])
        })
    ),
    ("most", .integer(found.most)), ("needed", .integer(found.needed)),
    ("conflict", .list(found.conflict.map { .string("\($0)") })),
    (
      "conflictAlone",
      found.conflictAlone.map { .list($0.map { .string("\($0)") }) } ?? .null
    ),
    (
      "remedies",
      .list(
        found.remedies.map { remedy in
          .object([
            ("words", .string(remedy.words)), ("cost", .integer(remedy.cost)),
            ("displaced", .list(remedy.displaced.map { .string($0.pupil.text) })),
            ("dates", .list(remedy.sessions.map { .string("\($0.date) \($0.period)") })),
          ])
        })
    ),
  ])
}
