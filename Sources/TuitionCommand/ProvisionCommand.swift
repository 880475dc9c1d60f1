internal import ArgumentParser
internal import Foundation
internal import Tuition
internal import Workflow

/// `tuition provision`: maps who has what provision.
struct ProvisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "provision",
    abstract: "Maps provision: every pupil by every provision, with hours, cost and lessons lost.",
    discussion: """
      EXAMPLE
        tuition provision school --out map
        tuition provision school --plan plan --out map

      Writes provision-map.html, .pdf, .csv and .json, for school leaders: they tell of free \
      school meals and care. Pupils stand there by initials and form, unless --names is asked for.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Option(help: "A plan folder: what it gives counts as planned.", completion: .directory)
  var plan: String?
  @Option(help: "The folder to write; without one, only totals are shown.", completion: .directory)
  var out: String?
  @Flag(help: "Name pupils in full.") var names = false
  @Option(help: ArgumentHelp("The date of the map instead of today.", valueName: "date"))
  var date: DateArgument?
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func run() throws {
    let order = ProvisionOrder(
      school: folder, plan: plan, out: out, naming: names ? .names : .initials,
      date: date?.date ?? .today)
    let report = try ending { () throws(WorkflowError) in try mapProvision(order) }
    for finding in report.warnings { Console.say(Console.safe(finding.description)) }
    Console.answer(Console.safe(report.text))
    guard let out, !quiet else { return }
    Console.say(
      "\nThe map is in \(out), for school leaders only. Look at \(out)/provision-map.html")
  }
}

/// A date as somebody writes it: `2026-11-24`.
struct DateArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(argument) else { return nil }
    self.date = date
  }
}

extension CalendarDate {
  /// The date where the machine stands.
  static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return CalendarDate(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? CalendarDate(dayNumber: 0)
  }
}
