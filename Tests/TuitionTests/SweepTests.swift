import Testing
import Tuition

struct SweepTests {
  @Test func `a sweep is read with its step`() throws {
    let sweep = try #require(Sweep("protect.loss-percent=0..20/5"))
    #expect(sweep.knob == .protect(.lossPercent) && sweep.values == [0, 5, 10, 15, 20])
    #expect(try #require(Sweep("pot.group fund.places=3..4")).values == [3, 4])
  }

  @Test(arguments: [
    "protect.loss-percent", "protect.loss-percent=5", "protect.loss-percent=9..1",
    "protect.loss-percent=0..20/0", "protect.loss-percent=0..500", "nothing=0..3", "=0..3",
    "protect.loss-percent=0..20/2/2", "protect.subject..weight=a..b",
    "protect.loss-percent=-9223372036854775808..9223372036854775807/1",
    "protect.loss-percent=0..1/9223372036854775807",
  ])
  func `what is no sweep is none`(_ text: String) { #expect(Sweep(text) == nil) }

  @Test func `two sweeps make a grid`() throws {
    let sweeps = try ["protect.loss-percent=0..10/10", "protect.out-of-lesson=1..3"].map {
      try #require(Sweep($0))
    }
    let scenarios = Sweep.scenarios(sweeps)
    #expect(scenarios.count == 6 && scenarios.allSatisfy { $0.changes.count == 2 })
    #expect(scenarios[0].name == "protect.loss-percent = 0, protect.out-of-lesson = 1")
  }

  @Test func `the knee is where the curve bends`() {
    #expect(knee(of: [(0, 0), (10, 50), (20, 55), (40, 60)]) == 1)
    #expect(knee(of: [(0, 0), (10, 10), (20, 20)]) == nil)
    #expect(knee(of: [(5, 10), (5, 10)]) == nil)
    #expect(knee(of: []) == nil)
  }

  @Test(arguments: [
    "protect.loss-percent", "protect.subject.Design and Technology.weight", "weights.keep-factor",
    "provision.one-to-one.sessions", "pot.core.places", "tutor.T04.most-per-week",
  ])
  func `a number's path comes back as it was read`(_ path: String) throws {
    #expect(try #require(Knob(path)).description == path)
  }
}
