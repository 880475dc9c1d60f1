internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition publish criteria`: writes for families how pupils are chosen.
struct PublishCriteriaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "criteria",
    abstract: "Writes one page for families: how pupils are chosen, and what is protected.",
    discussion: """
      EXAMPLE
        tuition publish criteria school --out families

      Writes criteria.html and criteria.pdf in plain English from criteria.toml, provisions.csv \
      and school.toml. Nothing of any pupil stands there, so it may be put on the school's site.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Option(help: "The folder to write.", completion: .directory) var out: String
  @Option(help: ArgumentHelp("The date of the page instead of today.", valueName: "date"))
  var date: DateArgument?
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func run() throws {
    let report = try ending { () throws(WorkflowError) in
      try publishCriteria(of: folder, into: out, on: date?.date ?? .today)
    }
    for warning in report.warnings { Console.say(Console.safe(warning.description)) }
    Console.answer(Console.safe(report.text))
    guard !quiet else { return }
    Console.say("\nThe page is \(out)/criteria.html, for everybody. Read it before you share it.")
  }
}
