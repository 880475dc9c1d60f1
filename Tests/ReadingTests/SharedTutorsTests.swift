import Testing
import Tuition

@testable import Reading

@Suite struct SharedTutorsTests {
  private func reading(_ rows: String) -> SharedTutorsReading {
    readSharedTutors(
      InMemoryFile(
        name: "shared-tutors.csv", text: "tutor,school,travel-minutes,hours\n" + rows),
      schools: ["north", "south"]
    ) { _ in ["X1", "X2"] }
  }

  @Test func `rows say who serves which school`() {
    let reading = reading("X1,north,20,6\nX1,south,,\n")
    #expect(reading.findings.isEmpty)
    #expect(
      reading.rows == [
        SharedTutor(tutor: "X1", school: "north", travelMinutes: 20, hours: 6),
        SharedTutor(tutor: "X1", school: "south"),
      ])
  }

  @Test(arguments: [
    ("X1,nort,5,\n", "school"), ("X9,north,5,\n", "tutor"), ("X1,north,-5,\n", "travel-minutes"),
    ("X1,north,5,99\n", "hours"), ("X1,north,5,soon\n", "hours"), (",north,5,\n", "tutor"),
  ])
  func `what is wrong is told with its line and column`(_ row: String, _ column: String) {
    let reading = reading(row)
    #expect(reading.holdsErrors)
    #expect(reading.findings.first?.line == 2)
    #expect(reading.findings.first?.column == column)
  }

  @Test func `a tutor has one row for a school`() {
    #expect(reading("X1,north,5,\nX1,north,6,\n").findings.first?.line == 3)
  }
}
