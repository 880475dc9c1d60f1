import Foundation
import GLPK
import Planning
import Testing
import Tuition
import TuitionTesting

/// The best that Models/tuition.mod finds for each tier, once the tiers above are held.
struct Oracle {
  /// What became of one tier.
  struct Answer: Hashable {
    let tier: TierName
    let optimum: Int
  }

  private static let model = Repository.top.appendingPathComponent("Models/tuition.mod").path

  /// Solves the model tier by tier; nothing where no plan keeps the rules.
  ///
  /// The tier of what is kept counts only beside a published plan.
  static func answers(for school: School, published: Timetable? = nil) throws -> [Answer]? {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let facts = folder.appendingPathComponent("school.dat").path
    try mathProgData(of: school, published: published)
      .write(toFile: facts, atomically: true, encoding: .utf8)
    var answers: [Answer] = []
    for tier in TierName.allCases where tier != .kept || published != nil {
      let held = folder.appendingPathComponent("\(tier).dat").path
      try Self.tierData(tier, above: answers).write(toFile: held, atomically: true, encoding: .utf8)
      guard let optimum = try optimum(tier, data: [facts, held]) else { return nil }
      answers.append(Answer(tier: tier, optimum: optimum))
    }
    return answers
  }

  private static func tierData(_ tier: TierName, above: [Answer]) -> String {
    (["data;", "param tier := \(tier);"]
      + above.map { "param least_\($0.tier) := \($0.optimum);" } + ["end;", ""])
      .joined(separator: "\n")
  }

  private static func optimum(_ tier: TierName, data: [String]) throws -> Int? {
    let outcome = try LinearProgram.withMathProg(model: model, data: data) {
      program throws(GLPKError) in
      try program.branchAndCut(BranchAndCutOptions(cuts: .all, presolve: true))
    }
    if outcome.status == .infeasible { return nil }
    let objective = try #require(outcome.status == .optimal ? outcome.objective : nil)
    let best = Int(objective.rounded())
    try #require(abs(objective - Double(best)) < 1e-4)
    return tier == .cost ? -best : best
  }
}
