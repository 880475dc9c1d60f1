internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition accept`: makes a plan out of a draft.
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Accepts a plan, so that it is no longer a draft.",
    discussion: """
      EXAMPLE
        tuition accept school whatif/drafts/Two_more_hours --by "Ms Okafor" \
      --reason "Governors agreed to pay for them" --on 2026-10-12

      A plan that comes from a scenario is a draft, and everything that is published from it says \
      so, until a named person accepts it with a reason. It is checked first. Who, why, what and \
      when stand in accepted.toml in the plan folder, for these very sessions: a plan that is \
      changed afterwards is a draft again. The school's files are not touched; what they should \
      say is told.
      """)

  @Argument(help: "The school folder.", completion: .directory) var school: String
  @Argument(help: "The plan folder.", completion: .directory) var plan: String
  @Option(help: ArgumentHelp("Who accepts it.", valueName: "name")) var by: String
  @Option(help: ArgumentHelp("Why.", valueName: "words")) var reason: String
  @Option(help: ArgumentHelp("When.", valueName: "date")) var on: DateArgument
  @Option(
    help: ArgumentHelp(
      "The date on which this is written down, instead of today; --on is not after it.",
      valueName: "date"))
  var madeOn: DateArgument?
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func validate() throws {
    for (name, text) in [("--by", by), ("--reason", reason)]
    where text.allSatisfy(\.isWhitespace) {
      throw ValidationError("\(name) is for words.")
    }
  }

  func run() throws {
    let order = AcceptOrder(
      school: school, plan: plan, by: by, reason: reason, on: on.date,
      today: madeOn?.date ?? .today)
    let report = try ending { () throws(WorkflowError) in try acceptPlan(order) }
    for finding in report.warnings { Console.say(Console.safe(finding.description)) }
    Console.answer(Console.safe(report.text))
    guard !quiet else { return }
    Console.say(
      "\nNow publish it:\n  tuition publish \(quotedForShell(school)) \(quotedForShell(plan)) "
        + "--out published")
  }
}
