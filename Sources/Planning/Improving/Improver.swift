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
  private(set) var rounds = 0

  init(_ draft: Draft, insertion: Insertion, seed: UInt64) {
    pool = draft.pool
    self.insertion = insertion
    random = SplitMix(seed: seed)
    self.draft = draft
    best = draft
  }

  /// Meets what can be met, standing sessions and statutory requests first, then by points.
  mutating func fill() {
    let model = pool.model
    func importance(_ block: Int) -> (Int, Int, Int) {
      let requests = model.blocks[block].requests.map { model.requests[$0] }
      return (
        model.blocks[block].mandatory ? 1 : 0, requests.contains { $0.statutory } ? 1 : 0,
        requests.map(\.points).max() ?? 0
      )
    }
    for block in draft.unmetBlocks.sorted(by: { importance($0) > importance($1) }) { meet(block) }
    keepBest()
  }

  /// One round: ruin, recreate, keep or go back.
  ///
  /// - Parameter warmth: how much more a draft that serves alike may cost, on average, to be kept.
  mutating func round(warmth: Double) {
    rounds += 1
    let before = draft.score
    var (removed, blocks) = ruin()
    for placement in removed { draft.remove(placement) }
    shuffle(&blocks)
    var added: [Placement] = []
    for block in blocks where draft.placementOfBlock[block] == nil {
      guard let found = insertion.best(for: block, in: &draft) else { continue }
      if let old = found.instead {
        draft.remove(old)
        if let place = added.firstIndex(of: old) { added.remove(at: place) } else { removed.append(old) }
      }
      draft.add(found.placement)
      added.append(found.placement)
    }
    let after = draft.score
    let slack = warmth * -log2(max(1e-9, random.share()))
    let alike = after.servesAlike(before) && Double(after.cost) < Double(before.cost) + slack
    guard after >= before || alike, draft.keepsCaps(of: removed + added) else {
      for placement in added { draft.remove(placement) }
      for placement in removed { draft.add(placement) }
      return
    }
    keepBest()
  }

  private mutating func keepBest() {
    if draft.score > best.score { best = draft }
  }

  private mutating func meet(_ block: Int) {
    guard draft.placementOfBlock[block] == nil,
      let found = insertion.best(for: block, in: &draft)
    else { return }
    if let old = found.instead { draft.remove(old) }
    draft.add(found.placement)
  }

  private mutating func shuffle(_ blocks: inout [Int]) {
    for place in blocks.indices.dropFirst() { blocks.swapAt(place, random.below(place + 1)) }
  }

  /// Chooses what to take out, and the blocks to meet afterwards.
  private mutating func ruin() -> ([Placement], [Int]) {
    let placements = draft.placements
    let unmet = draft.unmetBlocks
    var wanted: [Int] = []
    var near: [Placement]
    if !unmet.isEmpty, placements.isEmpty || random.below(3) == 0 {
      let block = unmet[random.below(unmet.count)]
      wanted.append(block)
      let tutors = Set(pool.model.blocks[block].requests.flatMap { pool.model.requests[$0].tutors })
      let pupil = pool.model.blocks[block].pupil
      near = placements.filter {
        tutors.contains($0.tutor) || pool.units[$0.unit].pupils.contains(pupil)
      }
    } else if !placements.isEmpty {
      let seed = placements[random.below(placements.count)]
      near = random.below(2) == 0 ? related(to: seed, among: placements) : placements
      near.removeAll { $0 == seed }
      near.insert(seed, at: 0)
    } else {
      near = []
    }
    let count = 1 + random.below(5)
    var removed: [Placement] = wanted.isEmpty ? Array(near.prefix(1)) : []
    while removed.count < min(count, near.count) {
      let next = near[random.below(near.count)]
      if !removed.contains(next) { removed.append(next) }
    }
    var blocks = wanted + removed.flatMap { draft.blocks(of: pool.units[$0.unit]) }
    for _ in 0..<min(3, unmet.count) {
      let block = unmet[random.below(unmet.count)]
      if !blocks.contains(block) { blocks.append(block) }
    }
    return (removed, blocks)
  }

  private func related(to seed: Placement, among placements: [Placement]) -> [Placement] {
    let unit = pool.units[seed.unit]
    let slots = Set(unit.arms.flatMap { $0.slots.map(\.slot) })
    return placements.filter { other in
      let otherUnit = pool.units[other.unit]
      return other.tutor == seed.tutor
        || other.sessions.contains { session in
          otherUnit.arms[session.arm].slots.contains { slots.contains($0.slot) }
        }
    }
  }

  /// Logarithm to base e, from the exponent and a short series: no library differs in the last bit.
  private func log2(_ value: Double) -> Double {
    let fraction = (value.significand - 1) / (value.significand + 1)
    let square = fraction * fraction
    let series = 2 * fraction * (1 + square / 3 + square * square / 5 + square * square * square / 7)
    return Double(value.exponent) * 0.693_147_180_559_945_3 + series
  }
}
