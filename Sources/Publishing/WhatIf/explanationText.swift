internal import Tuition

/// Tells why a request is not placed, and what would place it.
func explanationText(_ found: Explanation, of school: School) -> String {
  let request = found.request
  var lines = [
    "\(request.pupil), \(request.subject), \(request.provision), \(counted(request.points, "point"))"
      + (request.statutory ? ", an entitlement" : ""), found.hindrance.sentence,
    "", "From all times to none:", "  \(grouped(found.times)) dates, periods and tutors",
  ]
  lines += found.funnel.map {
    "  \(grouped($0.left)) left, \(grouped($0.barred)) barred by \($0.rule)"
  }
  lines.append(fitLine(found.hindrance))
  lines += conflictLines(found) + aloneLines(found) + ["", remediesHead(found)]
  lines += found.remedies.enumerated().flatMap { remedyLines($1, number: $0 + 1, found, school) }
  return lines.map(\.printable).joined(separator: "\n") + "\n"
}

/// What bars it beside the plan; nothing where it fits.
private func conflictLines(_ found: Explanation) -> [String] {
  guard !found.conflict.isEmpty else { return [] }
  let barring = barring(found.conflict, found.conflict.count == 1 ? "is" : "are")
  return ["", "With all other sessions as they are, \(barring)"] + barLines(found)
    + unchangedLines(found)
}

/// What bars it even if nobody else had tuition; nothing where it would fit then.
private func aloneLines(_ found: Explanation) -> [String] {
  guard let alone = found.conflictAlone else { return [] }
  return ["", "If no session of others stood in the way, \(barring(alone, "would be"))"]
    + alone.map { "  - \($0)" }
    + (alone.contains(.groupLeast)
      ? ["  (for this pupil alone: if others came to a new group too, other rules would count)"]
      : [])
}

/// What a smallest set is: its rules are enough, and none of them can be spared for that.
private func barring(_ rules: [NamedRule], _ verb: String) -> String {
  rules.count == 1
    ? "this rule alone \(verb) enough to bar it:"
    : "these rules \(verb) enough to bar it, and no fewer of them:"
}

private func fitLine(_ hindrance: Hindrance) -> String {
  let left = hindrance.given == 0 ? "" : " that are left"
  return "  With one tutor and every cap, \(hindrance.fitting) of the "
    + "\(counted(hindrance.needed, "session"))\(left) fit."
}

/// That a pupil's requests in a subject are alternatives, of which at most one is given.
func eitherOr(_ found: [Explanation]) -> String {
  let (pupil, subject) = (found[0].request.pupil, found[0].request.subject)
  let provisions = found.map(\.request.provision.text).joined(separator: " or ")
  return "\(pupil) is to have either \(provisions) in \(subject), and at most one of them:"
    .printable + "\n"
}

/// What the proposals promise: they are tried one by one, and nobody else's sessions are moved for them but for those named.
private func remediesHead(_ found: Explanation) -> String {
  found.remedies.isEmpty
    ? "None of the changes tried places it while all other sessions stay exactly as they are. "
      + "A new plan may move them: see \"tuition replan\" and \"tuition whatif\"."
    : "Of the changes tried, each of these alone would place it. All other sessions stand exactly as they are, but for "
      + "those that it names:"
}

private func remedyLines(
  _ remedy: Explanation.Remedy, number: Int, _ found: Explanation, _ school: School
) -> [String] {
  let dates = remedy.sessions.map(\.date)
  let tutor = remedy.sessions.first.map { " with \($0.tutor)" } ?? ""
  let span = dates.first.flatMap { first in dates.last.map { ", \(first) to \($0)" } } ?? ""
  return [
    "  \(number). \(remedy.words)",
    "      \(counted(dates.count, "session"))\(tutor)\(span): \(weeklyTimes(of: remedy.sessions))",
  ]
    + [displaced(by: remedy), handover(by: remedy), warning(of: remedy, for: found, in: school)]
    .compactMap { $0.map { "      \($0)" } }
}

/// How often at each weekly time, most often first.
private func weeklyTimes(of sessions: [Session]) -> String {
  let times = Dictionary(grouping: sessions) { WeeklyTime(on: $0.date, in: $0.period) }
    .mapValues(\.count)
  return times.sorted { (-$0.value, "\($0.key)") < (-$1.value, "\($1.key)") }
    .map { "\($0.value) × \($0.key)" }.joined(separator: ", ")
}

/// Who would be displaced; nothing where nobody is.
private func displaced(by remedy: Explanation.Remedy) -> String? {
  guard !remedy.displaced.isEmpty else { return nil }
  return "Displaced: "
    + remedy.displaced.map { "\($0.pupil) in \($0.subject)" }.joined(separator: ", ") + "."
}

/// Who would go on with another tutor, at the same times; nothing where nobody does.
private func handover(by remedy: Explanation.Remedy) -> String? {
  guard !remedy.handedOver.isEmpty, let tutor = remedy.sessions.first?.tutor else { return nil }
  let who = remedy.handedOver.map { "\($0.pupil) in \($0.subject)" }.joined(separator: ", ")
  return "With \(tutor) instead, at the same times: \(who)."
}

/// That it takes more than it gives, where it does: an entitlement, or points where entitlements are alike.
private func warning(
  of remedy: Explanation.Remedy, for found: Explanation, in school: School
) -> String? {
  let displaced = Set(remedy.displaced)
  let entitled = Set(
    school.records.requests.filter { $0.statutory && displaced.contains($0.wish) }.map(\.wish))
  let isEntitled = found.request.statutory
  let (taken, given) = (remedy.pointsTaken, found.request.points)
  if entitled.count > (isEntitled ? 1 : 0) {
    return
      "Beware: \(counted(entitled.count, "entitlement")) would give way, which no plan does unless it must."
  }
  guard taken > given, isEntitled == !entitled.isEmpty else { return nil }
  return
    "Beware: \(isEntitled ? "an entitlement of " : "")\(counted(taken, "point")) would give way to \(isEntitled ? "one of " : "")\(given), which no plan does unless it must."
}
