import Checking
import Exploring
import Planning
import Testing
import Tuition

@testable import Exploring

struct ExplainTests {
  /// Every request that a drawn plan leaves out, with what is explained of it.
  private struct Told {
    let drawn: PlannedTiny.Case
    let asked: AskedPlan
    let question: Question
    let found: Explanation

    var rules: Set<NamedRule> { Set(question.rules) }
    var isBarred: Bool { !question.isPossible(under: rules) }
  }

  private func told(_ drawn: PlannedTiny.Case) throws -> [Told] {
    let asked = AskedPlan(drawn.plan.timetable, of: drawn.school)
    return try drawn.plan.unplaced.map { request in
      let scene = try #require(RequestScene(request, among: asked.surroundings))
      return Told(
        drawn: drawn, asked: asked, question: Question(scene),
        found: try #require(asked.explanation(of: request)))
    }
  }

  @Test(arguments: PlannedTiny.cases)
  func `without any one rule of a set the request could be placed`(
    _ drawn: PlannedTiny.Case
  ) throws {
    for told in try told(drawn) where told.isBarred {
      let conflict = Set(told.question.conflict(told.rules))
      #expect(!told.question.isPossible(under: conflict))
      for rule in conflict {
        #expect(told.question.isPossible(under: conflict.subtracting([rule])))
      }
    }
  }

  @Test
  func `without any one rule the request could be placed if nobody else had tuition`() throws {
    var count = 0
    for told in try PlannedTiny.cases.flatMap(told) {
      guard let alone = told.found.conflictAlone.map(Set.init) else { continue }
      count += 1
      #expect(!told.question.isPossible(under: alone) && !alone.contains(.otherRequests))
      for rule in alone {
        #expect(told.question.isPossible(under: alone.subtracting([rule])), "\(rule)")
      }
    }
    #expect(count > 0)
  }

  @Test
  func `where not even one session fits, what is told bars even one, or the weeks are too few`()
    throws
  {
    var count = 0
    for told in try PlannedTiny.cases.flatMap(told) where told.found.hindrance.fitting == 0 {
      let hindrance = told.found.hindrance
      let isOfWeeks = hindrance.weeks != nil
      let named = hindrance.weeks?.bars ?? hindrance.bars
      #expect(!named.contains { $0.rule == .allSessions }, "\(hindrance.sentence)")
      #expect(isOfWeeks == hindrance.bars.contains { $0.rule == .allSessions })
      let one = Set(named.map(\.rule))
      #expect(!told.question.isPossible(under: one), "\(hindrance.sentence)")
      count += 1
    }
    #expect(count > 0)
  }

  @Test func `what is plainest and bars by itself is all that is told`() throws {
    var count = 0
    for told in try PlannedTiny.cases.flatMap(told) where told.isBarred {
      let plain = Question.plainest.map(told.rules.intersection)
        .first { !told.question.isPossible(under: $0) }
      guard let plain else { continue }
      count += 1
      #expect(plain.isSuperset(of: told.question.conflict(told.rules)), "\(told.drawn)")
    }
    #expect(count > 0)
  }

  @Test func `trials that are left out would have placed nobody`() throws {
    var helped = 0
    for told in try PlannedTiny.cases.flatMap(told) where told.isBarred {
      let remedies = Remedies(told.question, in: told.asked)
      let (some, all) = (remedies.displacements(), remedies.displacements { { _ in true } })
      #expect(some.map { remedies.first($0)?.words } == all.map { remedies.first($0)?.words })
      helped += some.count { remedies.first($0) != nil }
    }
    #expect(helped > 0)
  }

  @Test func `steps of a cap that are left out would have placed nobody`() throws {
    var (skipped, helped) = (0, 0)
    for told in try PlannedTiny.cases.flatMap(told) where told.isBarred {
      let remedies = Remedies(told.question, in: told.asked)
      for case .lossPercent(let subject) in told.question.conflict(told.rules) {
        let some = remedies.lossTrials(subject)
        let all = (0...min(20, 100 - remedies.lossCap(subject))).dropFirst()
          .map { remedies.lossTrial(subject, by: $0) }
        let found = all.lazy.compactMap { remedies.first([$0]) }.first
        #expect(remedies.first(some)?.words == found?.words, "\(told.drawn)")
        skipped += all.count - some.count
        helped += found == nil ? 0 : 1
      }
    }
    #expect(skipped > 0 && helped > 0)
  }

  @Test(arguments: PlannedTiny.cases)
  func `what is proposed places the request, and the checker agrees`(
    _ drawn: PlannedTiny.Case
  ) throws {
    for told in try told(drawn) {
      for remedy in told.found.remedies {
        let changed = try drawn.school.changed(
          by: Scenario(name: remedy.words, changes: remedy.changes), beside: drawn.plan.timetable)
        let whole = remedy.applied(to: drawn.plan.timetable, of: changed)
        let request = told.found.request
        for case .addRoom(_, let pattern) in remedy.changes {
          #expect(pattern != Change.TimePattern(), "\(remedy.words)")
        }
        #expect(check(whole, of: changed) == [], "\(remedy.words), \(request.pupil)")
        let provision = try #require(changed.provision(request.provision))
        #expect(remedy.sessions.count == provision.sessions)
      }
    }
  }

  @Test(arguments: PlannedTiny.cases)
  func `a funnel ends with what is left of all times`(_ drawn: PlannedTiny.Case) throws {
    for found in try told(drawn).map(\.found) {
      #expect(found.funnel.reduce(found.times) { $0 - $1.barred } == found.funnel.last?.left)
    }
  }

  @Test(arguments: PlannedTiny.cases)
  func `what is said of each rule alone is so`(_ drawn: PlannedTiny.Case) throws {
    for told in try told(drawn) where told.isBarred {
      let (question, all) = (told.question, told.rules)
      for rule in question.conflict(all) {
        let behind = question.barriers(behind: rule)
        #expect(behind.isEmpty == question.isPossible(under: all.subtracting([rule])), "\(rule)")
        #expect(behind.isEmpty || !question.isPossible(under: Set(behind)), "\(rule)")
      }
      for lifted in question.corrections() {
        #expect(question.isPossible(under: all.subtracting(lifted)), "\(lifted)")
        for rule in lifted where lifted.count > 1 {
          let fewer = Set(lifted).subtracting([rule])
          #expect(!question.isPossible(under: all.subtracting(fewer)), "\(lifted)")
        }
      }
    }
  }

  /// A plan of a school in which something is proposed, made from the plan that it was proposed beside.
  private func planned(_ changed: School, _ drawn: PlannedTiny.Case) throws -> PlannedSchool {
    let old = drawn.plan.timetable
    let again = try #require(
      try plan(
        changed, published: old, warm: WarmStart(of: old, in: drawn.school), until: .work(4)
      ).plan)
    return PlannedSchool(changed, again.timetable, withdrawals: [])
  }

  @Test(arguments: PlannedTiny.cases)
  func
    `a whole plan with what is proposed gives those sessions, and moves and displaces nobody whom it does not name`(
      _ drawn: PlannedTiny.Case
    ) throws
  {
    let before = PlannedSchool(drawn.school, drawn.plan.timetable, withdrawals: [])
    for found in try told(drawn).map(\.found) {
      for remedy in found.remedies {
        let scenario = found.holding(remedy, among: drawn.school.records.requests, from: nil)
        let changed = try drawn.school.changed(by: scenario, beside: drawn.plan.timetable)
        let after = try planned(changed, drawn)
        let difference = compare(before, with: after)
        #expect(Set(difference.displaced) == Set(remedy.displaced), "\(remedy.words)")
        #expect(Set(difference.moves.map(\.wish)).isSubset(of: remedy.handedOver))
        for wish in [found.request.wish] + remedy.fellows {
          func dates(_ sessions: [Session]) -> Set<AgreedSession> {
            Set(sessions.flatMap(\.agreed).filter { $0.wish == wish })
          }
          #expect(
            dates(after.timetable.sessions) == dates(remedy.sessions), "\(remedy.words), \(wish)")
        }
      }
    }
  }

  @Test func `who could use one more hour of a tutor could not be placed without it`() throws {
    var count = 0
    for drawn in PlannedTiny.cases {
      let asked = AskedPlan(drawn.plan.timetable, of: drawn.school)
      let hours = Set(drawn.school.records.tutorHours)
      for tutor in drawn.school.records.tutors {
        for period in drawn.school.records.periods where period.kind == .lesson {
          let time = WeeklyTime(day: .tuesday, period: period.name)
          guard period.days.contains(.tuesday),
            !hours.contains(TutorHour(tutor: tutor.id, time: time)),
            let uses = try? asked.uses(ofHour: time, of: tutor.id)
          else { continue }
          count += uses.count

          for use in uses {
            let changed = try drawn.school.changed(
              by: Scenario(name: "an hour", changes: use.changes), beside: drawn.plan.timetable)
            let whole = use.applied(to: drawn.plan.timetable, of: changed)
            #expect(check(whole, of: changed) == [], "\(use.words)")
            #expect(check(whole, of: drawn.school) != [], "\(use.words)")
          }
        }
      }
    }
    #expect(count > 0)
  }

  @Test func `enough sets and remedies are asked about on drawn schools`() throws {
    let found = try PlannedTiny.cases.flatMap { try told($0) }.map(\.found)
    #expect(found.count >= 20)
    #expect(found.count { $0.conflict.count > 1 } >= 10)
    #expect(found.reduce(0) { $0 + $1.remedies.count } >= 30)
    #expect(found.flatMap(\.remedies).contains { !$0.displaced.isEmpty })
  }
}
