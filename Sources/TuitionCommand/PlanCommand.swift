internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition plan`: plans a term and writes the plan folder.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plans a school folder and writes the plan to a new folder.",
    discussion: """
      EXAMPLE
        tuition plan school --out plan --limit 60

      The search ends when the plan is proved best, or at the first limit that is given. Ctrl-C \
      writes the best plan so far. The same folder, seed and --work give the same bytes on every \
      machine; --limit depends on the machine's speed. Where the school has no requests.csv but \
      records progress, tuition match makes it first.

      A TRUST
        tuition plan trust --out plans --threads 2

      Several school folders, or a folder that holds them, are planned together; each gets a plan \
      folder in --out, beside trust.json. shared-tutors.csv (tutor,school,travel-minutes,hours) \
      says which tutors serve which schools; --limit is then for all schools, --work for each. \
      See tuition components for one process a component.
      """)

  @Argument(help: "The school folder, or the folders of a trust.", completion: .directory)
  var folders: [String]
  @Option(help: "The folder to write the plan to.", completion: .directory) var out: String
  @Option(
    help: ArgumentHelp(
      "End after so many seconds: four fifths for the plan, the rest for its bounds.",
      valueName: "seconds"))
  var limit: Double?
  @Option(help: ArgumentHelp("Stop after so much work, whatever the machine.", valueName: "units"))
  var work: Int?
  @Option(help: ArgumentHelp("Stop when every tier's gap is at most this.", valueName: "percent"))
  var gap: Double?
  @Option(help: "The seed of the search.") var seed: UInt64 = 1
  @Option(
    help: ArgumentHelp(
      "A published plan from which as little as possible is to change.", valueName: "plan"),
    completion: .directory)
  var against: String?
  @Option(
    help: ArgumentHelp(
      "An earlier plan of this school to go on from, so that a small change is planned soon.",
      valueName: "plan"),
    completion: .directory)
  var from: String?
  @OptionGroup(title: "Trust options") var trust: TrustOptions
  @Flag(help: "Print plan.json instead of words.") var json = false
  @Flag(help: "Tell at the end how long each stage took, as a line of JSON on standard error.")
  var stages = false
  @Flag(name: .shortAndLong, help: "Tell no progress.") var quiet = false

  func validate() throws {
    if let limit, !(limit >= 0 && limit <= 1e9) {
      throw ValidationError("--limit is a number of seconds, 0 or more, such as 60.")
    }
    if let work, work < 0 { throw ValidationError("--work is a whole number, 0 or more.") }
    if let gap, !(gap >= 0 && gap <= 100) {
      throw ValidationError("--gap is a number from 0 to 100, such as 0.5.")
    }
    if isTrust, against != nil {
      throw ValidationError(
        "--against is for one school; plan a trust's schools with it one by one.")
    }
  }

  private var folder: String { folders.first ?? "" }
  private var isTrust: Bool {
    folders.count > 1 || trust.areGiven || folders.contains(where: isTrustFolder)
  }

  func run() throws {
    if isTrust {
      return try TrustPlanning(order: trustOrder, json: json, quiet: quiet).run()
    }
    let clock = ContinuousClock()
    let began = clock.now
    let line = ProgressLine(manner) { clock.now - began }
    let cancelling = Cancelling {
      Console.say("\nStopping; the best plan so far will be written. Ctrl-C again ends at once.")
    }
    let request = cancelling.request
    let report = try ending { () throws(WorkflowError) in
      defer { line.finish() }
      return try withExtendedLifetime(cancelling) { () throws(WorkflowError) in
        try planTerm(
          order, elapsed: { clock.now - began }, cancelled: { request.isMade },
          progress: line.tell)
      }
    }
    for warning in report.warnings { Console.say(Console.safe(warning.description)) }
    Console.answer(json ? report.json : report.text)
    suggest()
    if stages { Console.say(stageLine(report.stages)) }
    if report.stopped == .cancelled { throw Ending.interrupted.exit }
  }

  private var manner: ProgressLine.Manner {
    quiet ? .silent : Console.canRedraw ? .redrawn : .lines
  }

  private var order: PlanningOrder {
    PlanningOrder(
      school: folder, out: out, against: against, from: from, limit: limit.map { .seconds($0) },
      work: work,
      gap: gap.map { $0 / 100 }, seed: seed)
  }

  private var trustOrder: TrustOrder {
    TrustOrder(
      folders: folders, shared: trust.shared, out: out, limit: limit.map { .seconds($0) },
      work: work, gap: gap.map { $0 / 100 }, seed: seed,
      threads: trust.threads ?? TrustOptions.cores, component: trust.component,
      resume: trust.resume)
  }

  private func suggest() {
    guard !quiet else { return }
    Console.say("\nThe plan is in \(out). Now see a week of it:")
    Console.say("  tuition show \(quotedForShell(out)) --week 1")
  }
}
