internal import ArgumentParser
internal import Workflow

/// `tuition bench`: plans schools with several seeds and tells how good and how fast it was.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Plans schools with several seeds, and tells how good and how fast it was.",
    discussion: """
      EXAMPLE
        tuition bench school --seeds 3
        tuition bench --drawn primary --count 20
        tuition bench school --json > new.json
        tuition bench --compare old.json new.json

      Each school is planned by a process of its own, one after the other; seconds and memory are \
      those of the whole process. Objectives, bounds and counts do not depend on the machine, so \
      that two versions of the program can be compared exactly.
      """)

  @Argument(help: "School folders; with --compare two files.", completion: .directory)
  var folders: [String] = []
  @Option(help: ArgumentHelp("Plan each school with the seeds 1 to this.", valueName: "number"))
  var seeds = 1
  @Option(help: ArgumentHelp("Stop each search after so much work.", valueName: "units"))
  var work: Int?
  @Option(help: "Draw schools of this size and plan them too.") var drawn: SchoolSize?
  @Option(help: ArgumentHelp("How many schools to draw.", valueName: "number")) var count = 20
  @Flag(help: "Compare two reports that --json has printed, the old one first.")
  var compare = false
  @Flag(help: "Print the report as JSON.") var json = false
  @Flag(name: .shortAndLong, help: "Tell no progress.") var quiet = false

  func validate() throws {
    guard !compare else {
      guard folders.count == 2, !json, drawn == nil else {
        throw ValidationError("--compare takes two files and neither --json nor --drawn.")
      }
      return
    }
    guard !folders.isEmpty || drawn != nil else {
      throw ValidationError("Name a school folder, or a size with --drawn.")
    }
    guard 1...1000 ~= seeds, 1...1000 ~= count else {
      throw ValidationError("--seeds and --count are whole numbers from 1 to 1000.")
    }
    if let work, work < 0 { throw ValidationError("--work is a whole number, 0 or more.") }
  }

  func run() throws {
    guard !compare else {
      Console.answer(
        Console.safe(
          try ending { () throws(WorkflowError) in
            try compareBenches(old: folders[0], new: folders[1])
          }))
      return
    }
    let report = try ending { () throws(WorkflowError) in
      try benchSchools(order) { run in if !quiet { Console.say(words(of: run)) } }
    }
    Console.answer(json ? report.json : Console.safe(report.text))
    if !report.isComplete { throw Ending.noPlan.exit }
  }

  private var order: BenchOrder {
    BenchOrder(
      folders: folders, drawn: drawn.map { ($0, count) }, seeds: seeds, work: work)
  }

  private func words(of run: BenchRun) -> String {
    let outcome =
      run.failure.map { "no plan, \($0)" }
      ?? (run.isProved ? "proved" : run.meetsTargets ? "within the targets" : "outside the targets")
    return Console.safe("\(run.school), seed \(run.seed): \(outcome), \(run.seconds) s")
  }
}
