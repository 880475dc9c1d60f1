internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition fairness`: reports how tuition is spread over groups of pupils.
struct FairnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fairness",
    abstract: "Reports concerns, requests and places by group of pupils.",
    discussion: """
      EXAMPLE
        tuition fairness school --out report
        tuition fairness school --plan plan --out report

      Groups are free school meals, pupil premium, care, special needs, additional language, sex \
      and year. It writes fairness.html, .pdf and .csv for school leaders, and \
      fairness-for-everybody.html and .pdf, where numbers below 5 are left out, and those from \
      which they could be worked out.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Option(help: "A plan folder: its places and lessons lost are counted.", completion: .directory)
  var plan: String?
  @Option(help: "The folder to write; without one, only numbers are shown.", completion: .directory)
  var out: String?
  @Option(help: ArgumentHelp("The date of the report instead of today.", valueName: "date"))
  var date: DateArgument?
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func run() throws {
    let order = FairnessOrder(school: folder, plan: plan, out: out, date: date?.date ?? .today)
    let report = try ending { () throws(WorkflowError) in try reportFairness(order) }
    for warning in report.warnings { Console.say(Console.safe(warning.description)) }
    Console.answer(Console.safe(report.text))
    guard let out, !quiet else { return }
    Console.say(
      "\n\(out)/fairness.html is for school leaders; only fairness-for-everybody may leave the "
        + "school.")
  }
}
