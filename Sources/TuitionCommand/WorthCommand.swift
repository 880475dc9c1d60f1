internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition worth`: tells what one more hour, room, place or a wider cap would buy.
struct WorthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth",
    abstract: "Tells what one more hour, room or place, or a wider cap, would buy.",
    discussion: """
      EXAMPLE
        tuition worth school plan
        tuition worth school plan --hours 2 --out worth

      Everything that is scarce has a price in points, from the proof of the plan: each hour that \
      a tutor does not have, each room and time, each pot, cap and lesson. The dearest are \
      confirmed by planning again, and told first. Nothing of the school or the plan is changed.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Argument(help: "The plan folder.", completion: .directory) var plan: String
  @Option(help: "How many hours of a tutor on one day go together.") var hours = 1
  @Option(help: "How many are confirmed by planning again.") var tries = 10
  @Option(help: "The folder for the page; without one nothing is written.", completion: .directory)
  var out: String?
  @Option(help: ArgumentHelp("The most work for each plan.", valueName: "units"))
  var work: Int?
  @Option(help: ArgumentHelp("The date on the page instead of today.", valueName: "date"))
  var date: DateArgument?
  @Flag(help: "Print JSON instead of words.") var json = false
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func validate() throws {
    guard (1...10).contains(hours) else { throw ValidationError("--hours is from 1 to 10.") }
    guard (0...50).contains(tries) else { throw ValidationError("--tries is from 0 to 50.") }
    if let work, work < 0 { throw ValidationError("--work is a whole number, 0 or more.") }
  }

  func run() throws {
    let cancelling = Cancelling { Console.say("\nStopping with the best plans so far.") }
    let request = cancelling.request
    let order = WorthOrder(
      school: folder, plan: plan, hours: hours, tries: tries, out: out, work: work,
      date: date?.date ?? .today)
    let report = try ending { () throws(WorkflowError) in
      try withExtendedLifetime(cancelling) { () throws(WorkflowError) in
        try worth(order, cancelled: { request.isMade })
      }
    }
    for finding in report.warnings { Console.say(Console.safe(finding.description)) }
    Console.answer(json ? report.json : Console.safe(report.text))
    guard let out, !quiet else { return }
    Console.say("\nThe page is in \(out), for school leaders only. Look at \(out)/worth.html")
  }
}
