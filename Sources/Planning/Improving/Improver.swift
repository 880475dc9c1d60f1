internal import Tuition

/// Makes a draft better by taking some placements out and putting them back in another way.
///
/// Ruin and recreate after G. Schrimpf and others 2000, doi:10.1006/jcph.1999.6413; what serves as many pupils may cost a
/// little more for a while, less and less so (S. Kirkpatrick and others 1983, doi:10.1126/science.220.4598.671).
struct Improver {
  let pool: UnitPool
  let insertion: Insertion
  private var random: SplitMix
  private(set) var draft: Draft
  private(set) var best: Draft

  init(_ draft: Draft, insertion: Insertion, seed: UInt64) {
    pool = draft.pool
    self.insertion = insertion
    random = SplitMix(seed: seed)
    self.draft = draft
    best = draft
  }

  /// Goes on from another draft.
  mutating func restart(from draft: Draft) {
    self.draft = draft
    if draft.score > best.score { best = draft }
  }

  /// Meets what can be met, standing sessions and statutory requests first, then by points.
  mutating func fill() {
    for block in unmetByImportance where !draft.isMet(block) {
      _ = insertion.meet(block, in: &draft)
    }
    keepBest()
  }

  /// Meets what is not met in the stead of one placement each that serves less, where there is such a one.
  ///
  /// Ruin and recreate hits such a pair by chance only. The placement taken out is put back elsewhere where it can be.
  ///
  /// - Parameter tries: the most placements to take out.
  mutating func exchange(tries: Int) {
    var left = tries
    for block in unmetByImportance where !draft.isMet(block) {
      let own = importance(block)
      let slots = draft.slots.indices.filter { draft.slots[$0] != nil }
      let less = rivals(of: block, among: slots).filter { importance(ofSlot: $0) < own }
      let weakest = less.sorted { left, right in
        let (one, other) = (importance(ofSlot: left), importance(ofSlot: right))
        return one == other ? left < right : one < other
      }
      for slot in weakest.prefix(left) {
        left -= 1
        if replace(slot: slot, by: block) { break }
      }
    }
  }

  /// Takes a placement out, meets a block and puts back what it can; false, and the draft as it was, where that serves no better.
  private mutating func replace(slot: Int, by block: Int) -> Bool {
    let before = draft
    guard let gone = draft.remove(slot: slot) else { return false }
    let unit = pool.units[gone.unit]
    if insertion.meet(block, in: &draft) {
      for lost in draft.blocks(of: unit) where !draft.isMet(lost) {
        _ = insertion.meet(lost, in: &draft)
      }
      if draft.score > before.score, unit.pupils.allSatisfy({ draft.residual.keepsCaps(pupil: $0) })
      {
        keepBest()
        return true
      }
    }
    draft = before
    return false
  }

  /// What nothing meets, standing sessions and entitlements first, then by points.
  private var unmetByImportance: [Int] {
    draft.unmetBlocks.sorted { importance($0) > importance($1) }
  }

  private func importance(_ block: Int) -> (Int, Int, Int) {
    let requests = pool.model.blocks[block].requests.map { pool.model.requests[$0] }
    return (
      pool.model.blocks[block].mandatory ? 1 : 0, requests.contains { $0.statutory } ? 1 : 0,
      requests.map(\.points).max() ?? 0
    )
  }

  /// What is lost with a placement.
  private func importance(ofSlot slot: Int) -> (Int, Int, Int) {
    guard let placement = draft.slots[slot] else { return (0, 0, 0) }
    let unit = pool.units[placement.unit]
    return (unit.mandatory, unit.statutory, unit.points)
  }

  /// One round: ruin, recreate, keep or go back.
  ///
  /// - Parameter warmth: how much more a draft that serves alike may cost, on average, to be kept.
  mutating func round(warmth: Double) {
    let before = draft
    var (removed, blocks) = ruin()
    var touched: Set<Int> = []
    for slot in removed {
      guard let placement = draft.remove(slot: slot) else { continue }
      touched.formUnion(pool.units[placement.unit].pupils)
    }
    removed.removeAll()
    shuffle(&blocks)
    for block in blocks where !draft.isMet(block) { _ = insertion.meet(block, in: &draft) }
    let slack = warmth * -log2(max(1e-9, random.share()))
    let alike =
      draft.score.servesAlike(before.score)
      && Double(draft.score.cost) < Double(before.score.cost) + slack
    guard draft.score >= before.score || alike,
      touched.allSatisfy({ draft.residual.keepsCaps(pupil: $0) })
    else {
      draft = before
      return
    }
    keepBest()
  }

  private mutating func keepBest() {
    if draft.score > best.score { best = draft }
  }

  private mutating func shuffle(_ blocks: inout [Int]) {
    for place in blocks.indices.dropFirst() { blocks.swapAt(place, random.below(place + 1)) }
  }

  /// Chooses what to take out, and the blocks to meet afterwards.
  private mutating func ruin() -> (slots: [Int], blocks: [Int]) {
    let slots = draft.slots.indices.filter { draft.slots[$0] != nil }
    let unmet = draft.unmetBlocks
    var blocks: [Int] = []
    var near = slots
    var removed: [Int] = []
    if !unmet.isEmpty, slots.isEmpty || random.below(3) == 0 {
      let block = unmet[random.below(unmet.count)]
      blocks.append(block)
      near = rivals(of: block, among: slots)
    } else if !slots.isEmpty {
      let seed = slots[random.below(slots.count)]
      removed.append(seed)
      if random.below(2) == 0 { near = related(to: seed, among: slots) }
    }
    let count = min(1 + random.below(5), near.count)
    while removed.count < count {
      let next = near[random.below(near.count)]
      if !removed.contains(next) { removed.append(next) }
    }
    for slot in removed {
      if let placement = draft.slots[slot] {
        blocks += draft.blocks(of: pool.units[placement.unit])
      }
    }
    for _ in 0..<min(3, unmet.count) {
      let block = unmet[random.below(unmet.count)]
      if !blocks.contains(block) { blocks.append(block) }
    }
    return (removed, blocks)
  }

  private func rivals(of block: Int, among slots: [Int]) -> [Int] {
    let tutors = Set(pool.model.blocks[block].requests.flatMap { pool.model.requests[$0].tutors })
    let pupil = pool.model.blocks[block].pupil
    return slots.filter { slot in
      guard let placement = draft.slots[slot] else { return false }
      return tutors.contains(placement.tutor) || pool.units[placement.unit].pupils.contains(pupil)
    }
  }

  private func related(to seed: Int, among slots: [Int]) -> [Int] {
    guard let own = draft.slots[seed] else { return [seed] }
    let left = Set(pool.units[own.unit].arms.flatMap { $0.slots.map(\.slot) })
    return slots.filter { slot in
      guard let other = draft.slots[slot] else { return false }
      let unit = pool.units[other.unit]
      return other.tutor == own.tutor
        || other.sessions.contains { session in
          unit.arms[session.arm].slots.contains { left.contains($0.slot) }
        }
    }
  }

  /// Logarithm to base e, from the exponent and a short series: no library differs in the last bit.
  private func log2(_ value: Double) -> Double {
    let fraction = (value.significand - 1) / (value.significand + 1)
    let square = fraction * fraction
    let series =
      2 * fraction * (1 + square / 3 + square * square / 5 + square * square * square / 7)
    return Double(value.exponent) * 0.693_147_180_559_945_3 + series
  }
}
