import Testing
import Tuition
import TuitionTesting

@testable import Planning

struct SchedulerTests {
  @Test func `two sessions that stand in a week are not put where the tutor has one place left`()
    throws
  {
    let school = try School(
      TwoWeeks.records {
        $0.protection.mostPerDay = 2
        $0.tutors = [TwoWeeks.tutor("T1", mostPerWeek: 2)]
        $0.provisions[0] = TwoWeeks.provision("two", sessions: 2, mostPerWeek: 2)
        $0.requests.append(TwoWeeks.request("Ben", "English", "one", points: 5))
        $0.agreed = ["P1", "P2"].map { TwoWeeks.agreed(on: TwoWeeks.firstTuesday, $0) }
      })
    let pool = UnitPool(TermModel(school))
    let (ada, ben) = (pool.unit([0]), pool.unit([1]))
    var draft = Draft(pool)
    let scheduler = Scheduler(pool)
    let alone = try #require(scheduler.offer(ada, tutor: 0, in: draft.residual))
    let arm = try #require(
      pool.units[ben].arms.firstIndex { pool.model.grid.weekday(ofKey: $0.key) == 0 })
    draft.add(
      Placement(
        pool.units[ben], row: ben, tutor: 0, sessions: [DatedArm(arm: arm, week: 0)]))
    #expect(!scheduler.take(alone, in: &draft))
    #expect(draft.placements.count == 1)
    var empty = Draft(pool)
    #expect(scheduler.take(alone, in: &empty))
  }
}
