internal import Foundation
internal import Publishing

/// What differs between two reports of the bench, which are files with JSON: objectives, bounds and counts exactly, time and
/// memory as ratios of the new to the old.
public func compareBenches(old: String, new: String) throws(WorkflowError) -> String {
  comparison(old: try BenchReport.reading(old), new: try BenchReport.reading(new))
}

/// The comparison of two reports, for people.
func comparison(old: BenchReport, new: BenchReport) -> String {
  let pairs = old.runs.compactMap { run in
    new.runs.first { $0.isOfSame(run) }.map { (old: run, new: $0) }
  }
  var parts: [String] = []
  if let differences = differenceTable(pairs) {
    parts.append(differences.text())
  } else if !pairs.isEmpty {
    parts.append("Objectives, bounds and counts are the same.\n")
  }
  if !pairs.isEmpty { parts.append(ratioTable(pairs).text()) }
  let alone =
    old.runs.filter { run in !new.runs.contains { $0.isOfSame(run) } }.map { ($0, "old") }
    + new.runs.filter { run in !old.runs.contains { $0.isOfSame(run) } }.map { ($0, "new") }
  if !alone.isEmpty {
    parts.append(
      alone.map { "\($0.school), seed \($0.seed): only in the \($1) report\n" }.joined())
  }
  return parts.joined(separator: "\n")
}

/// What was equal and what was not; nothing where all was.
private func differenceTable(_ pairs: [(old: BenchRun, new: BenchRun)]) -> TextTable? {
  var table = TextTable(["school", "seed", "what", "old", "new", "new/old"], names: 3)
  for (old, new) in pairs {
    let (before, after) = (old.figures, new.figures)
    let names =
      before.map(\.name)
      + after.map(\.name).filter { name in
        !before.contains { $0.name == name }
      }
    for name in names {
      let (was, now) = (
        before.first { $0.name == name }?.value, after.first { $0.name == name }?.value
      )
      guard was != now else { continue }
      table.add([
        shortened(old.school), String(old.seed), name, was.map(inFigures) ?? "-",
        now.map(inFigures) ?? "-", ratio(now, to: was),
      ])
    }
  }
  return table.isEmpty ? nil : table
}

private func ratioTable(_ pairs: [(old: BenchRun, new: BenchRun)]) -> TextTable {
  let kinds: [(title: String, value: (BenchRun) -> Double)] = [
    ("seconds", { $0.seconds }), ("cpu s", { $0.processorSeconds }),
    ("MB", { Double($0.peakBytes) / 1e6 }),
  ]
  var table = TextTable(
    ["school", "seed"] + kinds.flatMap { [$0.title, "new", "new/old"] }, names: 2)
  for (old, new) in pairs {
    table.add(
      [shortened(old.school), String(old.seed)]
        + kinds.flatMap { kind in
          let (was, now) = (kind.value(old), kind.value(new))
          return [decimal(was, 2), decimal(now, 2), ratio(now, to: was)]
        })
  }
  table.add(
    ["geometric mean", ""]
      + kinds.flatMap { kind in
        [
          "", "",
          ratio(geometricMean(pairs.map { kind.value($0.new) / kind.value($0.old) }), to: 1),
        ]
      })
  return table
}

private func geometricMean(_ ratios: [Double]) -> Double? {
  let sound = ratios.filter { $0 > 0 && $0.isFinite }
  guard !sound.isEmpty else { return nil }
  return exp(sound.reduce(0) { $0 + log($1) } / Double(sound.count))
}

private func ratio(_ new: Double?, to old: Double?) -> String {
  guard let new, let old, old != 0 else { return "-" }
  return decimal(new / old, 3)
}

extension BenchRun {
  fileprivate func isOfSame(_ other: BenchRun) -> Bool {
    school == other.school && seed == other.seed
  }

  /// What is the same on every machine: objectives and bounds in the order of the tiers, then counts by name.
  fileprivate var figures: [(name: String, value: Double)] {
    tiers.flatMap { tier in
      [(tier.name, Double(tier.objective))]
        + (tier.bound.map { [("\(tier.name) bound", $0)] } ?? [])
    } + counts.sorted { $0.key < $1.key }.map { ($0.key, Double($0.value)) }
  }
}
