import Testing
import Tuition
import TuitionTesting

@Suite struct PlanOriginTests {
  private func session(
    _ day: Int, with tutor: Identifier<Tutor> = "t1", in room: Identifier<Room> = "R1"
  ) -> Session {
    Session(
      id: Identifier("S\(day)"), date: SampleSchool.date(day, 9), period: "P2",
      provision: "one-to-one", subject: "English", tutor: tutor, room: room, pupils: ["p1"],
      pots: [nil])
  }

  private func timetable(_ sessions: [Session]) -> Timetable {
    Timetable(sessions, order: { _ in 0 })
  }

  private let scenario = PlanOrigin.scenario(Scenario(name: "Two more hours", changes: []))

  private func acceptance(of timetable: Timetable) -> Acceptance {
    Acceptance(
      name: "Two more hours", by: "Ms Okafor", reason: "Paid for", on: SampleSchool.date(9, 9),
      sum: timetable.sum)
  }

  @Test func `what comes from a scenario is a draft until these very sessions are accepted`() {
    let plan = timetable([session(14)])
    let accepted = acceptance(of: plan)
    func standing(_ origin: PlanOrigin?, _ acceptance: Acceptance?) -> PlanStanding {
      PlanStanding(origin: origin, acceptance: acceptance, sum: plan.sum)
    }
    #expect(standing(scenario, nil) == .draft("Two more hours"))
    #expect(standing(scenario, accepted) == .accepted(accepted))
    let other = acceptance(of: timetable([session(15)]))
    #expect(standing(scenario, other) == .draft("Two more hours"))
    #expect(standing(nil, nil) == .ordinary)
    let date = SampleSchool.date(14, 9)
    #expect(standing(.again(from: date, changes: []), nil) == .ordinary)
    let again = PlanOrigin.again(from: date, changes: [], draft: "Two more hours")
    #expect(standing(again, nil) == .draft("Two more hours"))
    #expect(standing(again, accepted) == .accepted(accepted))
  }

  @Test func `a sum changes with any session, and not with the order`() {
    let sum = timetable([session(14), session(21)]).sum
    #expect(sum == timetable([session(21), session(14)]).sum)
    for other in [
      [session(14)], [session(14), session(22)], [session(14), session(21, with: "t2")],
      [session(14), session(21, in: "R2")],
    ] {
      #expect(timetable(other).sum != sum)
    }
  }

  @Test func `who has another tutor from a date on is told, with the first date`() {
    let plan = timetable([
      session(7), session(14), session(21, with: "t2"), session(28, with: "t2"),
    ])
    let found = plan.handovers(from: SampleSchool.date(21, 9))
    #expect(found.map(\.before) == ["t1"] && found.map(\.after) == ["t2"])
    #expect(found.map(\.date) == [SampleSchool.date(21, 9)])
    #expect(plan.handovers(from: SampleSchool.date(22, 9)).isEmpty)
  }
}
