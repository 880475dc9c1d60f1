import Exploring
import Reading
import Testing
import Tuition
import TuitionTesting

struct PinningTests {
  private func pinned(
    _ changes: [Change], _ published: Timetable, _ edit: (inout SchoolRecords) -> Void = { _ in }
  ) throws -> [AgreedSession] {
    let records = TwoWeeks.records {
      $0.tutors.append(TwoWeeks.tutor("T2"))
      $0.tutorHours += TwoWeeks.hours("T2", (.tuesday, "P1"), (.tuesday, "P2"))
      edit(&$0)
    }
    return try School(records).changed(
      by: Scenario(name: "-", changes: changes), beside: published
    ).records.agreed
  }

  private static let dates = [TwoWeeks.firstTuesday, TwoWeeks.secondTuesday]
  private static let both = dates.map { TwoWeeks.agreed(on: $0, "P1") }
  private static let published = TwoWeeks.published((dates[0], "P1"), (dates[1], "P1"))

  @Test func `sessions that differ by their dates are agreed at once, and all others pinned`()
    throws
  {
    let change =
      "agree pupil=p1 subject=English provision=booster period=P1 tutor=t1 dates=2026-11-02,2026-11-09"
    let reading = readScenario(changes: [change, "pin-all first=2026-11-02"])
    #expect(reading.findings.isEmpty)
    let dates = [SampleSchool.date(2, 11), SampleSchool.date(9, 11)]
    #expect(
      reading.scenario?.changes
        == dates.map {
          .agree(
            AgreedSession(
              pupil: "p1", subject: "English", provision: "booster", date: $0, period: "P1",
              tutor: "t1"))
        } + [.pinAll(from: dates[0])])
    for wrong in [change + " date=2026-11-02", change.replacing("2026-11-09", with: "soon")] {
      let reading = readScenario(changes: [wrong])
      #expect(reading.scenario == nil && !reading.findings.isEmpty, "\(wrong)")
    }
  }

  @Test
  func `all sessions are pinned but those asked for no longer, before a date, or agreed otherwise`()
    throws
  {
    let (both, published) = (Self.both, Self.published)
    #expect(try pinned([.pinAll(from: nil)], published) == both)
    #expect(try pinned([.pinAll(from: TwoWeeks.secondMonday)], published) == [both[1]])
    #expect(try pinned([.dropRequests("Ada", nil), .pinAll(from: nil)], published) == [])
    let other = both.map { TwoWeeks.agreed(on: $0.date, "P1", tutor: "T2") }
    #expect(try pinned(other.map { .agree($0) } + [.pinAll(from: nil)], published) == other)
  }

  @Test func `of whom a change agrees sessions at other times, nothing else is pinned`() throws {
    let other = Self.dates.map { TwoWeeks.agreed(on: $0, "P2", tutor: "T2") }
    let agree = other.map { Change.agree($0) }
    #expect(try pinned(agree + [.pinAll(from: nil)], Self.published) == other)
    // One that is agreed stands for all, and one that the school has agreed itself for none but itself.
    #expect(try pinned([agree[0], .pinAll(from: nil)], Self.published) == [other[0]])
    let one = Self.both[0]
    #expect(
      try pinned([.pinAll(from: nil)], Self.published) { $0.agreed = [one] } == Self.both)
    // What is released again is agreed no longer.
    #expect(
      try pinned(agree + [.release("Ada", "English"), .pinAll(from: nil)], Self.published)
        == Self.both)
  }

  @Test func `a longer session is not pinned over what is agreed in its second period`() throws {
    let agreed = AgreedSession(
      pupil: "Ada", subject: "French", provision: "one", date: TwoWeeks.firstTuesday, period: "P2",
      tutor: "T2")
    for change in [Change.pinAll(from: nil), .pin("Ada", "English")] {
      let found = try pinned([.agree(agreed), change], Self.published) {
        $0.provisions[0] = TwoWeeks.provision("two", sessions: 2, periods: 2)
        $0.requests.append(TwoWeeks.request("Ada", "French", "one", points: 5))
      }
      #expect(found == [agreed, Self.both[1]])
    }
  }
}
