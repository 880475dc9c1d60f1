import Testing
import Tuition
import TuitionTesting

@testable import Planning

/// The pricer against every choice there is, on the units of drawn schools at random prices.
struct CountPricerTests {
  @Test(arguments: DrawnSchools.seeds)
  func `the price is the least of all choices and the bound never above it`(_ seed: UInt64) throws {
    let model = TermModel(try DrawnSchools.tiny(seed))
    var random = SeededGenerator(seed: seed)
    for members in candidateGroups(model) {
      let unit = Unit(model, members: members)
      for tutor in unit.tutors {
        guard let free = CountTask(unit, tutor: tutor, in: Residual(model, optimistic: true))
        else { continue }
        var task = PricedTask(free)
        task.prices = unit.arms.map { _ in Double(Int.random(in: -200...400, using: &random)) }
        try expectBest(task, unit)
        // Prices that are alike, where one time is as good as another.
        task.prices = unit.arms.map { _ in Bool.random(using: &random) ? 100 : 0 }
        try expectBest(task, unit)
      }
    }
  }

  private func expectBest(_ task: PricedTask, _ unit: Unit) throws {
    var choices = EveryChoice(task.task, unit) { Self.price($0, task, unit) }
    guard let least = choices.least() else { return }
    let pricer = CountPricer()
    pricer.task = task
    let found = pricer.solve(unit)
    #expect(pricer.bound <= least + 1e-6)
    #expect(task.floor(unit) <= least + 1e-6)
    if found {
      #expect(task.allows(pricer.counts, unit))
      #expect(pricer.counts.reduce(0, +) == task.sessions)
      #expect(abs(pricer.price - Self.price(pricer.counts, task, unit)) < 1e-6)
      #expect(pricer.price >= least - 1e-6)
    }
    try expectExact(task, unit, least: least)
    guard unit.extras.isEmpty, unit.items.allSatisfy({ $0.sharers == 1 }) else { return }
    #expect(found == (least < .infinity))
    if found { #expect(abs(pricer.price - least) < 1e-6) }
  }

  private static func price(_ counts: [Int], _ task: PricedTask, _ unit: Unit) -> Double {
    var keys = task.paidKeys
    return counts.enumerated().filter { $0.element > 0 }.reduce(0) { sum, entry in
      let time = keys.insert(unit.arms[entry.offset].key).inserted ? task.steadiness : 0
      return sum + Double(entry.element) * task.prices[entry.offset] + time
    }
  }

  /// With branch and cut the price is the least, and the bound meets it but for what GLPK may be off by.
  private func expectExact(_ task: PricedTask, _ unit: Unit, least: Double) throws {
    let pricer = CountPricer()
    pricer.isExact = true
    pricer.task = task
    let found = pricer.solve(unit)
    #expect(pricer.bound <= least + 1e-6)
    guard !unit.sameTime, least < .infinity else { return }
    #expect(found)
    #expect(abs(pricer.price - least) < 1e-6)
    #expect(pricer.bound >= least - 2 * Tolerance.branchAndCut * (1 + abs(least)))
  }

  @Test func `a second session at a weekly time is steadier than one elsewhere`() throws {
    let model = TermModel(
      try School(
        TwoWeeks.records {
          $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"), (.tuesday, "P2"))
        }))
    let unit = Unit(model, members: [0])
    var task = PricedTask(try #require(CountTask(unit, tutor: 0, in: Residual(model))))
    task.prices = unit.arms.map { Double($0.cost) }
    let pricer = CountPricer()
    pricer.task = task
    #expect(pricer.solve(unit))
    #expect(pricer.price == 420)
    #expect(pricer.bound == 420)
    #expect(pricer.counts.filter { $0 > 0 } == [2])
  }
}
