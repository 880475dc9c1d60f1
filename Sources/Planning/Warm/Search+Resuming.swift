internal import GLPK
internal import Tuition

extension Search {
  /// How much of a plan a changed school still holds.
  enum Hold {
    /// Every session as it was.
    case whole
    /// Nine tenths of the placements or more.
    case most
    /// Less: the change is not a small one, and more is worth looking for.
    case some
    /// Of more than half of the placements a date is no longer possible, as where a week is closed: nearly all has to be seen again.
    case little
  }

  /// How often placements are taken out and put back where some of the plan no longer fits.
  private static let mends = 100
  /// The same for bare sessions, and as long as an entitlement is not met.
  private static let mostMends = 600
  /// How many placements are taken out to see whether something that serves more fits in their stead.
  private static let mostExchanges = 600
  /// How many columns that the final relaxations used are begun with for each pupil and subject: the newest, since a relaxation
  /// of points is indifferent between most of them, and a simplex step takes the longer the more there are.
  private static let columnsPerBlock = 10

  /// Begins with what another plan of the school left, as far as it fits; whether enough of it did to go on from there.
  func resume(from warm: WarmStart) -> Bool {
    let lookup = WarmLookup(warm, in: pool, candidates: candidates.all)
    columns.add(warm.cuts.compactMap { lookup.cut($0, table: columns.table) })
    let used = warm.columns.compactMap(lookup.column).map(columns.index)
    // Where a week is closed hardly a placement has all its dates, and yet nearly all can go on with the same tutor.
    guard warm.placements.count(where: lookup.knows) * 2 > warm.placements.count else {
      return false
    }
    let placements = lenientFirst(warm.placements.compactMap(lookup.placement))
    begin(.points)
    best = assembled(placements, partly: warm.placements.compactMap(lookup.remainder))
    guard meetsStanding else { return false }
    coldWork = warm.work
    hold = placements.count * 2 > warm.placements.count ? held(of: warm) : .little
    if best.placements.count < warm.placements.count { mend() }
    drawn = best.placements
    resumed = newest(used)
    // Of bare sessions nobody knows how good they are, so only the order to stop ends the search.
    rest = warm.work > 0 ? Self.rest(from: warm, hold) : nil
    return true
  }

  /// Of some columns the last of each block.
  private func newest(_ indices: [Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: model.blocks.count)
    return indices.reversed().filter { index in
      let block = columns.blocks(of: columns.columns[index])[0]
      counts[block] += 1
      return counts[block] <= Self.columnsPerBlock
    }.reversed()
  }

  /// Placements under a high limit on losses before those under a low one, which is raised by them.
  private func lenientFirst(_ placements: [Placement]) -> [Placement] {
    func limit(_ placement: Placement) -> Int {
      model.provisions[pool.units[placement.unit].provision].lossPercent
        ?? model.protection.lossPercent
    }
    return placements.enumerated().sorted {
      (-limit($0.element), $0.offset) < (-limit($1.element), $1.offset)
    }.map(\.element)
  }

  /// Whether this search goes on from another's plan.
  var isResumed: Bool { coldWork != nil }

  /// Whether the bound leaves room for the least of the requests that are not placed.
  var mayPlaceMore: Bool {
    guard let bound = bounds[.points] else { return false }
    let open = best.unmetBlocks.compactMap { block in
      model.blocks[block].requests.map { model.requests[$0].points }.min()
    }
    return open.min().map { bound - Double(objective(.points)) >= Double($0) } ?? false
  }

  /// Puts what a change has driven out back among what is there.
  func mend() {
    let insertion = Insertion(pool: pool, scheduler: scheduler, keptPrice: aim.kept)
    var improver = Improver(best, insertion: insertion, seed: seed)
    for number in 0..<Self.mostMends where !mayLeave() && !improver.best.unmetBlocks.isEmpty {
      guard number < Self.mends || coldWork == 0 || lacksEntitled(improver.best) else { break }
      improver.round(warmth: 20)
      counters[.ruins] += 1
    }
    isMended = true
    keep(improver.best)
  }

  /// Meets what is not met in the stead of what serves less, which neighbourhoods that are few do not look for one by one.
  func exchange() {
    guard isResumed, !isProved(through: .points), !isOver() else { return }
    let insertion = Insertion(pool: pool, scheduler: scheduler, keptPrice: aim.kept)
    var improver = Improver(best, insertion: insertion, seed: seed)
    improver.exchange(tries: Self.mostExchanges)
    keep(improver.best)
  }

  private func lacksEntitled(_ draft: Draft) -> Bool {
    Double(draft.score.statutory) < trivialBound(.statutory)
  }

  /// Whether the cost is to be bounded at the end: again where the search began with nothing, for it has found columns since.
  var needsCostBound: Bool {
    !isResumed || isStale(.cost)
  }

  /// How much of a plan the draft holds.
  private func held(of warm: WarmStart) -> Hold {
    let (now, before) = (best.placements.count, warm.placements.count)
    if now * 10 < before * 9 { return .some }
    return now >= before && best.score.kept >= model.published.count ? .whole : .most
  }

  /// When a plan made from another rests: after a twentieth of its work, or three where much is to be found again, or six where
  /// nearly all is.
  private static func rest(from warm: WarmStart, _ hold: Hold) -> StoppingRule {
    let share =
      switch hold {
      case .whole, .most: 1
      case .some: 3
      case .little: 6
      }
    let most = max(8, warm.work / 20) * share
    return StoppingRule { $0.work >= most ? .limit : nil }
  }
}
