internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition publish plan`: publishes a plan for tutors, families, teachers, rooms, leaders and the office.
struct PublishPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Publishes a plan for tutors, families, teachers, rooms, leaders and the office.",
    discussion: """
      EXAMPLE
        tuition publish school plan --out published
        tuition publish school new-plan --out published --replaces plan

      Each reader gets a folder that holds nothing of others. Pupils stand there by initials and \
      form, unless --names is asked for; only the letter to a family carries its own child's name. \
      Publish a new plan into the folder of the old one: it knows how often calendars were told. \
      A plan that breaks a rule is not published.
      """)

  @Argument(help: "The school folder.", completion: .directory) var school: String
  @Argument(help: "The plan folder.", completion: .directory) var plan: String
  @Option(help: "The folder to write.", completion: .directory) var out: String
  @Option(help: "Only for these readers; may be given several times.")
  var only: [ReaderArgument] = []
  @Flag(help: "Name pupils in full.") var names = false
  @Option(
    help: ArgumentHelp("The date on it instead of today.", valueName: "date"))
  var madeOn: DateArgument?
  @Option(
    help: "The plan folder that was published before: its sessions that are no more are cancelled.",
    completion: .directory)
  var replaces: String?
  @Option(
    help: ArgumentHelp(
      "How many times sessions were published before, where the folder to write does not know.",
      valueName: "number"))
  var revision: Int?
  @Flag(help: "Leave out the PDFs.") var noPdf = false
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func validate() throws {
    if let revision, revision < 0 || revision > 1_000_000 {
      throw ValidationError("--revision counts from 0.")
    }
  }

  func run() throws {
    let order = PublishOrder(
      school: school, plan: plan, out: out,
      readers: Set(only.isEmpty ? Reader.allCases : only.map(\.reader)),
      naming: names ? .names : .initials, madeOn: madeOn?.date ?? .today, replaces: replaces,
      revision: revision, paper: noPdf ? .screen : .screenAndPaper)
    let report = try ending { () throws(WorkflowError) in try publishFolder(order) }
    for finding in report.warnings { Console.say(Console.safe(finding.description)) }
    Console.answer(Console.safe(report.text))
    guard !quiet else { return }
    Console.say("\nIt is in \(out). Give each reader their own folder, and nobody another's.")
  }
}

/// `tuition publish letter`: prints the usual letter to families, for a school to begin its own with.
struct PublishLetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Prints the usual letter to families, for a school to edit.",
    discussion: """
      EXAMPLE
        tuition publish letter > school/letter.txt
      """)

  func run() { Console.answer(usualLetter) }
}

/// A reader by the name of their folder.
struct ReaderArgument: ExpressibleByArgument {
  let reader: Reader

  init?(argument: String) {
    guard let reader = Reader(rawValue: argument) else { return nil }
    self.reader = reader
  }

  static var allValueStrings: [String] { Reader.allCases.map(\.rawValue) }
}
