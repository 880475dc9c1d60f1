internal import Foundation
internal import Publishing

extension BenchReport {
  /// The report for people: how good the plans are, the work they took, and the time and memory.
  public var text: String {
    let planned = runs.filter { $0.failure == nil }
    let failed = runs.filter { $0.failure != nil }.map { run in
      "\(run.school), seed \(run.seed): no plan, \(run.failure ?? "")\n"
    }
    let tables =
      planned.isEmpty ? [] : [tierTable(planned), countTable(planned), timeTable(planned)]
    return (tables.map { $0.text() } + (failed.isEmpty ? [] : [failed.joined()]) + [summary])
      .joined(separator: "\n")
  }

  /// How many runs met the targets.
  var summary: String {
    let met = runs.count(where: \.meetsTargets)
    let proved = runs.count(where: \.isProved)
    return """
      \(met) of \(runs.count) met the targets (statutory and points within 0.5 % of their bounds, \
      cost within 1 %);
      \(proved) of them are proved best in every tier.

      """
  }

  private func tierTable(_ runs: [BenchRun]) -> TextTable {
    let tiers = runs[0].tiers.map(\.name)
    var table = TextTable(
      ["school", "seed"] + tiers.flatMap { [$0, "bound", "gap %"] } + ["met"], names: 2)
    for run in runs {
      let cells = tiers.flatMap { name in
        let tier = run.tiers.first { $0.name == name }
        return [
          tier.map { String($0.objective) } ?? "-", tier?.bound.map(inFigures) ?? "-",
          tier?.gap.map { decimal($0 * 100, 2) } ?? "-",
        ]
      }
      table.add(names(of: run) + cells + [run.meetsTargets ? "yes" : "no"])
    }
    return table
  }

  /// The counts shown, and their titles; all of them are in the JSON.
  private static let counts = [
    ("columns", "columns"), ("rows", "rows"), ("pricing-rounds", "rounds"), ("pivots", "pivots"),
    ("branch-nodes", "nodes"), ("neighbourhoods", "neighbourhoods"),
    ("date-steps", "dates repaired"),
  ]

  private func countTable(_ runs: [BenchRun]) -> TextTable {
    var table = TextTable(["school", "seed"] + Self.counts.map(\.1), names: 2)
    for run in runs {
      table.add(names(of: run) + Self.counts.map { run.counts[$0.0].map { String($0) } ?? "-" })
    }
    return table
  }

  /// The planner's stages, and their titles; what else the process does is `other`.
  private static let stages = [
    ("relaxing", "relax"), ("dating", "date"), ("bounding", "bound"),
    ("branching", "branch"), ("diving", "dive"), ("improving", "improve"), ("finishing", "finish"),
  ]

  private func timeTable(_ runs: [BenchRun]) -> TextTable {
    var table = TextTable(
      ["school", "seed"] + Self.stages.map(\.1) + ["other", "seconds", "cpu s", "MB"], names: 2)
    for run in runs {
      let times = Self.stages.map { stage in
        run.stages.first { $0.stage == stage.0 }?.seconds ?? 0
      }
      let other = max(0, run.seconds - times.reduce(0, +))
      table.add(
        names(of: run)
          + (times + [other, run.seconds, run.processorSeconds]).map { decimal($0, 2) }
          + [decimal(Double(run.peakBytes) / 1e6, 0)])
    }
    return table
  }

  private func names(of run: BenchRun) -> [String] { [shortened(run.school), String(run.seed)] }
}

/// A name that leaves room for figures beside it.
func shortened(_ name: String) -> String {
  name.count <= 20 ? name : name.prefix(17) + "..."
}

/// A number with so many decimals and a point.
func decimal(_ number: Double, _ places: Int) -> String {
  String(format: "%.\(places)f", number)
}

/// A number without decimals where it is whole.
func inFigures(_ number: Double) -> String {
  Int(exactly: number).map { String($0) } ?? decimal(number, 1)
}
