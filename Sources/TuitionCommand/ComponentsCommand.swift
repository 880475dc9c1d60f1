internal import ArgumentParser
internal import Workflow

/// `tuition components`: lists the schools of a trust that must be planned together.
struct ComponentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "components",
    abstract: "Lists which schools of a trust must be planned together, a line each.",
    discussion: """
      EXAMPLE
        tuition components county
        tuition components county --numbers | parallel \\
          tuition plan county --out plans --threads 1 --resume --quiet --component {}

      A line holds the component's number, a tab, and its schools separated by semicolons. \
      Components share no tutor, so each can be planned on its own machine.
      """)

  @Argument(help: "School folders, or folders that hold them.", completion: .directory)
  var folders: [String]
  @Option(help: "The shared tutors.", completion: .file(extensions: ["csv"])) var shared: String?
  @Flag(help: "Print the numbers only.") var numbers = false

  func run() throws {
    let components = try ending { () throws(WorkflowError) in
      try trustComponents(folders, shared: shared)
    }
    for (place, schools) in components.enumerated() {
      let line = numbers ? "\(place + 1)" : "\(place + 1)\t\(schools.joined(separator: ";"))"
      Console.answer(Console.safe(line + "\n"))
    }
  }
}
