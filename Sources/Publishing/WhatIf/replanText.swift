internal import Tuition

/// Tells what planning the rest of a term anew comes to: how many are placed, who moves, and which letters, calendars and lists
/// change.
public func replanText(_ issue: ReplanIssue) -> String {
  let school = "\(issue.school.records.name), \(issue.school.records.term.name)"
  var lines = ["\(school), planned again from \(issue.asked)"]
  if let name = issue.draft {
    lines.append("A draft, \(name): nobody has accepted it, so nobody should act on it yet.")
  }
  lines += replanFigures(issue).map { "  \($0.name.fitted(to: 11))\($0.words)" }
  lines += [
    "", "What happened before \(issue.asked) stands.\(replanWeek(issue))",
    "  sessions   of pupils: \(sessionWords(issue.comparison.sessions))",
    "  letters    \(list(issue.told.letters.map(\.text), "family", "families"))",
    "  calendars  \(list(issue.told.calendars.map(\.text), "tutor", "tutors"))",
    "  lists      \(list(issue.told.lists, "class list", "class lists"))",
    "  doors      \(list(issue.told.rooms.map(\.text), "room sheet", "room sheets"))",
    "  proof      \(proof(issue.tiers))",
  ]
  for part in replanParts(issue) where !part.wishes.isEmpty {
    lines += ["", "\(part.title):"] + part.wishes.map { "  \($0)" }
  }
  lines += titled("Not in the plan or not wholly, before or now:", waiting(issue))
  return lines.map(\.printable).joined(separator: "\n") + "\n"
}

/// How many are placed with all their sessions or some, entitlements and points, after and before.
func replanFigures(_ issue: ReplanIssue) -> [(name: String, words: String)] {
  let found = issue.comparison
  let isWhole = issue.inPart == Pair(base: 0, scenario: 0)
  func before(_ figure: Pair) -> String {
    "\(grouped(figure.scenario))\(isWhole ? "" : " with all their sessions"), before \(grouped(figure.base))"
  }
  let some =
    isWhole
    ? ""
    : ", \(grouped(issue.inPart.scenario)) more with some of their sessions, before \(grouped(issue.inPart.base))"
  return [
    (
      "placed",
      "\(grouped(found.placed.scenario)) of \(grouped(issue.requests.scenario)) requests"
        + (isWhole ? "" : " with all their sessions")
        + ", before \(grouped(found.placed.base)) of \(grouped(issue.requests.base))" + some
    ),
    ("statutory", before(found.statutory)), ("points", before(found.points)),
  ]
}

/// Who is concerned in which way, but for those who wait.
func replanParts(_ issue: ReplanIssue) -> [(title: String, wishes: [String])] {
  [
    ("Who moves", issue.told.movers.map(moverLine)),
    ("Who goes on with another tutor", issue.handovers.map(\.words)),
    (
      "These were in the plan, and what is left of them could not be placed",
      issue.lost.map(unplacedLine)
    ),
    (
      "These go on, and not all of their missed sessions could be made up",
      issue.unmade.map(unplacedLine)
    ),
    ("New in the plan", issue.comparison.gained.map { "\($0.pupil) in \($0.subject)" }),
  ]
}

private func titled(_ title: String, _ lines: [String]) -> [String] {
  lines.isEmpty ? [] : ["", title] + lines
}

/// How many of those who wait are named.
private let mostWaiting = 12

private func waiting(_ issue: ReplanIssue) -> [String] {
  let rest = issue.waiting.count - mostWaiting
  return issue.waiting.prefix(mostWaiting).map { "  \(unplacedLine($0))" }
    + (rest > 0 ? ["  and \(rest) more; all are in unplaced.csv"] : [])
}

func unplacedLine(_ one: Unplaced) -> String {
  let request = one.request
  return "\(request.pupil) in \(request.subject), \(request.provision), "
    + "\(counted(request.points, "point")): \(one.reason)"
}

/// How many sessions stay, move, fall away and are new.
func sessionWords(_ counts: SessionCounts) -> String {
  [
    "\(grouped(counts.kept)) stay", "\(grouped(counts.moved)) move",
    "\(grouped(counts.fallen)) fall away", "\(grouped(counts.new)) are new",
  ].joined(separator: ", ")
}

/// That the week of the date goes on, where new times begin after it.
func replanWeek(_ issue: ReplanIssue) -> String {
  guard issue.asked < issue.from else { return "" }
  return " The rest of that week goes on as far as it can; new times begin on \(issue.from)."
}

/// How many sessions of a pupil in a subject move, fall away, are new and are in another room.
private func moverLine(_ mover: Republication.Mover) -> String {
  let moved = min(mover.gone, mover.new)
  func words(_ count: Int, _ one: String, _ many: String) -> String? {
    count > 0 ? "\(counted(count, "session")) \(count == 1 ? one : many)" : nil
  }
  let parts = [
    words(moved, "moves", "move"), words(mover.gone - moved, "falls away", "fall away"),
    words(mover.new - moved, "is new", "are new"),
    words(mover.rooms, "in another room", "in another room"),
  ].compactMap(\.self)
  return "\(mover.wish.pupil) in \(mover.wish.subject): \(parts.joined(separator: ", "))"
}

private func list(_ names: [String], _ one: String, _ many: String) -> String {
  guard !names.isEmpty else { return "none" }
  return "\(names.count) \(names.count == 1 ? one : many): \(names.joined(separator: ", "))"
}
