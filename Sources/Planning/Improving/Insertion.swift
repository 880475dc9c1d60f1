/// Ways to meet a block in a draft: alone, in a new group, or by joining a group.
struct Insertion {
  let pool: UnitPool
  let scheduler: Scheduler
  /// What one kept session is worth in cost while choosing among placements.
  var keptPrice = 0.0

  private struct Choice {
    let offer: Offer
    let instead: Int?
    let score: Score
    let price: Double
  }

  /// Meets a block in the best way that can be dated; false where there is none.
  func meet(_ block: Int, in draft: inout Draft) -> Bool {
    var choices: [Choice] = []
    for request in pool.model.blocks[block].requests {
      for option in options(for: request, in: draft) { add(option, to: &choices, in: &draft) }
    }
    choices.sort { left, right in
      left.score.servesAlike(right.score) ? left.price < right.price : left.score > right.score
    }
    for choice in choices.prefix(4) {
      guard let instead = choice.instead else {
        if scheduler.take(choice.offer, in: &draft) { return true }
        continue
      }
      let before = draft
      if draft.remove(slot: instead) != nil, scheduler.take(choice.offer, in: &draft),
        draft.keepsCaps(pool.units[choice.offer.column.unit])
      {
        return true
      }
      draft = before
    }
    return false
  }

  /// Adds a unit with each of its tutors where that makes the draft better.
  private func add(_ option: Option, to choices: inout [Choice], in draft: inout Draft) {
    let unit = pool.units[option.unit]
    let before = draft.score
    let old = option.instead.flatMap { draft.remove(slot: $0) }
    if draft.admits(unit) {
      for tutor in unit.tutors {
        guard
          let offer = scheduler.offer(
            option.unit, tutor: tutor, in: draft.residual, keptPrice: keptPrice)
        else { continue }
        var score = draft.score
        score.add(offer.column, of: unit)
        guard score > before else { continue }
        let price =
          zip(offer.counts, offer.task.prices).reduce(Double(-before.cost)) {
            $0 + Double($1.0) * $1.1
          }
        choices.append(
          Choice(offer: offer, instead: old == nil ? nil : -1, score: score, price: price))
      }
    }
    guard let old else { return }
    let slot = draft.add(old)
    for place in choices.indices where choices[place].instead == -1 {
      choices[place] = Choice(
        offer: choices[place].offer, instead: slot, score: choices[place].score,
        price: choices[place].price)
    }
  }

  private struct Option {
    let unit: Int
    /// The slot of the group that must make way.
    let instead: Int?
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
      $0 != request && !draft.isMet(pool.model.requests[$0].block)
    }
    let groups = Self.subsets(
      of: Array(free.prefix(10)), from: max(2, provision.groupLeast) - 1,
      to: provision.groupMost - 1)
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
      let slot = draft.slotOfBlock[pool.model.requests[fellow].block]
      guard slot >= 0, let placement = draft.slots[slot],
        pool.units[placement.unit].members.contains(fellow), seen.insert(slot).inserted,
        pool.units[placement.unit].members.count < most
      else { continue }
      options.append(
        Option(unit: pool.unit(pool.units[placement.unit].members + [request]), instead: slot))
    }
    return options
  }

  /// Every subset of a list whose size lies in a range, smaller ones first.
  static func subsets(of list: [Int], from least: Int, to most: Int) -> [[Int]] {
    guard least <= most else { return [] }
    var found: [[Int]] = least <= 0 ? [[]] : []
    var current: [[Int]] = [[]]
    for size in 1...max(1, most) where size <= most {
      current = current.flatMap { places in
        ((places.last ?? -1) + 1..<list.count).map { places + [$0] }
      }
      if size >= least { found += current.map { $0.map { list[$0] } } }
    }
    return found
  }
}
