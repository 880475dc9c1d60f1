import Exploring
import Testing
import Tuition
import TuitionTesting

struct ComparisonTests {
  private func session(_ day: Int, pupil: Identifier<Pupil> = "p1") -> Session {
    Session(
      id: Identifier("S\(day)"), date: SampleSchool.date(day, 9), period: "P2",
      provision: "one-to-one", subject: "English", tutor: "t1", room: "R1", pupils: [pupil],
      pots: [nil])
  }

  private func planned(_ sessions: [Session]) throws -> PlannedSchool {
    PlannedSchool(
      try School(SampleSchool.records), Timetable(sessions, order: { _ in 0 }), withdrawals: [])
  }

  @Test func `a session at another date has moved, and its family needs a letter`() throws {
    let base = try planned([session(14), session(21)])
    let found = compare(base, with: try planned([session(14), session(28)]))
    #expect(found.kept == 1 && found.moved == 1 && found.letters == ["p1"])
    #expect(found.displaced.isEmpty && found.gained.isEmpty)
    #expect(found.minutes == Pair(base: 120, scenario: 120))
    #expect(found.points == Pair(base: 50, scenario: 50))
  }

  @Test func `who has no sessions any more is displaced, and has not moved`() throws {
    let found = compare(try planned([session(14)]), with: try planned([]))
    #expect(found.displaced == [Wish(pupil: "p1", subject: "English")])
    #expect(found.kept == 0 && found.moved == 0 && found.placed.difference == -1)
    #expect(found.loads == [NamedPair("Ms Okafor (t1)", Pair(base: 60, scenario: 0))])
  }

  @Test func `a plan beside itself is the same`() throws {
    let base = try planned([session(14)])
    let found = compare(base, with: base)
    #expect(found.kept == 1 && found.letters.isEmpty && found.points.difference == 0)
  }
}
