internal import ArgumentParser
internal import Workflow

/// `tuition explain`: says why a pupil is not placed, and what would place them.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why a pupil's request is not placed, and what would place it.",
    discussion: """
      EXAMPLE
        tuition explain school plan --pupil P0042

      From all times to none, rule by rule; the smallest set of rules that together bar the \
      request; and changes that would place it, each tried and read by the checker.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Argument(help: "The plan folder.", completion: .directory) var plan: String
  @Option(help: "The pupil.") var pupil: String
  @Flag(help: "Print JSON instead of words.") var json = false

  func run() throws {
    let report = try ending { () throws(WorkflowError) in
      try explainPupil(pupil, in: folder, plan: plan)
    }
    for finding in report.warnings { Console.say(Console.safe(finding.description)) }
    Console.answer(json ? report.json : Console.safe(report.text))
  }
}
