import Checking
import Synchronization
import Testing
import Tuition

@testable import Planning

struct StoppingRuleTests {
  @Test func `a search that brings nothing better for a while is stopped`() {
    let rule = StoppingRule.idle(24)
    func verdict(work: Int, idle: Int) -> Stopped? {
      rule.verdict(
        Progress(tier: .cost, objective: 1, bound: nil, gap: nil, work: work, idle: idle))
    }
    #expect(verdict(work: 100, idle: 23) == nil)
    #expect(verdict(work: 24, idle: 24) == .limit)
  }

  @Test func `of the time that is left four fifths are for the plan, and the rest for its bounds`()
  {
    let watch = Watch()
    let rule = StoppingRule.any([.work(9), .time(.seconds(60), elapsed: { watch.time })])
    let now = Progress(tier: .cost, objective: 1, bound: nil, gap: nil, work: 1)
    #expect(rule.verdict(now) == nil && !rule.isOver())
    watch.time = .seconds(49)
    #expect(rule.verdict(now) == nil)
    watch.time = .seconds(51)
    #expect(rule.verdict(now) == .limit && !rule.isOver())
    watch.time = .seconds(60)
    #expect(rule.isOver())
  }

  @Test(arguments: [0, 3, 10, 40])
  func `a plan for which soon nobody waits keeps the rules, and its bounds hold`(patience: Int)
    throws
  {
    var found = (plans: 0, open: 0)
    for seed in DrawnSchools.seeds {
      let school = try DrawnSchools.tiny(seed)
      let asked = Mutex(0)
      let rule = StoppingRule(
        isOver: {
          asked.withLock {
            $0 += 1; return $0 > patience
          }
        }, verdict: { _ in .limit })
      guard case .planned(let hasty, _) = try plan(school, seed: 1, until: rule) else { continue }
      #expect(check(hasty.timetable, of: school) == [])
      found.plans += 1
      if hasty.certificate.tiers.contains(where: { $0.gap > 0 }) { found.open += 1 }
      guard case .planned(let whole, _) = try plan(school, seed: 1, until: .work(4)) else {
        continue
      }
      expectBounds(of: hasty, toHoldFor: whole)
    }
    #expect(found.plans > 3, "\(found)")
    #expect(patience > 0 || found.open > 0, "\(found)")
  }

  private func expectBounds(of hasty: Plan, toHoldFor whole: Plan) {
    for (tier, other) in zip(hasty.certificate.tiers, whole.certificate.tiers) {
      let reached = Double(other.objective)
      #expect(tier.name.maximised ? reached <= tier.bound : reached >= tier.bound)
      // Bounds speak of plans that reach as much in the tiers above.
      guard other.objective >= tier.objective else { break }
    }
  }

  @Test(arguments: [3, 7, 11] as [UInt64])
  func `idle work is what was done since something better was found`(seed: UInt64) throws {
    var before = (work: 0, idle: 0)
    let outcome = try plan(
      try DrawnSchools.tiny(seed), seed: 1, until: .any([.idle(4), .work(100)])
    ) { now in
      #expect(now.idle <= now.work)
      let isStep = now.work > before.work
      #expect(now.idle == 0 || now.idle == before.idle + (isStep ? now.work - before.work : 0))
      before = (now.work, now.idle)
    }
    guard case .planned = outcome else { return }
    #expect(before.work < 100)
  }

  /// A clock that a test sets.
  private final class Watch: Sendable {
    private let seconds = Mutex(Duration.seconds(10))
    var time: Duration {
      get { seconds.withLock { $0 } }
      set { seconds.withLock { $0 = newValue } }
    }
  }
}
