internal import Checking
internal import Foundation
internal import Publishing
internal import Reading
public import Tuition

/// Which plan is accepted, by whom, when and why.
public struct AcceptOrder: Sendable {
  /// The school folder.
  public let school: String
  /// The plan folder, such as a draft of a scenario.
  public let plan: String
  /// Who accepts it.
  public let by: String
  /// Why.
  public let reason: String
  /// When.
  public let date: CalendarDate
  /// The day of the order, after which nobody can have accepted anything.
  public let today: CalendarDate

  /// Makes an order.
  public init(
    school: String, plan: String, by: String, reason: String, on date: CalendarDate,
    today: CalendarDate
  ) {
    self.school = school
    self.plan = plan
    self.by = by
    self.reason = reason
    self.date = date
    self.today = today
  }
}

/// What was accepted, and what is left to do.
public struct AcceptReport: Sendable {
  /// What was accepted, and what the school's files should say.
  public let text: String
  /// What somebody should look at.
  public let warnings: [Finding]
}

/// Accepts a plan that keeps every rule, and writes into its folder who did so, when and why.
///
/// The plan is no longer a draft then. The school's files stay as they are: what they should say is told.
public func acceptPlan(_ order: AcceptOrder) throws(WorkflowError) -> AcceptReport {
  let (school, warnings) = try plannableSchool(in: order.school)
  let held = try heldPlan(in: order.plan, of: school)
  guard held.breaches.isEmpty else {
    throw .breaches(held.breaches.map(\.description), folder: order.plan)
  }
  if case .accepted(let known) = held.standing {
    throw .acceptedAlready(known, folder: order.plan)
  }
  try requireSensible(order, for: held)
  let acceptance = Acceptance(
    name: held.origin?.name ?? "The plan of \(school.records.term.name)", by: order.by,
    reason: order.reason, on: order.date, sum: held.folder.timetable.sum)
  let file = acceptanceFile(acceptance)
  try replaceFile(
    at: order.plan + "/" + file.name, with: String(decoding: file.bytes, as: UTF8.self))
  return AcceptReport(
    text: acceptedText(acceptance, open: held.open), warnings: warnings + held.needlessNote)
}

/// Nobody can have accepted a plan before it was made, on a day that is yet to come, after its term, or more than a year before it.
private func requireSensible(_ order: AcceptOrder, for held: HeldPlan) throws(WorkflowError) {
  let (date, term) = (order.date, held.school.records.term)
  guard date <= order.today else {
    throw .impossibleDate(
      date, reason: "It is yet to come. Give the date on which it was accepted.")
  }
  if let made = held.made, date < made {
    throw .impossibleDate(
      date, reason: "The plan was made on \(made). Give that date or a later one.")
  }
  guard term.first.advanced(by: -366) <= date, date <= term.last else {
    throw .impossibleDate(
      date,
      reason:
        "The plan is for \(term.first) to \(term.last). Give the date on which it was accepted.")
  }
}

extension HeldPlan {
  /// That the plan was no draft, so that nobody had to accept it.
  fileprivate var needlessNote: [Finding] {
    guard standing == .ordinary else { return [] }
    return [
      Finding(
        .warning, file: "accepted.toml",
        what:
          "the plan is no draft, so that nobody needed to accept it",
        whatToDo: "Where a draft was meant, name its folder, such as whatif/drafts/NAME.")
    ]
  }
}

private func acceptedText(_ acceptance: Acceptance, open: [Change]) -> String {
  var lines = [
    "\(acceptance.by) accepted it on \(acceptance.date): \(acceptance.name)",
    "  because    \(acceptance.reason)",
  ]
  if !open.isEmpty {
    lines += ["", "The school's files do not say yet what the plan rests on:"]
    lines += filingTexts(open).map { "  - \($0)" }
  }
  return lines.map(\.printable).joined(separator: "\n") + "\n"
}
