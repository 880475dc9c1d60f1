import Exploring
import Foundation
import Reading
import Testing
import Tuition
import TuitionTesting

struct ScenarioTests {
  private static let folder = Repository.fixtures.appendingPathComponent("whatif")
  static let names = (try? Repository.files(in: folder).map(\.name)) ?? []

  private static let marlowe = readSchool(
    inFolder: Repository.fixtures.appendingPathComponent("marlowe-asked").path
  ).school

  @Test func `all seventeen questions are there`() {
    #expect(Self.names.map { $0.prefix(2) } == (0...16).map { $0 < 10 ? "0\($0)" : "\($0)" })
  }

  @Test(arguments: names)
  func `a scenario reads without a finding, and changes the school`(_ name: String) throws {
    let reading = readScenario(at: Self.folder.appendingPathComponent(name).path)
    #expect(reading.findings.isEmpty)
    let scenario = try #require(reading.scenario)
    let school = try #require(Self.marlowe)
    let pinned = Session(
      id: "S1", date: SampleSchool.date(14, 9), period: "Form", provision: "one-to-one",
      subject: "English", tutor: "T07", room: "Library", pupils: ["P0373"], pots: [nil])
    let plan = Timetable([pinned], order: { _ in 0 })
    let changed = try school.changed(by: scenario, beside: plan)
    let isOther = String(describing: changed.records) != String(describing: school.records)
    #expect(isOther || scenario.relaxing != nil)
  }

  @Test func `changes may be given as words`() throws {
    let reading = readScenario(changes: [
      "remove-hours tutor=t1 day=Mon period=P2", "set setting=protect.loss-percent to=5",
      "close first=2026-10-01 last=2026-10-02 label=A%20trip years=[7]",
    ])
    #expect(reading.findings.isEmpty)
    let scenario = try #require(reading.scenario)
    #expect(
      scenario.changes == [
        .removeHours("t1", .init(days: [.monday], periods: ["P2"])),
        .set(.protect(.lossPercent), to: 5),
        .close(
          Closure(
            first: SampleSchool.date(1, 10), last: SampleSchool.date(2, 10), label: "A trip",
            years: [Year.all[7]])),
      ])
    let school = try School(SampleSchool.records)
    let changed = try school.changed(by: scenario, beside: Timetable([], order: { _ in 0 }))
    #expect(changed.records.tutorHours.isEmpty)
    #expect(changed.records.protection.lossPercent == 5)
  }

  @Test(arguments: [
    "remove-hour tutor=t1", "set setting=protect.loss to=5", "close-room room=R1 first=soon",
    "protect subject=English years=[20]", "remove-hours tutor=t1 day=Monday",
  ])
  func `what is not understood is a finding with a line`(_ change: String) {
    let reading = readScenario(changes: [change])
    #expect(reading.scenario == nil)
    #expect(reading.findings.contains { $0.severity == .error && $0.line != nil })
  }

  @Test(arguments: [
    Change.loseTutor("t9", .init()), .removeHours("t1", .init(days: [.friday])),
    .closeRoom("R9", .init()), .protect("Latin", years: nil), .unprotect("Latin"),
    .set(.provision("none", .sessions), to: 4), .set(.places("none"), to: 4),
    .set(.protect(.lossPercent), to: 101), .dropRequests("p2", nil), .pin("p2", nil),
  ])
  func `a change that names nothing is refused`(_ change: Change) throws {
    let school = try School(SampleSchool.records)
    #expect(throws: ImpossibleChange.self) {
      try school.changed(
        by: Scenario(name: "x", changes: [change]), beside: Timetable([], order: { _ in 0 }))
    }
  }
}
