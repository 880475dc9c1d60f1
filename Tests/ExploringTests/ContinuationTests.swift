import Checking
import Exploring
import Planning
import Testing
import Tuition

struct ContinuationTests {
  /// A planned school, and the Monday of the week that divides its sessions into halves.
  struct Divided: Sendable, CustomStringConvertible {
    let drawn: PlannedTiny.Case
    let date: CalendarDate

    /// Nothing where no session is before that week, or sessions are agreed, which stand and move nothing.
    init?(_ drawn: PlannedTiny.Case) {
      let sessions = drawn.plan.timetable.sessions
      guard drawn.school.records.agreed.isEmpty, let first = sessions.first?.date else {
        return nil
      }
      self.drawn = drawn
      date = sessions[sessions.count / 2].date.monday
      guard first < date else { return nil }
    }

    var description: String { drawn.description }
  }

  static let divided = PlannedTiny.cases.compactMap(Divided.init)

  @Test func `enough drawn plans can be divided`() { #expect(Self.divided.count >= 10) }

  @Test(arguments: divided)
  func `what is published goes on, whole and lawful`(_ divided: Divided) throws {
    let (drawn, date) = (divided.drawn, divided.date)
    let rest = try Continuation(of: drawn.school, plan: drawn.plan.timetable, from: date)
    let outcome = try plan(
      rest.school, published: rest.published,
      warm: WarmStart(of: rest.published, in: rest.school), until: .work(4))
    let future = try #require(outcome.plan, "no plan of what is left")
    #expect(check(future.timetable, of: rest.school) == [])
    #expect(future.timetable.sessions.allSatisfy { $0.date >= date })
    let whole = rest.whole(future.timetable)
    let past = drawn.plan.timetable.sessions.filter { $0.date < date }
    let stands = Set(whole.sessions.map { "\($0.date) \($0.period) \($0.tutor) \($0.pupils)" })
    #expect(
      past.allSatisfy { stands.contains("\($0.date) \($0.period) \($0.tutor) \($0.pupils)") })
  }

  @Test(arguments: divided)
  func `a missed session is asked for again`(_ divided: Divided) throws {
    let (drawn, date) = (divided.drawn, divided.date)
    let missed = try #require(drawn.plan.timetable.sessions.first { $0.date < date })
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

  @Test(arguments: divided)
  func `a missed session that is waived leaves what is published, which is lawful`(
    _ divided: Divided
  ) throws {
    let (drawn, date) = (divided.drawn, divided.date)
    let sessions = drawn.plan.timetable.sessions
    let missed = try #require(sessions.first { $0.date < date })
    let whole = try Continuation(
      of: drawn.school, plan: drawn.plan.timetable, from: date, missed: [missed.id])
    let units = whole.unmade([missed], beside: drawn.plan.timetable, of: drawn.school)
    #expect(units.map { $0.wishes.map(\.pupil) } == [missed.pupils.sorted()])
    let wishes = missed.pupils.map { Wish(pupil: $0, subject: missed.subject) }
    let rest = try Continuation(
      of: drawn.school, plan: drawn.plan.timetable, from: date, missed: [missed.id],
      waived: Dictionary(uniqueKeysWithValues: wishes.map { ($0, 1) }))
    let left = Timetable(
      sessions.filter { $0 != missed }, order: { drawn.school.periodIndex($0) ?? 0 })
    #expect(check(left, of: drawn.school, from: date, unmade: rest.waived) == [])
    #expect(rest.unmade([missed], beside: drawn.plan.timetable, of: drawn.school) == [])
  }
}
