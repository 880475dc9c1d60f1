import Foundation
import Publishing
import Reading
import Testing
import Tuition
import TuitionTesting

struct OriginFileTests {
  private static let folder = Repository.fixtures.appendingPathComponent("whatif")
  private static let scenarios = ((try? Repository.files(in: folder)) ?? []).compactMap {
    readScenario($0).scenario
  }

  @Test func `there are scenarios to write`() { #expect(Self.scenarios.count >= 17) }

  @Test(arguments: scenarios)
  func `where a plan comes from reads as it was written`(_ scenario: Scenario) {
    let reading = readOrigin([originFile(.scenario(scenario))])
    #expect(reading.findings.isEmpty)
    // What may give way has given way before a plan is there: its origin has the changes.
    let made = Scenario(
      name: scenario.name, question: scenario.question, changes: scenario.changes)
    #expect(reading.origin == .scenario(made))
  }

  @Test func `so does a term planned again, with quotation marks and all kinds of changes`() {
    let first = SampleSchool.date(2, 11)
    let changes: [Change] = [
      .loseTutor("T \"1\"", .init(first: first)), .closeRoom("R\\1", .init(last: first)),
      .close(Closure(first: first, last: first, label: "Trip", years: [Year.all[0], Year.all[8]])),
      .setMode("pair", .sameTime), .allowPupilOutside("P1", .after),
      .addRoom(
        Room(id: "Hut", name: "Hut", places: 3, overlooked: false), .init(days: [.monday])),
      .addPlaces("core", 2), .unprotect("Art"), .pin("P2", nil), .dropRequests("P2", "Art"),
      .leave("P2", "Art"),
      .agree(
        AgreedSession(
          pupil: "P2", subject: "Art", provision: "booster",
          date: first, period: "P3", tutor: "T1")),
      .agree(
        AgreedSession(
          pupil: "P2", subject: "Art", provision: "booster",
          date: first.advanced(by: 7), period: "P3", tutor: "T1")),
      .agree(
        AgreedSession(
          pupil: "P2", subject: "Art", provision: "booster",
          date: first.advanced(by: 14), period: "P4", tutor: "T1")),
      .pinAll(from: nil), .pinAll(from: first),
      .addHours("T2", .init(week: "A", days: [.monday], periods: ["P1", "P2"])),
    ]
    let reading = readOrigin([originFile(.again(from: first, changes: changes))])
    #expect(reading.findings.isEmpty)
    #expect(reading.origin == .again(from: first, changes: changes))
    let file = originFile(.again(from: first, changes: changes))
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("dates = [2026-11-02, 2026-11-09]\nperiod = \"P3\""))
  }

  @Test func `a draft that is planned again keeps its name`() {
    let origin = PlanOrigin.again(
      from: SampleSchool.date(2, 11), changes: [], draft: "A \"test\"")
    let reading = readOrigin([originFile(origin)])
    #expect(reading.findings.isEmpty && reading.origin == origin)
  }

  @Test func `what is not made up is read as it was written`() {
    let origin = PlanOrigin.again(
      from: SampleSchool.date(2, 11),
      changes: [.addHours("T2", .init(week: "A", days: [.monday], periods: ["P1"]))],
      unmade: [
        Wish(pupil: "P2", subject: "Art"): 1, Wish(pupil: "P1", subject: "English"): 2,
      ])
    let reading = readOrigin([originFile(origin)])
    #expect(reading.findings.isEmpty && reading.origin == origin)
  }

  @Test func `who accepted a plan reads as it was written`() {
    let acceptance = Acceptance(
      name: "More \"hours\"", by: "Ms Okafor", reason: "Line one\nline two",
      on: SampleSchool.date(2, 11), sum: "00ff")
    let reading = readOrigin([acceptanceFile(acceptance)])
    #expect(reading.findings.isEmpty)
    #expect(reading.acceptance == acceptance && reading.origin == nil)
  }

  @Test func `what is not understood is a finding`() {
    let file = InMemoryFile(name: "origin.toml", text: "kind = \"dream\"\n")
    let reading = readOrigin([file])
    #expect(reading.origin == nil && reading.findings.contains { $0.severity == .error })
  }
}
