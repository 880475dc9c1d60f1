internal import GLPK
internal import Tuition

/// Makes dated placements better by freeing some of them and solving for those alone, several sets side by side.
///
/// Large neighbourhood search over columns (E. Danna, E. Rothberg and C. Le Pape 2005, doi:10.1007/s10107-004-0518-7). The
/// columns of a neighbourhood are priced under what the others leave; a better set is kept only when it can be dated. A
/// batch is drawn before any of it is solved and judged in the order it was drawn, so the number of cores changes nothing.
struct Neighbourhoods {
  /// How many neighbourhoods are solved side by side.
  static let batch = 4
  /// From how many placements on a large neighbourhood is drawn from a region of a school.
  private static let mostRegion = 120
  /// How far the reduced costs of placements are blurred when the worst are chosen.
  private static let blur = 600

  let columns: ColumnPool
  let aim: Aim
  let candidates: Candidates
  let counters: Counters
  /// The duals of the relaxation of the cost, which tell what is worth freeing; empty where none are known.
  var duals: [Double] = []
  /// The best set of placements.
  private(set) var placements: [Placement] = []
  private(set) var score = Score()
  private var random: SplitMix

  init(_ columns: ColumnPool, aim: Aim, candidates: Candidates, counters: Counters, seed: UInt64) {
    self.columns = columns
    self.aim = aim
    self.candidates = candidates
    self.counters = counters
    random = SplitMix(seed: seed)
  }

  /// Goes on from placements that are dated already.
  mutating func start(from placements: [Placement]) {
    self.placements = placements
    score = Score(placements, of: columns.units)
  }

  /// Frees a batch of neighbourhoods, solves them, and keeps the best of what is better and can be dated.
  ///
  /// - Parameter mayPlaceMore: whether some of them try to place more.
  mutating func round(mayPlaceMore: Bool) throws(GLPKError) {
    let promising = columns.promising(at: duals)
    let batch = (0..<Self.batch).map { number in
      let goal = goal(number, mayPlaceMore: mayPlaceMore)
      let freed = freed(for: goal)
      return Neighbourhood(
        freeing: freed, of: placements, among: tutors(of: freed, for: goal), beside: columns,
        promising: promising, aim: aim, goal: goal, seed: random.next())
    }
    let found = sideBySide(batch.count) { [candidates] number in
      Result { () throws(GLPKError) in try batch[number].solve(candidates) }
    }
    var best: (placements: [Placement], price: Int)?
    for (neighbourhood, result) in zip(batch, found) {
      counters.add(neighbourhood.counters)
      for column in neighbourhood.columns.columns { _ = columns.index(of: column) }
      guard let better = try result.get() else { continue }
      let price = price(better)
      if price < best?.price ?? Int.max { best = (better, price) }
    }
    guard let best else { return }
    counters[.improvements] += 1
    start(from: best.placements)
  }

  /// What the neighbourhood of a number in the batch is solved for: standing sessions before all, then everything in turn.
  private func goal(_ number: Int, mayPlaceMore: Bool) -> Neighbourhood.Goal {
    if entitled.contains(where: \.mandatory) { return .entitlements }
    guard number % 2 == 0 else { return .cost }
    if number == 0, !entitled.isEmpty { return .entitlements }
    return mayPlaceMore ? .places(more: 1) : .cost
  }

  /// The unmet blocks with standing sessions, or where there are none those with a statutory request.
  private var entitled: [Block] {
    let unmet = unmetBlocks
    let standing = unmet.filter(\.mandatory)
    guard standing.isEmpty else { return standing }
    return unmet.filter { $0.requests.contains { columns.units.model.requests[$0].statutory } }
  }

  /// What decides between placements that are all better than before: a little more served is taken where it is cheap.
  private func price(_ placements: [Placement]) -> Int {
    let score = Score(placements, of: columns.units)
    return score.cost - 300 * score.points - 100_000 * (score.mandatory + score.statutory)
  }

  /// Some placements that have something to do with each other, by place in the list; for entitlements that are not met
  /// their rivals and some others.
  private mutating func freed(for goal: Neighbourhood.Goal) -> Set<Int> {
    guard !placements.isEmpty else { return [] }
    let isLarge = random.below(2) == 0
    let all = isLarge ? region() : Array(placements.indices)
    let size = isLarge ? all.count * (3 + random.below(5)) / 10 : 8 + random.below(20)
    if case .entitlements = goal {
      let wanted = entitled[random.below(entitled.count)]
      let near = Set(columns.rivals(of: wanted, among: placements))
      let others = placements.indices.filter { !near.contains($0) }
      return near.union(random.drawn(size, from: others))
    }
    var near = isLarge ? all : related()
    guard !duals.isEmpty, random.below(2) == 0 else { return random.drawn(size, from: near) }
    if random.below(2) == 0 { near = all }
    let worst = near.map { (badness(placements[$0]) + Double(random.below(Self.blur)), $0) }
      .sorted { ($1.0, $1.1) < ($0.0, $0.1) }
    return Set(worst.prefix(size).map(\.1))
  }

  /// The tutors who may take what is freed: in a large school those who had it, so that a neighbourhood takes no longer where
  /// there are more of them.
  private func tutors(of freed: Set<Int>, for goal: Neighbourhood.Goal) -> Set<Int>? {
    if case .entitlements = goal { return nil }
    guard placements.count > Self.mostRegion else { return nil }
    return Set(freed.map { placements[$0].tutor })
  }

  /// All placements, or in a large school about as many as a neighbourhood can be made of: those of a tutor, and of others who
  /// could have them, until there are enough.
  private mutating func region() -> [Int] {
    guard placements.count > Self.mostRegion else { return Array(placements.indices) }
    let units = columns.units
    var tutors = [placements[random.below(placements.count)].tutor]
    var region: [Int] = []
    var next = 0
    while next < tutors.count, region.count < Self.mostRegion {
      let found = placements.indices.filter { placements[$0].tutor == tutors[next] }
      region += found
      var able = found.flatMap { units.units[placements[$0].unit].tutors }
      for place in able.indices.dropFirst() { able.swapAt(place, random.below(place + 1)) }
      for tutor in able where !tutors.contains(tutor) { tutors.append(tutor) }
      next += 1
    }
    return region.sorted()
  }

  /// The blocks that nothing meets.
  private var unmetBlocks: [Block] { columns.unmetBlocks(placements) }

  /// What the relaxation says a placement costs too much: its reduced cost.
  private func badness(_ placement: Placement) -> Double {
    let column = Column(placement, of: columns.units.units[placement.unit])
    return columns.reducedCost(columns.index(of: column), at: duals)
  }

  /// The placements of a tutor or two, of a request's rivals, of some lessons, or all.
  private mutating func related() -> [Int] {
    let seed = placements[random.below(placements.count)]
    switch random.below(4) {
    case 0:
      let other = placements[random.below(placements.count)].tutor
      return placements.indices.filter { [seed.tutor, other].contains(placements[$0].tutor) }
    case 1:
      let slots = Set(columns.units.units[seed.unit].arms.flatMap { $0.slots.map(\.slot) })
      return placements.indices.filter { place in
        let unit = columns.units.units[placements[place].unit]
        return placements[place].sessions.contains { session in
          unit.arms[session.arm].slots.contains { slots.contains($0.slot) }
        }
      }
    case 2:
      let unmet = unmetBlocks
      guard !unmet.isEmpty else { return Array(placements.indices) }
      return columns.rivals(of: unmet[random.below(unmet.count)], among: placements)
    default: return Array(placements.indices)
    }
  }
}
