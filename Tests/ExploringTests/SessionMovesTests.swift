import Checking
import Exploring
import Testing
import Tuition

struct SessionMovesTests {
  /// The plan with a session elsewhere.
  private func plan(_ drawn: PlannedTiny.Case, with moved: Session) -> Timetable {
    let sessions = drawn.plan.timetable.sessions.map { $0.id == moved.id ? moved : $0 }
    return Timetable(sessions, order: { drawn.school.periodIndex($0) ?? 0 })
  }

  private func cost(_ timetable: Timetable, _ school: School) -> Int {
    tierObjectives(of: timetable, in: school)[.cost] ?? 0
  }

  @Test func `drawn sessions can move`() {
    let count = PlannedTiny.cases.reduce(0) { sum, drawn in
      sum
        + drawn.plan.timetable.sessions.prefix(3).reduce(0) {
          $0 + moves(of: $1, in: drawn.plan.timetable, of: drawn.school).count
        }
    }
    #expect(count >= 50, "\(count)")
  }

  @Test(arguments: PlannedTiny.cases)
  func `every move keeps every rule, and costs what is told`(_ drawn: PlannedTiny.Case) {
    let before = cost(drawn.plan.timetable, drawn.school)
    for session in drawn.plan.timetable.sessions.prefix(4) {
      for move in moves(of: session, in: drawn.plan.timetable, of: drawn.school) {
        let moved = plan(drawn, with: move.session)
        #expect(check(moved, of: drawn.school) == [])
        #expect(cost(moved, drawn.school) - before == move.cost)
      }
    }
  }

  @Test(arguments: PlannedTiny.cases.prefix(8))
  func `no other time keeps every rule`(_ drawn: PlannedTiny.Case) throws {
    guard let session = drawn.plan.timetable.sessions.first else { return }
    let found = Set(
      moves(of: session, in: drawn.plan.timetable, of: drawn.school).map {
        "\($0.session.date) \($0.session.period)"
      })
    for date in drawn.school.records.term.dates {
      for period in drawn.school.records.periods
      where !found.contains("\(date) \(period.name)") {
        guard date != session.date || period.name != session.period else { continue }
        let lawful = drawn.school.records.rooms.contains { room in
          let moved = Session(
            id: session.id, date: date, period: period.name, provision: session.provision,
            subject: session.subject, tutor: session.tutor, room: room.id,
            pupils: session.pupils, pots: session.pots)
          return check(plan(drawn, with: moved), of: drawn.school).isEmpty
        }
        #expect(!lawful, "\(session.id) on \(date) in \(period.name)")
      }
    }
  }
}
