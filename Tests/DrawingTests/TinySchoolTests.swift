import Testing
import Tuition

@testable import Drawing

@Suite struct TinySchoolTests {
  private static let drawn = (0..<200).map { drawSchool(.tiny, seed: $0) }
  private var schools: [SchoolRecords] { Self.drawn }

  @Test func `every tiny school keeps the contract`() {
    for (seed, records) in schools.enumerated() {
      #expect(DrawnSchool(records: records).faults == [], "seed \(seed)")
      #expect(records.problems().filter { $0.severity == .error } == [], "seed \(seed)")
    }
  }

  @Test func `a tiny school stays tiny`() {
    for (seed, records) in schools.enumerated() {
      let calendar = TermCalendar(term: records.term, closures: records.closures)
      let cells = records.term.dates.reduce(0) { sum, date in
        sum + records.periods.count { $0.kind != .break && $0.days.contains(date.weekday) }
      }
      #expect((2...4).contains(calendar.weekCount) && cells <= 60, "seed \(seed): \(cells)")
      #expect((2...4).contains(records.pupils.count), "seed \(seed)")
      #expect((2...6).contains(records.requests.count), "seed \(seed)")
      #expect((1...3).contains(records.tutors.count) && (1...3).contains(records.rooms.count))
    }
  }

  @Test(arguments: Presence.all) func `every rule comes up in tiny schools`(_ presence: Presence) {
    let count = schools.prefix(60).count { presence.holds(in: $0) }
    #expect(count >= 3)
  }

  @Test func `the same seed gives the same school and another seed another`() {
    #expect(schoolFolder(drawSchool(.tiny, seed: 7)) == schoolFolder(drawSchool(.tiny, seed: 7)))
    #expect(schoolFolder(drawSchool(.tiny, seed: 7)) != schoolFolder(drawSchool(.tiny, seed: 8)))
  }

  @Test func `most tiny schools can place a request`() {
    let placeable = schools.count { records in
      var fit = FirstFit(records)
      return records.requests.contains { fit.place($0) != nil }
    }
    #expect(placeable >= 120)
  }
}
