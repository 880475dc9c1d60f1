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
}
