internal import Tuition

extension Search {
  /// Begins with what another plan of the school left, as far as it fits; whether enough of it did to go on from there.
  func resume(from warm: WarmStart) -> Bool {
    let lookup = WarmLookup(warm, in: pool, candidates: candidates)
    columns.add(warm.cuts.compactMap { lookup.cut($0, table: columns.table) })
    var used: [Int] = []
    for row in warm.columns.sorted(by: { $0.dropFirst().first ?? 0 < $1.dropFirst().first ?? 0 }) {
      guard let column = lookup.column(row) else { continue }
      let index = columns.index(of: column)
      if row[1] == 1 { used.append(index) }
    }
    let placements = warm.placements.compactMap(lookup.placement)
    guard !placements.isEmpty, placements.count * 2 > warm.placements.count else { return false }
    begin(.points)
    resumed = used
    coldWork = warm.work
    best = assembled(placements)
    drawn = best.placements
    rest = Self.rest(from: warm)
    return true
  }

  /// Whether the cost is to be bounded at the end: again where the search began with nothing, for it has found columns since.
  var needsCostBound: Bool {
    coldWork == nil || boundBeside[.cost] != tierNames.filter { $0 != .cost }.map(objective)
  }

  /// When a plan made from another rests: when it is as good as that was, or after a twentieth of its work.
  private static func rest(from warm: WarmStart) -> StoppingRule {
    let gap = Double(warm.gap) / 1e6
    let most = max(8, warm.work / 20)
    return StoppingRule { now in
      now.work >= most || now.gap.map { $0 <= gap } ?? false ? .limit : nil
    }
  }
}
