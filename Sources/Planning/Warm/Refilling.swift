internal import GLPK
internal import Tuition

/// Places what a change has driven out, or opened, by freeing what stands in its way and solving for that alone.
///
/// Unlike `Neighbourhoods` it goes one by one, each beside what the one before came to: few are solved, and none in vain because
/// another of its batch was better.
struct Refilling {
  /// With how many columns for each block a neighbourhood begins.
  private static let columnsPerBlock = 30

  private let columns: ColumnPool
  private let aim: Aim
  private let candidates: [Candidate]
  /// The duals of the relaxation of the cost, which tell which columns are worth beginning with.
  private let duals: [Double]
  /// The best set of placements.
  private(set) var placements: [Placement]
  private(set) var score: Score
  private var random: SplitMix

  init(
    _ placements: [Placement], columns: ColumnPool, aim: Aim, candidates: [Candidate],
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

  private var model: TermModel { columns.units.model }

  /// Goes on from placements that are dated already.
  mutating func start(from placements: [Placement]) {
    self.placements = placements
    score = Score(placements, of: columns.units)
  }

  /// Frees one neighbourhood and solves it; whether what comes of it is better.
  ///
  /// - Parameter mayPlaceMore: whether it is to place more, and not only to keep more or cost less.
  mutating func step(mayPlaceMore: Bool, _ counters: Counters) throws(GLPKError) -> Bool {
    let met = Set(placements.flatMap { columns.units.units[$0.unit].members })
    let unmet = model.blocks.filter { $0.requests.allSatisfy { !met.contains($0) } }
    let isForPlaces = mayPlaceMore && !unmet.isEmpty
    var near = Array(placements.indices)
    if isForPlaces, random.below(10) < 7 { near = rivals(of: unmet[random.below(unmet.count)]) }
    let neighbourhood = Neighbourhood(
      freeing: drawn(from: near), of: placements, beside: columns, promising: promising(),
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
    var places = places
    for place in places.indices.dropFirst() { places.swapAt(place, random.below(place + 1)) }
    return Set(places.prefix(size))
  }

  /// For each block the columns that the relaxation thinks most of.
  private func promising() -> [[Int]] {
    let reducedCosts = columns.columns.indices.map { index in
      let entries = columns.entries[index]
      return zip(entries.rows, entries.values).reduce(Double(columns.columns[index].cost)) {
        $1.0 < duals.count ? $0 - duals[$1.0] * $1.1 : $0
      }
    }
    return columns.columnsOfBlock.map { all in
      Array(
        all.sorted { (reducedCosts[$0], $0) < (reducedCosts[$1], $1) }
          .prefix(Self.columnsPerBlock))
    }
  }

  /// The placements that have a tutor, the pupil or a lesson of a block.
  private func rivals(of block: Block) -> [Int] {
    let tutors = Set(block.requests.flatMap { model.requests[$0].tutors })
    let lessons = Set(model.pupils[block.pupil].lessons.compactMap { $0?.slot })
    return placements.indices.filter { place in
      let unit = columns.units.units[placements[place].unit]
      return tutors.contains(placements[place].tutor) || unit.pupils.contains(block.pupil)
        || placements[place].sessions.contains { session in
          unit.arms[session.arm].slots.contains { lessons.contains($0.slot) }
        }
    }
  }
}
