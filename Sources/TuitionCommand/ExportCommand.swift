public import ArgumentParser
public import Tuition
public import Workflow

/// `tuition export`: writes the dated programme for another solver.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a school's dated programme for another solver, with opaque names.",
    discussion: """
      EXAMPLE
        tuition export school --to mathprog --out school.dat
        tuition export school --to mps --tier points --hold statutory=5 --out points.mps

      The data for MathProg go with Models/tuition.mod. The names of rows and columns tell \
      nothing about pupils; --names writes what each column decides, so that a solution can be \
      read back. That table holds identifiers of pupils and stays at the school.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Option(help: "The format.") var to: ProgrammeFormat
  @Option(help: "The tier that is the objective.") var tier: TierName = .points
  @Option(
    help: ArgumentHelp(
      "Hold a tier above at a value; may be given again.", valueName: "tier=value"))
  var hold: [HeldTier] = []
  @Option(
    help: ArgumentHelp("A published plan, for the tier of what is kept.", valueName: "plan"),
    completion: .directory)
  var against: String?
  @Option(
    help: "The file to write; standard output where none is named.", completion: .file())
  var out: String?
  @Option(
    help: "A table to write of what the columns of an mps or lp file decide.", completion: .file())
  var names: String?
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func run() throws {
    try ending { () throws(WorkflowError) in
      let programme = try exportFolder(order)
      if let names, let table = programme.names { try saveText(table, at: names) }
      guard let out else { return Console.answer(programme.text) }
      try saveText(programme.text, at: out)
      guard !quiet else { return }
      Console.say("The programme is in \(out). Now solve it:\n  \(solving(out))")
    }
  }

  func validate() throws {
    guard names == nil || to != .mathprog else {
      throw ValidationError("--names goes with --to mps or --to lp; MathProg has names of its own.")
    }
  }

  private var order: ExportOrder {
    ExportOrder(
      school: folder, format: to, tier: tier,
      holding: Dictionary(hold.map { ($0.tier, $0.value) }) { _, last in last }, against: against,
      withNames: names != nil)
  }

  private func solving(_ out: String) -> String {
    let file = quotedForShell(out)
    return switch to {
    case .mathprog: "glpsol --model Models/tuition.mod --data \(file)"
    case .mps: "glpsol --freemps \(file)"
    case .lp: "glpsol --lp \(file)"
    }
  }
}

/// A tier and the value it is held at, as somebody writes it: `statutory=5`.
struct HeldTier: ExpressibleByArgument {
  let tier: TierName
  let value: Int

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let tier = TierName(rawValue: String(parts[0])),
      let value = Int(parts[1])
    else { return nil }
    self.tier = tier
    self.value = value
  }
}

extension ProgrammeFormat: ExpressibleByArgument {}
extension TierName: ExpressibleByArgument {}
