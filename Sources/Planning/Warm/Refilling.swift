internal import GLPK
internal import Tuition

/// Places what a change has driven out, or opened, by freeing what stands in its way and solving for that alone.
///
/// Unlike `Neighbourhoods` it goes one by one, each beside what the one before came to: few are solved, and none in vain because
/// another of its batch was better.
struct Refilling {
  private let columns: ColumnPool
  private let aim: Aim
  private let candidates: Candidates
  /// The duals of the relaxation of the cost, which tell which columns are worth beginning with.
  private let duals: [Double]
  /// The best set of placements.
  private(set) var placements: [Placement]
  private(set) var score: Score
  private var random: SplitMix

  init(
    _ placements: [Placement], columns: ColumnPool, aim: Aim, candidates: Candidates,
    duals: [Double], seed: UInt64
  ) {
    self.placements = placements
    self.columns = columns
    self.aim = aim
    self.candidates = candidates
    self.duals = duals
    score = Score(placements, of: columns.units)
    random = SplitMix(seed: seed)
  }

  /// Goes on from placements that are dated already.
  mutating func start(from placements: [Placement]) {
    self.placements = placements
    score = Score(placements, of: columns.units)
  }

  /// Frees one neighbourhood and solves it; whether what comes of it is better.
  ///
  /// - Parameter mayPlaceMore: whether it is to place more, and not only to keep more or cost less.
  mutating func step(mayPlaceMore: Bool, _ counters: Counters) throws(GLPKError) -> Bool {
    let unmet = columns.unmetBlocks(placements)
    let isForPlaces = mayPlaceMore && !unmet.isEmpty
    var near = Array(placements.indices)
    if isForPlaces, random.below(10) < 7 {
      near = columns.rivals(of: unmet[random.below(unmet.count)], among: placements)
    }
    let neighbourhood = Neighbourhood(
      freeing: drawn(from: near), of: placements, beside: columns,
      promising: columns.promising(at: duals),
      aim: aim, goal: isForPlaces ? .places(more: 1) : .cost, seed: random.next())
    let found = try neighbourhood.solve(candidates)
    counters.add(neighbourhood.counters)
    for column in neighbourhood.columns.columns { _ = columns.index(of: column) }
    guard let found, Score(found, of: columns.units) > score else { return false }
    counters[.improvements] += 1
    start(from: found)
    return true
  }

  /// Some of these places: a handful or a third to more than half of all, in turn by lot.
  private mutating func drawn(from places: [Int]) -> Set<Int> {
    let isLarge = random.below(2) == 0
    let size =
      isLarge ? placements.count * (3 + random.below(4)) / 10 : 8 + random.below(20)
    return random.drawn(size, from: places)
  }
}
