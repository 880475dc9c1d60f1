public import ArgumentParser
public import Workflow

/// `tuition demo`: draws a school that does not exist.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Draws a school that does not exist into a new folder, to try things out on.",
    discussion: """
      EXAMPLE
        tuition demo school --size secondary --seed 7
        tuition demo school --size primary --start attainment

      The same size and seed draw the same school, byte for byte.
      """)

  @Argument(help: "The folder to draw into; it must be new or empty.", completion: .directory)
  var folder: String = "school"
  @Option(help: "How large the school is.") var size: SchoolSize = .secondary
  @Option(
    help: ArgumentHelp(
      "Draw a secondary school with about so many requests, 20 to 1000.", valueName: "number"))
  var requests: Int?
  @Option(help: "What the school starts from; from attainment, requests are matched.")
  var start: SchoolStart = .requests
  @Option(help: "The seed of the drawing.") var seed: UInt64 = 1
  @Option(help: ArgumentHelp("Draw so many schools that share tutors.", valueName: "schools"))
  var trust: Int?
  @Option(help: ArgumentHelp("How many tutors they share.", valueName: "tutors"))
  var shared: Int?
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func validate() throws {
    if let trust, !(1...2000).contains(trust) {
      throw ValidationError("--trust is a number of schools from 1 to 2000.")
    }
    if let shared, !(0...2000).contains(shared) || trust == nil {
      throw ValidationError("--shared is a number of tutors from 0 to 2000, beside --trust.")
    }
    guard start == .requests || (size != .tiny && requests == nil && trust == nil) else {
      throw ValidationError(
        "--start attainment draws one school of size primary, secondary or large.")
    }
    guard let requests else { return }
    guard 20...1000 ~= requests else {
      throw ValidationError("--requests is a whole number from 20 to 1000.")
    }
    guard size == .secondary, trust == nil else {
      throw ValidationError("--requests draws one secondary school; leave out --size and --trust.")
    }
  }

  func run() throws {
    let text = try ending { () throws(WorkflowError) in
      guard let trust else {
        return try drawFolder(folder, size: size, requests: requests, seed: seed, start: start)
      }
      return try drawTrustFolder(
        folder, schools: trust, size: size, shared: shared ?? trust / 4, seed: seed)
    }
    Console.answer(Console.safe(text))
    guard !quiet else { return }
    Console.say("\nNow plan it:\n  tuition plan \(quotedForShell(folder)) --out plan")
  }
}

extension SchoolSize: ExpressibleByArgument {}
extension SchoolStart: ExpressibleByArgument {}
