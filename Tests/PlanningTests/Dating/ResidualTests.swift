import Testing
import Tuition
import TuitionTesting

@testable import Planning

struct ResidualTests {
  @Test(arguments: DrawnSchools.seeds)
  func `what is added and removed again leaves everything as it was`(_ seed: UInt64) throws {
    let search = Search(try DrawnSchools.tiny(seed), published: nil, seed: 1, until: .work(3)) {
      _ in
    }
    guard search.impossibleStanding().isEmpty else { return }
    try search.relax()
    search.draw()
    let placements = search.best.placements
    let empty = Residual(search.model)
    var residual = empty
    for placement in placements { residual.add(placement, of: search.pool.units[placement.unit]) }
    #expect(placements.isEmpty || Free(residual) != Free(empty))
    #expect(Free(residual) == Free(search.best.residual))
    for placement in placements.reversed() {
      let unit = search.pool.units[placement.unit]
      for session in placement.sessions {
        residual.lift(session, of: unit, tutor: placement.tutor)
        residual.drop(session, of: unit, tutor: placement.tutor)
      }
    }
    #expect(Free(residual) == Free(search.best.residual))
    for placement in placements {
      residual.remove(placement, of: search.pool.units[placement.unit])
    }
    #expect(Free(residual) == Free(empty))
  }

  @Test func `a session takes its tutor, pupil and room and nothing else`() throws {
    let model = TermModel(
      try School(TwoWeeks.records { $0.requests.append(TwoWeeks.request("Ben", points: 5)) }))
    let pool = UnitPool(model)
    let (ada, ben) = (pool.units[pool.unit([0])], pool.units[pool.unit([1])])
    let (arm, week) = (ada.arms[0], 0)
    var residual = Residual(model)
    #expect(residual.weeks(ben, ben.arms[0], tutor: 0).contains(week: week))
    residual.add(
      Placement(ada, row: pool.unit([0]), tutor: 0, sessions: [DatedArm(arm: 0, week: week)]),
      of: ada)
    #expect(!residual.weeks(ada, arm, tutor: 0).contains(week: week))
    #expect(!residual.weeks(ben, ben.arms[0], tutor: 0).contains(week: week))
    #expect(residual.weeks(ben, ben.arms[0], tutor: 0).contains(week: week + 1))
    #expect(residual.weeks(ben, ben.arms[1], tutor: 0).contains(week: week))
  }

  @Test func `a room that is agreed is there for its own session and no other`() throws {
    let school = try School(
      TwoWeeks.records {
        $0.requests.append(TwoWeeks.request("Ben", points: 5))
        $0.agreed = [TwoWeeks.agreed(on: TwoWeeks.firstTuesday, "P1", room: "R1")]
      })
    let pool = UnitPool(TermModel(school))
    let residual = Residual(pool.model)
    let key = pool.model.grid.key(.tuesday, 0)
    for (request, isFree) in [(0, true), (1, false)] {
      let unit = pool.units[pool.unit([request])]
      let arm = try #require(unit.arms.first { $0.key == key })
      #expect(residual.weeks(unit, arm, tutor: 0).contains(week: 0) == isFree)
    }
  }
}

/// Everything a residual tells, to be compared.
private struct Free: Equatable {
  let weeks: [[WeekSet]]
  let minutes: [Int]
  let percents: [[Int]]
  let pots: [Int]

  init(_ residual: Residual) {
    weeks = [
      residual.tutorFree, residual.pupilFree, residual.tutorDayOpen, residual.pupilDayOpen,
      residual.tutorWeekOpen, residual.slotOpen, residual.roomOpen,
    ]
    minutes = residual.minutesTaken
    percents = residual.percentTaken.map { $0.sorted() }
    pots = residual.pots.taken
  }
}
