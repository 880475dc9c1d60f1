import Checking
import Exploring
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
}
