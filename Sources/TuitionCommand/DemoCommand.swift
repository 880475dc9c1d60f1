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

      The same size and seed draw the same school, byte for byte.
      """)

  @Argument(help: "The folder to draw into; it must be new or empty.", completion: .directory)
  var folder: String = "school"
  @Option(help: "How large the school is.") var size: SchoolSize = .secondary
  @Option(
    help: ArgumentHelp(
      "Draw a secondary school with about so many requests, 20 to 1000.", valueName: "number"))
  var requests: Int?
  @Option(help: "The seed of the drawing.") var seed: UInt64 = 1
  @Flag(name: .shortAndLong, help: "Suggest nothing.") var quiet = false

  func validate() throws {
    guard let requests else { return }
    guard 20...1000 ~= requests else {
      throw ValidationError("--requests is a whole number from 20 to 1000.")
    }
    guard size == .secondary else {
      throw ValidationError("--requests draws a secondary school; leave out --size \(size).")
    }
  }

  func run() throws {
    let text = try ending { () throws(WorkflowError) in
      try drawFolder(folder, size: size, requests: requests, seed: seed)
    }
    Console.answer(Console.safe(text))
    guard !quiet else { return }
    Console.say("\nNow plan it:\n  tuition plan \(quotedForShell(folder)) --out plan")
  }
}

extension SchoolSize: ExpressibleByArgument {}
