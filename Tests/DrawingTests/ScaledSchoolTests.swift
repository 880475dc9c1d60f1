import Testing
import Tuition

@testable import Drawing

@Suite struct ScaledSchoolTests {
  @Test(arguments: [40, 100, 400])
  func `a scaled school has about as many requests as asked for and keeps the contract`(
    _ requests: Int
  ) {
    let records = drawSchool(requests: requests, seed: 3)
    let share = Double(records.requests.count) / Double(requests)
    #expect(0.85...1.15 ~= share, "\(records.requests.count)")
    #expect(DrawnSchool(records: records).faults == [])
    #expect(records.problems().filter { $0.severity == .error } == [])
  }

  @Test func `tutors, rooms and forms grow with the requests`() {
    let (small, large) = (drawSchool(requests: 100, seed: 1), drawSchool(requests: 400, seed: 1))
    for ratio in [
      Double(large.tutors.count) / Double(small.tutors.count),
      Double(large.rooms.count) / Double(small.rooms.count),
      Double(large.pupils.count) / Double(small.pupils.count),
    ] {
      #expect(2.5...5 ~= ratio)
    }
  }
}
