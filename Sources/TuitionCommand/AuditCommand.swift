internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition audit`: audits the progress that a school folder records.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Lists the pupils who do not make the progress expected, and explains each.",
    discussion: """
      EXAMPLE
        tuition audit school
        tuition audit school --pupil 1042
        tuition audit school --out audit

      It reads attainment.csv, expectations.toml, nominations.csv and views.csv. Values of \
      different scales are never set beside each other, one value is not yet a trend, and what is \
      not known is said. What people say stands apart from the data. --out writes the audit as a page for the \
      screen and for paper, for school leaders; pupils stand there by initials and form, unless \
      --names is asked for.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Option(help: "Explain one pupil, subject by subject.") var pupil: String?
  @Option(help: "Write for so many columns instead of the terminal's.") var columns: Int?
  @Option(help: "A folder for audit.html and audit.pdf.", completion: .directory)
  var out: String?
  @Flag(help: "Name pupils in full on the page.") var names = false
  @Flag(help: "Print the audit as JSON.") var json = false
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func validate() throws {
    if let columns, !(40...1000).contains(columns) {
      throw ValidationError("--columns is a number from 40 to 1000.")
    }
  }

  func run() throws {
    let report = try ending { () throws(WorkflowError) in
      try auditFolder(
        folder, pupil: pupil, columns: max(40, columns ?? Console.columns),
        page: out.map { PageOrder(out: $0, naming: names ? .names : .initials) })
    }
    for warning in report.warnings { Console.say(Console.safe(warning.description)) }
    Console.answer(json ? report.json : report.text)
    if let out, !quiet { Console.say("\nThe page is \(out)/audit.html, for school leaders only.") }
    guard !quiet, !json, pupil == nil else { return }
    Console.say("\nNow match provision to the concerns:\n  tuition match \(quotedForShell(folder))")
  }
}
