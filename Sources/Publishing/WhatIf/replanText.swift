public import Tuition

/// The file of a plan folder that lists what changes against the plan before.
public let changesFileName = "changes.csv"

/// A row for each pupil's session that falls away or is new, by date.
public func changesFile(from before: Timetable, to after: Timetable) -> String {
  let (old, new) = (rows(before), rows(after))
  let gone = Set(old).subtracting(new).map { ($0, "no longer") }
  let come = Set(new).subtracting(old).map { ($0, "new") }
  var sheet = CSVText(header: ["date", "period", "pupil", "subject", "tutor", "what"])
  let ordered = (gone + come).map { $0.0 + [$0.1] }
    .sorted { $0.lexicographicallyPrecedes($1) }
  for row in ordered { sheet.append(row) }
  return sheet.text
}

private func rows(_ timetable: Timetable) -> [[String]] {
  timetable.sessions.flatMap { session in
    session.pupils.map {
      [
        session.date.description, session.period.text, $0.text, session.subject.name,
        session.tutor.text,
      ]
    }
  }
}

/// What planning the rest of a term anew came to, ready to be told.
public struct ReplanIssue: Sendable {
  /// What differs from the plan before.
  public let comparison: Comparison
  /// What has to be told anew.
  public let told: Republication
  /// Who goes on with another tutor.
  public let handovers: [Handover]
  /// The date that was asked for.
  public let asked: CalendarDate
  /// The first date that was planned anew.
  public let from: CalendarDate
  /// What was in the plan before, and could not be placed again.
  public let lost: [Unplaced]
  /// What goes on with fewer sessions than it was to have.
  public let unmade: [Unplaced]
  /// What was not in the plan before, and is not in this one; what nobody had asked for then comes first.
  public let waiting: [Unplaced]
  /// How good the plan of the rest is.
  public let tiers: [Tier]

  /// Makes an issue.
  public init(
    comparison: Comparison, told: Republication, handovers: [Handover], asked: CalendarDate,
    from: CalendarDate, lost: [Unplaced], unmade: [Unplaced] = [], waiting: [Unplaced],
    tiers: [Tier]
  ) {
    self.comparison = comparison
    self.told = told
    self.handovers = handovers
    self.asked = asked
    self.from = from
    self.lost = lost
    self.unmade = unmade
    self.waiting = waiting
    self.tiers = tiers
  }
}

/// Tells what planning the rest of a term anew comes to: who moves, and which letters, calendars and lists change.
public func replanText(_ issue: ReplanIssue) -> String {
  var lines = [
    "What happened before \(issue.asked) stands.\(week(issue)) Of pupils' sessions "
      + "\(sessionWords(issue.comparison.sessions)).",
    "  letters    \(list(issue.told.letters.map(\.text), "family", "families"))",
    "  calendars  \(list(issue.told.calendars.map(\.text), "tutor", "tutors"))",
    "  lists      \(list(issue.told.lists, "class list", "class lists"))",
    "  doors      \(list(issue.told.rooms.map(\.text), "room sheet", "room sheets"))",
    "  proof      \(proof(issue.tiers))",
  ]
  lines += titled("Who moves:", issue.told.movers.map(moverLine))
  lines += titled("Who goes on with another tutor:", issue.handovers.map { "  \($0.words)" })
  lines += titled(
    "These were in the plan, and what is left of them could not be placed:",
    issue.lost.map(unplacedLine))
  lines += titled(
    "These go on, and not all of their missed sessions could be made up:",
    issue.unmade.map(unplacedLine))
  lines += titled(
    "New in the plan:", issue.comparison.gained.map { "  \($0.pupil) in \($0.subject)" })
  lines += titled("Not in the plan or not wholly, before or now:", waiting(issue))
  return lines.map(\.printable).joined(separator: "\n") + "\n"
}

private func titled(_ title: String, _ lines: [String]) -> [String] {
  lines.isEmpty ? [] : ["", title] + lines
}

/// How many of those who wait are named.
private let mostWaiting = 12

private func waiting(_ issue: ReplanIssue) -> [String] {
  let rest = issue.waiting.count - mostWaiting
  return issue.waiting.prefix(mostWaiting).map(unplacedLine)
    + (rest > 0 ? ["  and \(rest) more; all are in unplaced.csv"] : [])
}

private func unplacedLine(_ one: Unplaced) -> String {
  let request = one.request
  return "  \(request.pupil) in \(request.subject), \(request.provision), "
    + "\(counted(request.points, "point")): \(one.reason)"
}

/// How many sessions stay, move, fall away and are new.
func sessionWords(_ counts: SessionCounts) -> String {
  [
    "\(grouped(counts.kept)) stay", "\(grouped(counts.moved)) move",
    "\(grouped(counts.fallen)) fall away", "\(grouped(counts.new)) are new",
  ].joined(separator: ", ")
}

private func week(_ issue: ReplanIssue) -> String {
  guard issue.asked < issue.from else { return "" }
  return " The rest of that week goes on as far as it can; new times begin on \(issue.from)."
}

private func moverLine(_ mover: Republication.Mover) -> String {
  let gone = counted(mover.gone, "session")
  let room = mover.rooms > 0 ? ", \(counted(mover.rooms, "session")) in another room" : ""
  let times =
    mover.gone == 0 && mover.new == 0
    ? "" : ", \(gone) no longer, \(grouped(mover.new)) new"
  return "  \(mover.wish.pupil) in \(mover.wish.subject)\(times)\(room)"
}

private func list(_ names: [String], _ one: String, _ many: String) -> String {
  guard !names.isEmpty else { return "none" }
  return "\(names.count) \(names.count == 1 ? one : many): \(names.joined(separator: ", "))"
}
