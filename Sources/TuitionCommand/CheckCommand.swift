internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition check`: checks a school folder, and a plan of it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a school folder, and a plan of it where one is given.",
    discussion: """
      EXAMPLE
        tuition check school
        tuition check school plan

      Every finding of every file is told in one run, as file:line: error: what. What to do. The \
      plan may have been edited by hand.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Argument(help: "A plan folder to hold against the rules.", completion: .directory)
  var plan: String?
  @Flag(help: "Print all of it as JSON.") var json = false
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func run() throws {
    let report = try ending { () throws(WorkflowError) in
      try checkFolder(folder, plan: plan)
    }
    if json {
      Console.answer(report.json)
    } else {
      for finding in report.findings { Console.say(Console.safe(finding.description)) }
      Console.answer(Console.safe(report.text))
    }
    switch report.verdict {
    case .sound: suggest()
    case .findings:
      let errors = report.findings.filter { $0.severity == .error }.count
      Console.say("\(errors) error\(errors == 1 ? "" : "s"). Mend the files and check again.")
      throw Ending.findings.exit
    case .breaches: throw Ending.breaches.exit
    }
  }

  private func suggest() {
    guard !quiet, !json else { return }
    if let plan {
      Console.say("\nNow see a week of it:\n  tuition show \(quotedForShell(plan)) --week 1")
    } else {
      Console.say("\nNow plan it:\n  tuition plan \(quotedForShell(folder)) --out plan")
    }
  }
}
