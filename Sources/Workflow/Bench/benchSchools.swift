internal import Foundation

/// What is to be planned to see how good and how fast the planner is.
public struct BenchOrder: Sendable {
  /// School folders.
  public let folders: [String]
  /// Schools to draw besides, with the seeds from 1 on.
  public let drawn: (size: SchoolSize, count: Int)?
  /// The seeds each school is planned with are those from 1 to this.
  public let seeds: Int
  /// The most work of each search; the usual where nothing is given.
  public let work: Int?
  /// The executable of this command, which plans each school as a process of its own.
  public let program: String

  /// Makes an order.
  public init(
    folders: [String], drawn: (size: SchoolSize, count: Int)? = nil, seeds: Int = 1,
    work: Int? = nil, program: String = "/proc/self/exe"
  ) {
    self.folders = folders
    self.drawn = drawn
    self.seeds = seeds
    self.work = work
    self.program = program
  }
}

/// Plans schools with several seeds, one process after the other, and measures each from outside.
///
/// - Parameters:
///   - order: which schools, with which seeds, and how long.
///   - progress: hears of each run as it ends.
public func benchSchools(
  _ order: BenchOrder, progress: (BenchRun) -> Void = { _ in }
) throws(WorkflowError) -> BenchReport {
  for folder in order.folders { try requireFolder(folder) }
  let bench = Bench(program: order.program, place: try temporaryFolder())
  defer { bench.clear() }
  var runs: [BenchRun] = []
  for folder in order.folders + (try bench.draw(order.drawn)) {
    for seed in 1...UInt64(max(1, order.seeds)) {
      let run = try bench.plan(folder, seed: seed, work: order.work)
      progress(run)
      runs.append(run)
    }
  }
  return BenchReport(runs: runs)
}

private func temporaryFolder() throws(WorkflowError) -> URL {
  let place = FileManager.default.temporaryDirectory
    .appendingPathComponent("tuition-bench-\(UUID().uuidString)")
  do {
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  } catch {
    throw .unwritable(
      path: place.path, reason: "the folder cannot be made",
      whatToDo: "Set TMPDIR to another place.")
  }
  return place
}

/// The place and the program of a bench.
private struct Bench {
  let program: String
  let place: URL

  func clear() { try? FileManager.default.removeItem(at: place) }

  /// Draws schools, and gives their folders; a process of its own draws each, so that this one stays small.
  func draw(_ drawn: (size: SchoolSize, count: Int)?) throws(WorkflowError) -> [String] {
    guard let drawn else { return [] }
    let width = String(drawn.count).count
    var folders: [String] = []
    for seed in 1...max(1, drawn.count) {
      let digits = String(seed)
      let number = String(repeating: "0", count: width - digits.count) + digits
      let folder = place.appendingPathComponent("\(drawn.size.rawValue)-\(number)").path
      let run = try measured(
        program,
        ["demo", folder, "--size", drawn.size.rawValue, "--seed", String(seed), "--quiet"],
        messages: place.appendingPathComponent("messages").path)
      guard run.code == 0 else {
        throw .unwritable(
          path: folder, reason: "no school was drawn", whatToDo: "Set TMPDIR to another place.")
      }
      folders.append(folder)
    }
    return folders
  }

  /// Plans a school once.
  func plan(_ folder: String, seed: UInt64, work: Int?) throws(WorkflowError) -> BenchRun {
    let out = place.appendingPathComponent("plan").path
    let messages = place.appendingPathComponent("messages").path
    try? FileManager.default.removeItem(atPath: out)
    let process = try measured(
      program,
      ["plan", folder, "--out", out, "--seed", String(seed), "--quiet", "--stages"]
        + (work.map { ["--work", String($0)] } ?? []), messages: messages)
    var run = BenchRun(
      school: URL(fileURLWithPath: folder).lastPathComponent, seed: seed, seconds: process.seconds,
      processorSeconds: process.processorSeconds, peakBytes: process.peakBytes)
    let told = (try? String(contentsOfFile: messages, encoding: .utf8)) ?? ""
    guard process.code == 0,
      let data = FileManager.default.contents(atPath: out + "/plan.json"),
      let plan = try? JSONDecoder().decode(PlanJSON.self, from: data)
    else {
      run.failure =
        "exit code \(process.code): \(told.split(separator: "\n").first.map(String.init) ?? "")"
      return run
    }
    run.tiers = plan.tiers
    run.counts = plan.counts
    run.stages = stageTimes(in: told)
    return run
  }
}

/// What the bench reads of `plan.json`.
private struct PlanJSON: Decodable {
  let tiers: [BenchTier]
  let counts: [String: Int]
}

/// The stages as one line of JSON, such as `{"stages":[{"seconds":0.1,"stage":"reading"}]}`.
public func stageLine(_ stages: [StageTime]) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  let rounded = stages.map { StageTime(stage: $0.stage, seconds: inMilliseconds($0.seconds)) }
  return String(decoding: (try? encoder.encode(["stages": rounded])) ?? Data(), as: UTF8.self)
}

/// The stages of the last line that holds any.
func stageTimes(in messages: String) -> [StageTime] {
  for line in messages.split(separator: "\n").reversed() {
    let found = try? JSONDecoder().decode([String: [StageTime]].self, from: Data(line.utf8))
    if let stages = found?["stages"] { return stages }
  }
  return []
}

/// Seconds without what is finer than a thousandth.
func inMilliseconds(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }
