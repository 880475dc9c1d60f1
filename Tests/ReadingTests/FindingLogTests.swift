import Testing
import Tuition
import TuitionTesting

@testable import Reading

struct FindingLogTests {
  private func settled(_ findings: [Finding]) -> [String] {
    let log = FindingLog()
    for finding in findings { log.note(finding) }
    return log.settled(fileOrder: ["b.csv", "a.csv"]).map(\.description)
  }

  private func finding(_ file: String, _ line: Int?, _ what: String) -> Finding {
    Finding(.error, file: file, line: line, what: what, whatToDo: "Mend it.")
  }

  @Test func `findings stand in the order of files and lines`() {
    #expect(
      settled([
        finding("a.csv", 2, "x"), finding("b.csv", 9, "y"), finding("b.csv", nil, "z"),
        finding("b.csv", 3, "w"),
      ]) == [
        "b.csv: error: z. Mend it.", "b.csv:3: error: w. Mend it.", "b.csv:9: error: y. Mend it.",
        "a.csv:2: error: x. Mend it.",
      ])
  }

  @Test func `the same finding on several lines is one that lists them`() {
    #expect(
      settled([9, 4, 12].map { finding("b.csv", $0, "bad") })
        == ["b.csv:4: error: bad (3 rows: lines 4, 9, 12). Mend it."])
  }

  @Test func `of one kind only the first ten are shown, and the rest counted`() {
    let shown = settled(
      (1...30).map { (line: Int) in finding("b.csv", line, "\"x\(line)\" is bad") })
    #expect(shown.count == 11)
    #expect(
      shown.last
        == "b.csv:11: error: \"x11\" is bad, and 19 findings more of this kind "
        + "(lines 12, 13, 14, 15, 16, …). Mend it.")
  }

  @Test func `a room that is booked whenever it is agreed is one error`() throws {
    var records = SampleSchool.records
    records.agreed = [14, 21, 28].map { day in
      AgreedSession(
        pupil: "p1", subject: "English", provision: "one-to-one", date: SampleSchool.date(day, 9),
        period: "P2", tutor: "t1", room: "R1")
    }
    records.roomBookings = [
      RoomBooking(room: "R1", time: WeeklyTime(day: .monday, period: "P2"))
    ]
    var rooms: [String] = []
    do {
      _ = try School(records)
    } catch {
      rooms = error.problems.filter { $0.column == "room" }.map(\.what)
    }
    #expect(rooms.count == 3 && Set(rooms).count == 1, "\(rooms)")
  }
}
