import Reading
import Testing
import Tuition
import TuitionTesting

struct CriteriaSettingsTests {
  private func criteria(_ text: String) throws -> Criteria {
    let reading = readSchool(SampleFolder.files(changing: ["criteria.toml": text]))
    let school = try #require(reading.school, "\(reading.findings)")
    return try #require(school.records.criteria)
  }

  @Test func `every condition is read as it is written`() throws {
    let read = try criteria(
      """
      [[criterion]]
      name = "all"
      says = "All of it."
      when = { below-expected = 4, behind-progress = 2, scale = "nc-levels", at-or-below = "3a", \
      years = "R;3-4", subjects = ["English"], sure = "two", nominated = "raise", who = "fsm", \
      tried = "little", served-since = 2026-01-05, no-time = true }
      then = "eligible"
      """)
    let when = try #require(read.criteria.first).when
    #expect(
      Set(when) == [
        .belowExpected(4), .behindProgress(2), .onScale("nc-levels"), .atOrBelow("3a"),
        .years([Year.all[0], Year.all[3], Year.all[4]]), .subjects(["English"]), .sure(.two),
        .nominated(.raise), .who(.freeMeals), .tried(.little),
        .servedSince(SampleSchool.date(5, 1)), .noTime,
      ])
    #expect(read.together == 4)
    #expect(read.alternatives == 2)
    #expect(read.classFirst == 50)
    #expect(read.tieBreak == .longestBelow)
  }

  @Test(arguments: TieBreak.allCases)
  func `the school writes who goes first, and from when the class does`(_ tieBreak: TieBreak) throws
  {
    let read = try criteria(
      """
      tie-break = "\(tieBreak.rawValue)"
      class-first = 75
      [[criterion]]
      name = "a"
      says = "Some."
      when = { below-expected = 1 }
      then = "eligible"
      """)
    #expect(read.tieBreak == tieBreak)
    #expect(read.classFirst == 75)
  }

  @Test(arguments: [
    ("eligible", Criterion.Effect.eligible), ("statutory", .priority(.statutory)),
    ("looked-after", .priority(.lookedAfter)), ("guarantee", .priority(.guarantee)),
    ("much", .weight(.much)), ("some", .weight(.some)), ("little", .weight(.little)),
  ])
  func `every word of then does what it says`(_ word: String, _ effect: Criterion.Effect) throws {
    let read = try criteria(
      """
      [[criterion]]
      name = "a"
      says = "Some."
      when = { below-expected = 1 }
      then = "\(word)"
      """)
    #expect(read.criteria.map(\.effect) == [effect])
  }

  @Test(arguments: [
    ("already-served", "served-since = 2026-01-05", LeaveOutReason.alreadyServed),
    ("timetable", "no-time = true", .timetable), ("on-track", "on-track = true", .onTrack),
    ("family-declined", "declined = true", .familyDeclined),
  ])
  func `every reason to leave out is shown by its own condition`(
    _ word: String, _ condition: String, _ reason: LeaveOutReason
  ) throws {
    let read = try criteria(
      """
      [[criterion]]
      name = "a"
      says = "They wait."
      when = { \(condition) }
      then = "leave-out"
      because = "\(word)"
      """)
    #expect(read.criteria.map(\.effect) == [.leaveOut(reason, instead: nil)])
  }

  @Test(arguments: [
    "behaviour", "attendance", "hard-to-reach", "harder-to-reach", "motivation", "attitude",
    "exclusions", "suspensions", "sex", "gender", "eal", "sen", "ethnicity", "wealth",
  ])
  func `no condition can speak of anything else`(_ key: String) {
    let text = """
      [[criterion]]
      name = "a"
      says = "Some."
      when = { below-expected = 1, \(key) = "low" }
      then = "leave-out"
      because = "on-track"
      """
    let reading = readSchool(SampleFolder.files(changing: ["criteria.toml": text]))
    #expect(reading.holdsErrors)
    #expect(
      reading.findings.contains { $0.line == 4 && $0.column == "criterion.when.\(key)" })
  }

  @Test(arguments: [
    "Pupils who are hard to reach wait.", "Not while behaviour is poor.",
    "Pupils must attend: no place below 90 per cent attendance.", "Unmotivated pupils wait.",
  ])
  func `no sentence that leaves pupils out can speak of them as harder to reach`(_ says: String) {
    let text = """
      [[criterion]]
      name = "a"
      says = "\(says)"
      when = { on-track = true }
      then = "leave-out"
      because = "on-track"
      """
    let reading = readSchool(SampleFolder.files(changing: ["criteria.toml": text]))
    #expect(reading.findings.contains { $0.severity == .error && $0.line == 3 })
  }
}
