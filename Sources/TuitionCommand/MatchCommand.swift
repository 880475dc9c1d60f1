internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition match`: matches provision to concerns and writes the requests.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Matches provision to the concerns of the audit, and writes requests.csv.",
    discussion: """
      EXAMPLE
        tuition match school
        tuition match school --dry-run

      It goes by criteria.toml, and writes requests.csv, requests.md and requests.html into the \
      school folder. Each request can be traced to data, judgement and criteria. Rows that people wrote or \
      changed stand as they are.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Option(help: "A folder for requests.html and requests.pdf.", completion: .directory)
  var out: String?
  @Flag(help: "Name pupils in full on the page of --out.") var names = false
  @Flag(help: "Write nothing; print the page that explains the requests.") var dryRun = false
  @Flag(help: "Print the matches as JSON.") var json = false
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func run() throws {
    let report = try ending { () throws(WorkflowError) in
      try matchFolder(
        folder, writing: dryRun ? .nowhere : .intoFolder,
        page: out.map { PageOrder(out: $0, naming: names ? .names : .initials) })
    }
    for warning in report.warnings { Console.say(Console.safe(warning.description)) }
    Console.answer(json ? report.json : Console.safe(dryRun ? report.page : report.text))
    guard !quiet, !dryRun, !json, report.isWritten else { return }
    let place = quotedForShell(folder)
    Console.say(
      "\nRead \(place)/requests.html with those who know the pupils; then plan:\n"
        + "  tuition plan \(place) --out plan")
  }
}
