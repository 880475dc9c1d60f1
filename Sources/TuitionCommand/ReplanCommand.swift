internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition replan`: plans the rest of a term anew.
struct ReplanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replan",
    abstract: "Plans the rest of a term anew, with as few moves as can be.",
    discussion: """
      EXAMPLE
        tuition replan school plan --from 2026-11-02 --out plan-2 \
      --change "lose-tutor tutor=T04 first=2026-11-02"
        tuition replan school plan --from 2026-11-02 --out plan-2 --missed S101 --missed S115

      What happened before the date stands. Sessions that were missed are made up where hours \
      are left, and a request whose tutor is lost may go on with another. changes.csv lists every \
      session that falls away or is new, replan.html is the answer as a page for leaders.
      """)

  @Argument(help: "The school folder, as it is now.", completion: .directory) var folder: String
  @Argument(help: "The published plan folder.", completion: .directory) var plan: String
  @Option(help: ArgumentHelp("The first date that may be planned.", valueName: "date"))
  var from: DateArgument
  @Option(help: "The folder for the new plan.", completion: .directory) var out: String
  @Option(
    help: ArgumentHelp("Something that has changed; may be given again.", valueName: "change"))
  var change: [String] = []
  @Option(
    help: ArgumentHelp("A scenario file with changes; may be given again.", valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var scenario: [String] = []
  @Option(
    help: ArgumentHelp("A session that was missed; may be given again.", valueName: "session"))
  var missed: [String] = []
  @Option(help: ArgumentHelp("The most work.", valueName: "units")) var work: Int?
  @Option(help: ArgumentHelp("The date on the page instead of today.", valueName: "date"))
  var date: DateArgument?
  @Flag(help: "Print JSON instead of words.") var json = false

  func validate() throws {
    if let work, work < 0 { throw ValidationError("--work is a whole number, 0 or more.") }
  }

  func run() throws {
    let clock = ContinuousClock()
    let began = clock.now
    let cancelling = Cancelling { Console.say("\nStopping with the best plan so far.") }
    let request = cancelling.request
    let order = ReplanOrder(
      school: folder, plan: plan, from: from.date, changes: change, scenarios: scenario,
      missed: missed, out: out, work: work, today: date?.date ?? .today)
    let report = try ending { () throws(WorkflowError) in
      try withExtendedLifetime(cancelling) { () throws(WorkflowError) in
        try replan(order, elapsed: { clock.now - began }, cancelled: { request.isMade })
      }
    }
    for finding in report.warnings { Console.say(Console.safe(finding.description)) }
    Console.answer(json ? report.json : Console.safe(report.text))
  }
}
