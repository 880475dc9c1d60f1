import Checking
import Exploring
import Planning
import Testing
import Tuition

struct ContinuationTests {
  /// The Monday of the week that divides the sessions of a plan into halves; nothing where none is before it.
  private func middle(_ drawn: PlannedTiny.Case) -> CalendarDate? {
    let sessions = drawn.plan.timetable.sessions
    guard let first = sessions.first?.date else { return nil }
    let monday = sessions[sessions.count / 2].date.monday
    return first < monday ? monday : nil
  }

  @Test func `enough drawn plans can be divided`() {
    #expect(PlannedTiny.cases.compactMap(middle).count >= 10)
  }

  @Test(arguments: PlannedTiny.cases)
  func `what is published goes on, whole and lawful`(_ drawn: PlannedTiny.Case) throws {
    guard let date = middle(drawn), drawn.school.records.agreed.isEmpty else { return }
    let rest = try Continuation(of: drawn.school, plan: drawn.plan.timetable, from: date)
    guard
      case .planned(let future, _) = try plan(
        rest.school, published: rest.published,
        warm: WarmStart(of: rest.published, in: rest.school), until: .work(4))
    else {
      Issue.record("no plan of what is left")
      return
    }
    #expect(check(future.timetable, of: rest.school) == [])
    #expect(future.timetable.sessions.allSatisfy { $0.date >= date })
    let whole = rest.whole(future.timetable)
    let past = drawn.plan.timetable.sessions.filter { $0.date < date }
    let stands = Set(whole.sessions.map { "\($0.date) \($0.period) \($0.tutor) \($0.pupils)" })
    #expect(
      past.allSatisfy { stands.contains("\($0.date) \($0.period) \($0.tutor) \($0.pupils)") })
  }

  @Test(arguments: PlannedTiny.cases)
  func `a missed session is asked for again`(_ drawn: PlannedTiny.Case) throws {
    guard let date = middle(drawn), drawn.school.records.agreed.isEmpty,
      let missed = drawn.plan.timetable.sessions.first(where: { $0.date < date })
    else { return }
    let rest = try Continuation(
      of: drawn.school, plan: drawn.plan.timetable, from: date, missed: [missed.id])
    let before = try Continuation(of: drawn.school, plan: drawn.plan.timetable, from: date)
    func asked(_ school: School) -> Int {
      school.records.requests.filter {
        $0.subject == missed.subject && missed.pupils.contains($0.pupil)
      }.compactMap { school.provision($0.provision)?.sessions }.reduce(0, +)
    }
    #expect(asked(rest.school) > asked(before.school))
  }
}
