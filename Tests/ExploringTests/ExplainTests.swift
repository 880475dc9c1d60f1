import Checking
import Exploring
import Planning
import Testing
import Tuition

@testable import Exploring

struct ExplainTests {
  private static let questions = PlannedTiny.cases.flatMap { drawn in
    drawn.plan.unplaced.map { (drawn, $0.request) }
  }

  @Test func `drawn schools have enough that is not placed to ask about`() {
    #expect(Self.questions.count >= 20)
    let remedies = Self.questions.reduce(0) { sum, question in
      sum
        + (explain(question.1, of: question.0.school, beside: question.0.plan.timetable)?.remedies
          .count ?? 0)
    }
    #expect(remedies >= 20, "\(remedies) remedies")
  }

  @Test(arguments: PlannedTiny.cases)
  func `without any one rule of a set the request could be placed`(
    _ drawn: PlannedTiny.Case
  ) throws {
    for unplaced in drawn.plan.unplaced {
      let scene = try #require(
        RequestScene(
          unplaced.request, beside: drawn.plan.timetable, SchoolLookup(drawn.school)))
      let question = Question(scene, beside: drawn.plan.timetable)
      let all = Set(scene.rules)
      guard !question.isPossible(under: all) else { continue }
      let conflict = Set(question.conflict(all))
      #expect(!question.isPossible(under: conflict))
      for rule in conflict { #expect(question.isPossible(under: conflict.subtracting([rule]))) }
    }
  }

  @Test(arguments: PlannedTiny.cases)
  func `what is proposed places the request, and the checker agrees`(
    _ drawn: PlannedTiny.Case
  ) throws {
    for unplaced in drawn.plan.unplaced {
      let found = try #require(
        explain(unplaced.request, of: drawn.school, beside: drawn.plan.timetable))
      for remedy in found.remedies {
        let changed = try drawn.school.changed(
          by: Scenario(name: remedy.words, changes: remedy.changes), beside: drawn.plan.timetable)
        let whole = remedy.applied(to: drawn.plan.timetable, of: changed)
        #expect(check(whole, of: changed) == [], "\(remedy.words), \(unplaced.request.pupil)")
        let provision = try #require(changed.provision(unplaced.request.provision))
        #expect(remedy.sessions.count == provision.sessions)
      }
    }
  }

  @Test(arguments: PlannedTiny.cases)
  func `a funnel ends with what is left of all times`(_ drawn: PlannedTiny.Case) throws {
    for unplaced in drawn.plan.unplaced {
      let found = try #require(
        explain(unplaced.request, of: drawn.school, beside: drawn.plan.timetable))
      #expect(found.funnel.reduce(found.times) { $0 - $1.barred } == found.funnel.last?.left)
    }
  }

  @Test(arguments: PlannedTiny.cases)
  func `what is said of each rule alone is so`(_ drawn: PlannedTiny.Case) throws {
    for unplaced in drawn.plan.unplaced {
      let scene = try #require(
        RequestScene(
          unplaced.request, beside: drawn.plan.timetable, SchoolLookup(drawn.school)))
      let question = Question(scene, beside: drawn.plan.timetable)
      let all = Set(scene.rules)
      guard !question.isPossible(under: all) else { continue }
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

  @Test(arguments: PlannedTiny.cases)
  func `a whole plan with what is proposed places the pupil`(_ drawn: PlannedTiny.Case) throws {
    for unplaced in drawn.plan.unplaced {
      let request = unplaced.request
      let found = try #require(explain(request, of: drawn.school, beside: drawn.plan.timetable))
      for remedy in found.remedies {
        let scenario = found.holding(remedy, among: drawn.school.records.requests)
        let changed = try drawn.school.changed(by: scenario, beside: drawn.plan.timetable)
        guard case .planned(let again, _) = try plan(changed, until: .work(4)) else {
          Issue.record("\(remedy.words): no plan")
          continue
        }
        let isPlaced = again.timetable.sessions.contains {
          $0.pupils.contains(request.pupil) && $0.subject == request.subject
        }
        #expect(isPlaced, "\(remedy.words), \(request.pupil)")
      }
    }
  }

  @Test func `who could use one more hour of a tutor could not be placed without it`() throws {
    var count = 0
    for drawn in PlannedTiny.cases {
      let hours = Set(drawn.school.records.tutorHours)
      for tutor in drawn.school.records.tutors {
        for period in drawn.school.records.periods where period.kind == .lesson {
          let time = WeeklyTime(day: .tuesday, period: period.name)
          guard period.days.contains(.tuesday),
            !hours.contains(TutorHour(tutor: tutor.id, time: time)),
            let uses = try? usesOfHour(
              tutor.id, time, of: drawn.school, beside: drawn.plan.timetable)
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
    let found = try PlannedTiny.cases.flatMap { drawn in
      try drawn.plan.unplaced.map {
        try #require(explain($0.request, of: drawn.school, beside: drawn.plan.timetable))
      }
    }
    #expect(found.count { $0.conflict.count > 1 } >= 10)
    #expect(found.reduce(0) { $0 + $1.remedies.count } >= 30)
    #expect(found.flatMap(\.remedies).contains { !$0.displaced.isEmpty })
  }
}
