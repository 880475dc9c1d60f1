import Testing
import Tuition
import TuitionTesting

@testable import Planning

/// One tutor with one hour a week; Ada has it in the first week, and Ben can come only then.
struct WeekExchangeTests {
  private struct Scene {
    let pool: UnitPool
    var draft: Draft
    let ada: Int
    let ben: Int

    init(adaUntil last: CalendarDate?) throws {
      let school = try School(
        TwoWeeks.records {
          $0.requests = [
            TwoWeeks.request("Ada", "English", "one", points: 10, last: last),
            TwoWeeks.request("Ben", "English", "one", points: 5, last: TwoWeeks.firstTuesday),
          ]
          $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
        })
      pool = UnitPool(TermModel(school))
      draft = Draft(pool)
      let (first, second) = (pool.unit([0]), pool.unit([1]))
      let tuesday = Self.tuesday(pool.units[first], pool)
      ada = draft.add(
        Placement(
          pool.units[first], row: first, tutor: 0,
          sessions: [DatedArm(arm: try #require(tuesday), week: 0)]))
      ben = draft.add(Placement(pool.units[second], row: second, tutor: 0, sessions: []))
    }

    static func tuesday(_ unit: Unit, _ pool: UnitPool) -> Int? {
      let key = pool.model.grid.key(.tuesday, 0)
      return unit.arms.firstIndex { $0.key == key }
    }
  }

  @Test func `another session makes way for one that has only this week`() throws {
    var scene = try Scene(adaUntil: nil)
    let arm = try #require(Scene.tuesday(scene.pool.units[scene.pool.unit([1])], scene.pool))
    let week = WeekExchange.week(forArm: arm, slot: scene.ben, in: &scene.draft)
    #expect(week == 0)
    #expect(scene.draft.slots[scene.ada]?.sessions.map(\.week) == [1])
  }

  @Test func `where no other can move nothing moves`() throws {
    var scene = try Scene(adaUntil: TwoWeeks.firstTuesday)
    let arm = try #require(Scene.tuesday(scene.pool.units[scene.pool.unit([1])], scene.pool))
    let before = scene.draft.placements
    let week = WeekExchange.week(forArm: arm, slot: scene.ben, in: &scene.draft)
    #expect(week == nil)
    #expect(scene.draft.placements == before)
  }

  @Test(arguments: DrawnSchools.seeds)
  func `no exchange changes what anything costs or breaks a rule`(_ seed: UInt64) throws {
    let search = Search(try DrawnSchools.tiny(seed), published: nil, seed: 1, until: .work(3)) {
      _ in
    }
    guard search.impossibleStanding().isEmpty else { return }
    try search.relax()
    search.draw()
    var draft = search.best
    for slot in draft.slots.indices {
      guard let placement = draft.slots[slot] else { continue }
      for arm in search.pool.units[placement.unit].arms.indices {
        _ = WeekExchange.week(forArm: arm, slot: slot, in: &draft)
      }
    }
    #expect(draft.score == search.best.score)
    var afresh = Draft(search.pool)
    for placement in draft.placements {
      let fits = afresh.addIfFits(placement)
      #expect(fits)
    }
    #expect(afresh.score == draft.score)
  }
}
