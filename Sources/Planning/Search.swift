internal import GLPK
internal import Tuition

/// The state of planning one term: what is known, the best placements so far and the bounds.
final class Search {
  let model: TermModel
  let pool: UnitPool
  let columns: ColumnPool
  let scheduler: Scheduler
  let counters = Counters()
  /// Every request alone and every group, but for those that are looked for.
  let listed: [Candidate]
  /// Looks for groups where there are too many to list.
  let groups: GroupPricer
  let seed: UInt64
  let countsKept: Bool
  /// What no plan can better, by tier.
  var bounds: [TierName: Double] = [:]
  /// For each tier bounded what the plan reached then in the tiers above it.
  var boundBeside: [TierName: [Int]] = [:]
  /// The best draft so far.
  var best: Draft
  /// What another plan of the same school reaches, where that is to be bounded and not the best draft.
  var held: [TierName: Int]?
  /// The columns the relaxation was rounded to.
  var rounded: [Int] = []
  /// The columns that the relaxation of all tiers used or was indifferent to.
  var promising: [Int] = []
  /// What the relaxation of all tiers made of the school.
  var fractional: [ColumnShare] = []
  /// What the dive fixed and could be dated.
  var drawn: [Placement] = []
  /// The duals of the relaxation of the cost when it was last bounded; empty before.
  var costDuals: [Double] = []
  /// For each tier bounded the columns that the relaxation used or was indifferent to.
  var relaxed: [TierName: [Int]] = [:]
  /// Where the relaxation of each tier ended.
  var ended: [TierName: HeldBasis] = [:]
  /// The columns that the final relaxations of the plan used from which this search goes on.
  var resumed: [Int] = []
  /// The work of the search from nothing that this one goes back to; nothing where this one is it.
  var coldWork: Int?
  /// Whether what a change has driven out was put back among what is there, as far as it could be.
  var isMended = false
  /// Whether only who is placed is asked for.
  var placesOnly = false
  /// How much of the plan from which this search goes on the school still holds.
  var hold = Hold.whole
  /// When a search that goes on from a plan rests, though nobody says stop.
  var rest: StoppingRule?
  private(set) var stopped: Stopped?
  private(set) var work = 0
  /// How good the best draft was when it last became better, and the work done until then.
  private var reached = (score: Score(), work: 0)
  let rule: StoppingRule
  private let progress: (Progress) -> Void
  private var tier = TierName.statutory
  private var stage = Stage.relaxing

  /// - Parameter mostListed: the most groups of a circle that are each priced by themselves.
  init(
    _ school: School, published: Timetable?, seed: UInt64, until rule: StoppingRule,
    mostListed: Int = UnitPool.mostListed, progress: @escaping (Progress) -> Void
  ) {
    model = TermModel(school, published: published)
    pool = UnitPool(model, mostListed: mostListed)
    columns = ColumnPool(pool)
    scheduler = Scheduler(pool)
    let free = Residual(model, optimistic: true)
    listed = Candidate.all(pool, in: free)
    groups = GroupPricer(pool, in: free)
    best = Draft(pool)
    countsKept = published != nil
    self.seed = seed
    self.rule = rule
    self.progress = progress
  }

  /// What is known to be able to meet.
  var candidates: Candidates { Candidates(listed + groups.found, of: pool) }

  /// The tiers that count: what is kept only beside a published plan.
  var tierNames: [TierName] { TierName.allCases.filter { countsKept || $0 != .kept } }

  /// The weights with which the tiers guide the search; what is better is decided by the score alone.
  var aim: Aim {
    let points = model.requests.map(\.points)
    let average = Double(points.reduce(0, +)) / Double(max(1, points.count))
    let price = max(100, (4e5 / max(1, average)).rounded())
    return Aim(
      mandatory: 4e7, statutory: 4e6, points: price, kept: countsKept ? 2000 : 0, cost: 1)
  }

  /// What the best draft reaches in a tier, or what is held in its stead.
  func objective(_ tier: TierName) -> Int {
    if let held = held?[tier] { return held }
    return switch tier {
    case .statutory: best.score.statutory
    case .points: best.score.points
    case .kept: best.score.kept
    case .cost: best.score.cost
    }
  }

  var tiers: [Tier] {
    tierNames.map { tier in
      let objective = objective(tier)
      let bound = bounds[tier] ?? trivialBound(tier)
      // Without the standing sessions a draft is no plan, and may be better than any plan.
      assert(
        !meetsStanding
          || (tier.maximised ? Double(objective) <= bound : Double(objective) >= bound),
        "the bound of \(tier) is \(bound), and the plan reaches \(objective)")
      return Tier(name: tier, objective: objective, bound: bound)
    }
  }

  /// Whether a tier and those above it are proved.
  func isProved(through last: TierName) -> Bool {
    for tier in tiers {
      if tier.gap > 0 { return false }
      if tier.name == last { return true }
    }
    return true
  }

  /// What holds without any search.
  func trivialBound(_ tier: TierName) -> Double {
    let blocks = model.blocks.map { block in block.requests.map { model.requests[$0] } }
    switch tier {
    case .statutory: return Double(blocks.count { $0.contains { $0.statutory } })
    case .points: return Double(blocks.reduce(0) { $0 + ($1.map(\.points).max() ?? 0) })
    case .kept: return Double(model.published.count)
    case .cost: return 0
    }
  }

  // MARK: Stopping

  /// Says what the search does from now on.
  func enter(_ stage: Stage) {
    self.stage = stage
    report()
  }

  /// Says what the search works on.
  func begin(_ tier: TierName) {
    self.tier = tier
    report()
  }

  /// Counts a step of work and asks whether to stop.
  func step() {
    work += 1
    if best.score > reached.score { reached = (best.score, work) }
    report()
  }

  /// Whether somebody or some rule said stop.
  func isStopped() -> Bool {
    if stopped == nil { stopped = rule.verdict(now) }
    return stopped != nil || rest?.verdict(now) != nil
  }

  /// Whether nobody waits any longer, not for bounds either.
  func isOver() -> Bool { rule.isOver() }

  /// Whether to leave the search: somebody or some rule said stop, and the sessions that stand are met or out of reach.
  ///
  /// A plan without them is no plan, so neither a limit nor a wish to stop ends the search for them at once.
  func mayLeave() -> Bool {
    guard isStopped() else { return false }
    return meetsStanding || work >= Self.patienceForStanding
  }

  /// Whether to leave what has begun, too.
  func mayLeaveAtOnce() -> Bool { isOver() && mayLeave() }

  /// The work done for standing sessions whatever the limit.
  private static let patienceForStanding = 80

  private var now: Progress {
    let known = bounds[tier]
    let all = tierNames.allSatisfy { bounds[$0] != nil }
    return Progress(
      stage: stage, tier: tier, objective: best.score == Score() ? nil : objective(tier),
      bound: known,
      gap: all ? tiers.map(\.gap).max() : nil, work: work, idle: work - reached.work)
  }

  private func report() { progress(now) }
}
