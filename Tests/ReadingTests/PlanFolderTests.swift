import Reading
import Testing
import Tuition
import TuitionTesting

struct PlanFolderTests {
  private func read(_ sessions: String = SamplePlan.sessions) throws -> PlanReading {
    let school = try #require(readSchool(SampleFolder.files).school)
    let files = [InMemoryFile(name: "sessions.csv", text: sessions)] + SamplePlan.files.dropFirst()
    return readPlan(files, school: school)
  }

  @Test func `a plan is read in the order of dates, whatever the order of rows`() throws {
    let reading = try read()
    #expect(reading.findings == [])
    let plan = try #require(reading.plan)
    #expect(plan.timetable.sessions.map(\.id) == ["S1", "S2"])
    #expect(plan.seed == 7)
    #expect(plan.stopped == .proved)
    #expect(plan.tiers.map(\.objective) == [1, 90])
    #expect(plan.withdrawals?.map(\.minutes) == [60])
  }

  @Test func `pupils are sorted, and each keeps its pot`() throws {
    let first = try #require(try read().plan?.timetable.sessions.first)
    #expect(first.pupils == ["p1", "p2"])
    #expect(first.pots == ["FSM", "core"])
  }

  @Test func `who has no place is read with the reason`() throws {
    let school = try #require(readSchool(SampleFolder.files).school)
    let unplaced = """
      pupil,subject,provision,points,reason
      p1,English,one-to-one,40,"No tutor, in any week."

      """
    let files = SamplePlan.files + [InMemoryFile(name: "unplaced.csv", text: unplaced)]
    let plan = try #require(readPlan(files, school: school).plan)
    #expect(plan.unplaced.map(\.reason) == ["No tutor, in any week."])
    #expect(plan.unplaced.map(\.request.pupil) == ["p1"])
  }

  @Test func `only the sessions are needed`() throws {
    let school = try #require(readSchool(SampleFolder.files).school)
    let reading = readPlan([SamplePlan.files[0]], school: school)
    #expect(reading.findings == [])
    #expect(reading.plan?.withdrawals == nil)
    #expect(reading.plan?.tiers == [])
  }

  @Test func `a name that the school has not is an error with the name meant`() throws {
    let reading = try read(SamplePlan.sessions.replacing("P2,10:00", with: "p2,10:00"))
    #expect(reading.plan == nil)
    #expect(
      reading.findings.map(\.description) == [
        "sessions.csv:2: error: period: the school has no \"p2\" (2 rows: lines 2, 3). "
          + "Write \"P2\", if that is meant."
      ])
  }

  @Test func `a day that is not the date's is a warning, and the date counts`() throws {
    let reading = try read(SamplePlan.sessions.replacing("2026-09-21", with: "2026-09-22"))
    #expect(
      reading.findings.map(\.description) == [
        "sessions.csv:2: warning: day: 2026-09-22 is a Tue, not a \"Mon\". "
          + "Correct the day or the date; the date counts."
      ])
    #expect(reading.plan?.timetable.sessions.last?.date.description == "2026-09-22")
  }

  @Test func `pots that are not as many as the pupils are an error`() throws {
    let reading = try read(SamplePlan.sessions.replacing("core;FSM", with: "core"))
    #expect(reading.findings.map(\.column) == ["pot"])
  }

  @Test func `a session twice is an error`() throws {
    let reading = try read(SamplePlan.sessions.replacing("S2,", with: "S1,"))
    #expect(reading.findings.map(\.line) == [3])
  }

  @Test func `a folder without sessions, or none at all, is an error`() throws {
    let school = try #require(readSchool(SampleFolder.files).school)
    #expect(readPlan([], school: school).findings.map(\.file) == ["sessions.csv"])
    #expect(readPlan(inFolder: "no/such/folder", school: school).findings.count == 1)
    #expect(readSchool(inFolder: "no/such/folder").findings.count == 1)
  }
}
