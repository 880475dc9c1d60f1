internal import Publishing
public import Tuition

/// Whose sessions are to be shown.
public enum Whose: Sendable {
  /// Everybody's.
  case everybody
  /// One tutor's.
  case tutor(String)
  /// One pupil's.
  case pupil(String)
  /// Those in one room.
  case room(String)
}

/// Which weeks are to be shown.
public enum WhichWeeks: Sendable {
  /// Every week from the first session to the last.
  case every
  /// The week with a number, counted from 1 at the first week that has a session.
  case number(Int)
  /// The week that holds a date.
  case holding(CalendarDate)
}

/// How sessions are to be shown.
public enum Showing: Sendable {
  /// A grid in ASCII for a terminal so many columns wide.
  case ascii(columns: Int)
  /// A grid with lines and no colours.
  case lines(columns: Int)
  /// A grid in colour.
  case coloured(columns: Int)
  /// A list for a machine.
  case json
  /// A picture of the first of the weeks.
  case svg
}

/// Shows the sessions of a plan folder as one reader wants to see them.
public func showFolder(
  _ folder: String, whose: Whose, weeks: WhichWeeks, as showing: Showing
) throws(WorkflowError) -> String {
  let plan = try shownPlan(in: folder)
  let view = try view(of: plan, whose: whose)
  let mondays = try mondays(of: plan, weeks: weeks)
  switch showing {
  case .json: return sessionsSummary(plan, view: view, mondays: mondays).text
  case .svg:
    guard let monday = mondays.first else { return "" }
    return WeekPicture(WeekGrid(plan, view: view, monday: monday)).text
  case .ascii(let columns):
    return showPlan(
      plan, view: view, mondays: mondays, style: TerminalStyle(columns: columns, ink: .ascii))
  case .lines(let columns):
    return showPlan(
      plan, view: view, mondays: mondays, style: TerminalStyle(columns: columns, ink: .lines))
  case .coloured(let columns):
    return showPlan(
      plan, view: view, mondays: mondays, style: TerminalStyle(columns: columns, ink: .coloured))
  }
}

private func view(of plan: PublishedPlan, whose: Whose) throws(WorkflowError) -> PlanView {
  let sessions = plan.sessions.map(\.session)
  switch whose {
  case .everybody: return .everybody
  case .tutor(let name):
    return .tutor(try known("tutor", name, among: sessions.map(\.tutor)))
  case .room(let name):
    return .room(try known("room", name, among: sessions.map(\.room)))
  case .pupil(let name):
    return .pupil(try known("pupil", name, among: sessions.flatMap(\.pupils)))
  }
}

private func known<Owner>(
  _ what: String, _ name: String, among all: [Identifier<Owner>]
) throws(WorkflowError) -> Identifier<Owner> {
  let identifier = Identifier<Owner>(name)
  let known = Set(all).sorted()
  guard known.contains(identifier) else {
    throw .unknown(what: what, name: name, known: known.map(\.text))
  }
  return identifier
}

private func mondays(
  of plan: PublishedPlan, weeks: WhichWeeks
) throws(WorkflowError) -> [CalendarDate] {
  let all = plan.mondays
  let range = all.isEmpty ? [] : ["1 to \(all.count)"]
  switch weeks {
  case .every: return all
  case .number(let number):
    guard all.indices.contains(number - 1) else {
      throw .unknown(what: "week", name: String(number), known: range)
    }
    return [all[number - 1]]
  case .holding(let date):
    guard all.contains(date.monday) else {
      throw .unknown(what: "week that holds", name: date.description, known: range)
    }
    return [date.monday]
  }
}
