internal import Foundation
internal import Tuition

/// What planning some schools with some seeds came to.
public struct BenchReport: Codable, Equatable, Sendable {
  /// Each school with each seed, in the order in which they were planned.
  public let runs: [BenchRun]

  /// Whether every run ended with a plan.
  public var isComplete: Bool { runs.allSatisfy { $0.failure == nil } }

  /// The report as JSON, with sorted names and a line feed at the end.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Reads a report that `json` has written.
  static func reading(_ path: String) throws(WorkflowError) -> BenchReport {
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      return try JSONDecoder().decode(BenchReport.self, from: data)
    } catch {
      throw .unreadable(path: path, reason: "it is no report of tuition bench --json")
    }
  }
}

/// One school planned with one seed, by a process of its own.
public struct BenchRun: Codable, Equatable, Sendable {
  /// The last part of the folder's path.
  public let school: String
  /// The seed of the search.
  public let seed: UInt64
  /// Why there is no plan, where there is none.
  public var failure: String?
  /// What the plan states of its tiers, in their order.
  public var tiers: [BenchTier] = []
  /// Counts that are the same on every machine, by name.
  public var counts: [String: Int] = [:]
  /// Wall time in each stage.
  public var stages: [StageTime] = []
  /// Wall time of the whole process in seconds.
  public var seconds = 0.0
  /// Processor time of the whole process, on all cores, in seconds.
  public var processorSeconds = 0.0
  /// The most memory the process held, in bytes.
  public var peakBytes = 0

  /// Whether each tier is as near to its bound as it should be: the cost within 1 %, the others within 0.5 %.
  public var meetsTargets: Bool {
    failure == nil && !tiers.isEmpty
      && tiers.allSatisfy { tier in
        tier.gap.map { $0 <= (tier.name == TierName.cost.rawValue ? 0.01 : 0.005) } ?? false
      }
  }

  /// Whether every tier is proved.
  public var isProved: Bool { failure == nil && !tiers.isEmpty && tiers.allSatisfy { $0.gap == 0 } }
}

/// A tier as `plan.json` states it.
public struct BenchTier: Codable, Equatable, Sendable {
  /// The name of the tier.
  public let name: String
  /// What the plan reaches.
  public let objective: Int
  /// What no plan can better; nothing where it is not known.
  public let bound: Double?
  /// The distance of the two as a share of the objective.
  public let gap: Double?
}
