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
        tuition export school --to mps --tier points --out points.mps

      The data for MathProg go with Models/tuition.mod. The names of rows and columns tell \
      nothing about pupils.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Option(help: "The format.") var to: ProgrammeFormat
  @Option(help: "The tier that is the objective.") var tier: TierName = .points
  @Option(help: "The file to write.", completion: .file()) var out: String
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func run() throws {
    try ending { () throws(WorkflowError) in
      try exportFolder(folder, to: to, tier: tier, out: out)
    }
    guard !quiet else { return }
    Console.say("The programme is in \(out). Now solve it:\n  \(solving)")
  }

  private var solving: String {
    let file = quotedForShell(out)
    return switch to {
    case .mathprog: "glpsol --model Models/tuition.mod --data \(file)"
    case .mps: "glpsol --freemps \(file)"
    case .lp: "glpsol --lp \(file)"
    }
  }
}

extension ProgrammeFormat: ExpressibleByArgument {}
extension TierName: ExpressibleByArgument {}
