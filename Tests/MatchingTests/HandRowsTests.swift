import Matching
import Testing
import Tuition
import TuitionTesting

/// Rows that people wrote or changed stand, and are marked; the others are made afresh.
struct HandRowsTests {
  @Test func `matching again changes nothing`() throws {
    var scene = MatchScene([90, 95, 99])
    let once = try scene.matched()
    scene.records.requests = once.requests
    #expect(once.byHand.isEmpty)
    #expect(try scene.matched() == once)
  }

  @Test func `an edited row survives with its alternatives, and is marked`() throws {
    var scene = MatchScene([90, 95])
    var rows = try scene.matched().requests
    rows[0] = Request(
      pupil: rows[0].pupil, subject: rows[0].subject, provision: rows[0].provision, points: 77,
      trace: rows[0].trace)
    scene.records.requests = rows
    let again = try scene.matched()
    #expect(again.points("p01") == 77)
    #expect(again.rows("p01").count == 2)
    #expect(again.byHand.map(\.points) == [77])
    #expect(again.rows("p01").map { $0.trace?.origin == "hand" } == [true, false])
    scene.records.requests = again.requests
    scene.records.attainment = []
    let later = try scene.matched()
    #expect(later.rows("p01") == again.rows("p01"))
    #expect(later.rows("p02").isEmpty)
  }

  @Test func `a row that somebody adds stands for a pupil of whom the data say nothing`() throws {
    var scene = MatchScene([100, 95])
    let added = Request(pupil: "p01", subject: "English", provision: "one-to-one", points: 9)
    scene.records.requests = try scene.matched().requests + [added]
    let matches = try scene.matched()
    #expect(matches.rows("p01").map(\.points) == [9])
    #expect(matches.byHand.map(\.pupil) == ["p01"])
    #expect(matches.rows("p02").allSatisfy { !$0.isByHand })
  }

  private func noting(_ request: Request, _ text: String) -> Request {
    request.noted([.init(column: "note", text: text)])
  }

  @Test func `a note beside a row stays with it and makes it nobody's own`() throws {
    var scene = MatchScene([90, 95])
    scene.records.requests = try scene.matched().requests.map { noting($0, "Talked to mum") }
    scene.nominate("p01", .raise)
    let again = try scene.matched()
    #expect(again.byHand.isEmpty && again.requests.count == 4)
    #expect(again.rows("p01")[0].trace?.criteria.contains("teacher-knows") == true)
    for row in again.requests {
      #expect(row.trace?.notes == [.init(column: "note", text: "Talked to mum")])
    }
  }

  @Test func `what people say is no formula to a spreadsheet, and the row is still the program's`()
    throws
  {
    var scene = MatchScene([90])
    scene.nominate("p01", .raise, by: "=HYPERLINK(1)")
    let rows = try scene.matched().rows("p01")
    #expect(rows.allSatisfy { $0.trace?.judgement.hasPrefix("'=HYPERLINK(1) sees") == true })
    scene.records.requests = rows
    #expect(try scene.matched().byHand.isEmpty)
  }

  @Test func `a change of any cell is seen`() throws {
    let row = try #require(try MatchScene([90]).matched().requests.first)
    let trace = try #require(row.trace)
    let changed = [
      Request(
        pupil: row.pupil, subject: row.subject, provision: row.provision, points: row.points,
        statutory: true, trace: trace),
      Request(
        pupil: row.pupil, subject: row.subject, provision: row.provision, points: row.points,
        tutor: "t1", trace: trace),
      Request(
        pupil: row.pupil, subject: row.subject, provision: row.provision, points: row.points,
        trace: RequestTrace(
          priority: .guarantee, criteria: trace.criteria, data: trace.data,
          judgement: trace.judgement, origin: trace.origin)),
    ]
    #expect(!row.isByHand)
    #expect(changed.allSatisfy { $0.isByHand })
  }
}
