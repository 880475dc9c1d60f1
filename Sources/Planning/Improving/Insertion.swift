/// Ways to meet a block in a draft: alone, in a new group, or by joining a group.
struct Insertion {
  let pool: UnitPool
  let scheduler: Scheduler
  /// What one kept session is worth in cost while choosing among placements.
  let keptPrice: Double

  /// The best placement of any alternative of a block, with the group that must make way for it, if any.
  func best(for block: Int, in draft: inout Draft) -> (placement: Placement, instead: Placement?)? {
    var best: (placement: Placement, instead: Placement?)?
    var bestScore = draft.score
    for request in pool.model.blocks[block].requests {
      for option in options(for: request, in: draft) {
        let unit = pool.units[option.unit]
        guard promising(unit, instead: option.instead, draft: draft, than: bestScore) else { continue }
        if let old = option.instead { draft.remove(old) }
        if draft.admits(unit), let found = cheapest(option.unit, in: draft) {
          var score = draft.score
          score.add(found, of: unit)
          if score > bestScore {
            bestScore = score
            best = (found, option.instead)
          }
        }
        if let old = option.instead { draft.add(old) }
      }
    }
    return best
  }

  /// The cheapest placement of a unit over its tutors.
  func cheapest(_ row: Int, in draft: Draft) -> Placement? {
    let unit = pool.units[row]
    var best: Placement?
    var bestPrice = Double.infinity
    for tutor in unit.tutors {
      guard
        let found = scheduler.place(
          unit, row: row, tutor: tutor, in: draft.residual, keptPrice: keptPrice)
      else { continue }
      let price = Double(found.cost) - keptPrice * Double(found.kept)
      if price < bestPrice {
        bestPrice = price
        best = found
      }
    }
    return best
  }

  /// Whether a unit could beat a score if it cost nothing.
  private func promising(_ unit: Unit, instead: Placement?, draft: Draft, than best: Score) -> Bool {
    var score = draft.score
    if let instead { score.remove(instead, of: pool.units[instead.unit]) }
    score.add(
      Placement(unit: 0, tutor: 0, sessions: [], cost: 0, kept: Int.max / 4), of: unit)
    return score > best
  }

  private struct Option {
    let unit: Int
    let instead: Placement?
  }

  /// The units that would meet a request: alone, in place of a group it joins, or in a new group.
  private func options(for request: Int, in draft: Draft) -> [Option] {
    var options: [Option] = []
    if pool.mayGoAlone(request) { options.append(Option(unit: pool.unit([request]), instead: nil)) }
    let fellows = pool.fellows[request]
    guard !fellows.isEmpty else { return options }
    let provision = pool.model.provisions[pool.model.requests[request].provision]
    options += joins(request, fellows: fellows, most: provision.groupMost, draft: draft)
    let free = fellows.filter {
      $0 != request && draft.placementOfBlock[pool.model.requests[$0].block] == nil
    }
    let groups = Self.subsets(
      of: Array(free.prefix(10)), from: max(2, provision.groupLeast) - 1, to: provision.groupMost - 1)
    options += groups.filter { group in
      let pupils = (group + [request]).map { pool.model.requests[$0].pupil }
      return Set(pupils).count == pupils.count
    }.map { Option(unit: pool.unit($0 + [request]), instead: nil) }
    return options
  }

  private func joins(_ request: Int, fellows: [Int], most: Int, draft: Draft) -> [Option] {
    var options: [Option] = []
    var seen: Set<Int> = []
    for fellow in fellows where fellow != request {
      guard let placement = draft.placementOfBlock[pool.model.requests[fellow].block],
        pool.units[placement.unit].members.contains(fellow), seen.insert(placement.unit).inserted,
        pool.units[placement.unit].members.count < most
      else { continue }
      options.append(
        Option(unit: pool.unit(pool.units[placement.unit].members + [request]), instead: placement))
    }
    return options
  }

  /// Every subset of a list whose size lies in a range, smaller ones first.
  static func subsets(of list: [Int], from least: Int, to most: Int) -> [[Int]] {
    guard least <= most else { return [] }
    var found: [[Int]] = least <= 0 ? [[]] : []
    var current: [[Int]] = [[]]
    for size in 1...max(1, most) where size <= most {
      current = current.flatMap { subset in
        list.indices.filter { place in
          subset.last.map { last in (list.firstIndex(of: last) ?? 0) < place } ?? true
        }.map { subset + [list[$0]] }
      }
      if size >= least { found += current }
    }
    return found
  }
}
