import Testing
import Tuition
import TuitionTesting

struct ProblemsTests {
  @Test func `records that fit together have no problem and make a school`() throws {
    #expect(SampleSchool.records.problems() == [])
    let school = try School(SampleSchool.records)
    #expect(school.pupil("p1") != nil)
  }

  @Test func `a school is not made of records with an error`() {
    var records = SampleSchool.records
    records.requests[0] = Request(
      pupil: "nobody", subject: "English", provision: "one-to-one", points: 50)
    #expect(throws: InvalidSchool.self) { try School(records) }
  }

  @Test(arguments: [
    (-50, "-0.50"), (-5, "-0.05"), (-2_000, "-20"), (100_000_001, "1000000.01"), (0, nil),
    (100_000_000, nil),
  ])
  func `a cost is from nothing to a million pounds`(_ pence: Int, _ told: String?) {
    var records = SampleSchool.records
    records.provisions[0].costPerSession = pence
    #expect(
      records.problems().map(\.what)
        == (told.map { ["\($0) is not between 0 and 1000000"] } ?? []))
  }

  @Test func `a problem names its table, row and column`() {
    var records = SampleSchool.records
    records.memberships.append(Membership(pupil: "p9", schoolClass: "En"))
    let problems = records.problems()
    #expect(problems.map(\.table) == [.memberships])
    #expect(problems.map(\.row) == [4])
    #expect(problems.map(\.column) == ["pupil"])
  }

  @Test func `tables come in the order of the format`() {
    var records = SampleSchool.records
    records.agreed = [
      AgreedSession(
        pupil: "p9", subject: "English", provision: "one-to-one", date: SampleSchool.date(14, 9),
        period: "P2", tutor: "t1")
    ]
    records.pupils.append(records.pupils[0])
    records.rooms.append(records.rooms[0])
    #expect(records.problems().map(\.table) == [.pupils, .rooms, .agreed])
  }

  @Test func `references to a table that was not read are let pass`() {
    var records = SampleSchool.records
    records.pupils = []
    #expect(records.problems().contains { $0.table == .memberships })
    #expect(!records.problems(unread: [.pupils]).contains { $0.table == .memberships })
  }

  @Test func `agreed sessions that fit are no problem`() {
    var records = SampleSchool.records
    records.agreed = [14, 21].map { day in
      AgreedSession(
        pupil: "p1", subject: "English", provision: "one-to-one",
        date: SampleSchool.date(day, 9), period: "P2", tutor: "t1", room: "R1")
    }
    #expect(records.problems() == [])
  }

  @Test func `a provision longer than the day's rest cannot be agreed`() {
    var records = SampleSchool.records
    records.provisions[0] = Provision(
      id: "one-to-one", name: "Long", subjects: .any, sessions: 4, periods: 3)
    records.agreed = [
      AgreedSession(
        pupil: "p1", subject: "English", provision: "one-to-one", date: SampleSchool.date(14, 9),
        period: "P2", tutor: "t1")
    ]
    #expect(
      records.problems().map(\.what)
        == ["2026-09-14 is a Mon, which has no 3 periods from \"P2\" on"])
  }
}
