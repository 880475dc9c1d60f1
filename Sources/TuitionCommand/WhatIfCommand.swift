internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition whatif`: plans a school with something changed, and compares.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Plans a school with something changed, and shows what would come of it.",
    discussion: """
      EXAMPLE
        tuition whatif school no-mrs-khan.toml --against plan --out whatif
        tuition whatif school --against plan --change "remove-hours tutor=T03 day=Tue"
        tuition whatif school --against plan --sweep protect.loss-percent=0..20/2
        tuition whatif school --against plan --place-everyone

      Each scenario is planned from the plan it is held against. The answer says who is placed \
      and who is displaced, what it costs, which lessons are lost and which families need a \
      letter. Nothing of the school or the plan is changed.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Argument(help: "Scenario files.", completion: .file(extensions: ["toml"]))
  var scenarios: [String] = []
  @Option(help: "The plan folder that scenarios are held against.", completion: .directory)
  var against: String
  @Option(
    help: ArgumentHelp(
      "A change without a file, lists with commas (years=7,8); may be given again.",
      valueName: "change"))
  var change: [String] = []
  @Option(
    help: ArgumentHelp(
      "Set a number to one value after the other; two sweeps make a grid.",
      valueName: "setting=from..to/step"))
  var sweep: [SweepArgument] = []
  @Flag(help: "Find the least that must give way to place everybody, by the usual weights.")
  var placeEveryone = false
  @Option(help: "The folder for the page; without one nothing is written.", completion: .directory)
  var out: String?
  @Option(help: ArgumentHelp("The most work for each scenario.", valueName: "units"))
  var work: Int?
  @Option(help: ArgumentHelp("The date on the page instead of today.", valueName: "date"))
  var date: DateArgument?
  @Flag(help: "Name pupils in full.") var names = false
  @Flag(help: "Print JSON instead of words.") var json = false
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func validate() throws {
    guard !scenarios.isEmpty || !change.isEmpty || !sweep.isEmpty || placeEveryone else {
      throw ValidationError("Give a scenario file, or --change with what is to be otherwise.")
    }
    guard sweep.count <= 2 else { throw ValidationError("At most two numbers can be swept.") }
    if let work, work < 0 { throw ValidationError("--work is a whole number, 0 or more.") }
  }

  func run() throws {
    let clock = ContinuousClock()
    let began = clock.now
    let cancelling = Cancelling { Console.say("\nStopping with the best plans so far.") }
    let request = cancelling.request
    let order = WhatIfOrder(
      school: folder, against: against, scenarios: scenarios, changes: change,
      sweeps: sweep.map(\.sweep), relaxing: placeEveryone ? .usual : nil,
      out: out,
      work: work, naming: names ? .names : .initials, date: date?.date ?? .today)
    let report = try ending { () throws(WorkflowError) in
      try withExtendedLifetime(cancelling) { () throws(WorkflowError) in
        try whatIf(order, elapsed: { clock.now - began }, cancelled: { request.isMade })
      }
    }
    for finding in report.warnings { Console.say(Console.safe(finding.description)) }
    Console.answer(json ? report.json : Console.safe(report.text))
    guard let out, !quiet else { return }
    Console.say("\nThe page is in \(out), for school leaders only. Look at \(out)/whatif.html")
    guard sweep.isEmpty else { return }
    Console.say(
      "Each plan is a draft in \(quotedForShell(out + "/drafts")). Publish one to talk about it, or "
        + "accept it:\n  tuition accept --help")
  }
}

/// A sweep as somebody writes it: `protect.loss-percent=0..20/2`.
struct SweepArgument: ExpressibleByArgument {
  let sweep: Sweep

  init?(argument: String) {
    guard let sweep = Sweep(argument) else { return nil }
    self.sweep = sweep
  }
}
