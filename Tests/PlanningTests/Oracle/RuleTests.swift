import Checking
import Planning
import Testing
import Tuition
import TuitionTesting

struct RuleTests {
  @Test(arguments: RuleCase.all)
  func `the model finds the optimum worked out on paper`(_ rule: RuleCase) throws {
    let school = try School(TwoWeeks.records(rule.change))
    let answers = try Oracle.answers(for: school, published: rule.published)
    #expect(answers?.map(\.optimum) == rule.best?.inOrder)
  }

  @Test(arguments: RuleCase.all)
  func `the dated programme finds it too, with sessions that keep every rule`(
    _ rule: RuleCase
  ) throws {
    let school = try School(TwoWeeks.records(rule.change))
    let solution = try DatedProgramme(school, published: rule.published).solve()
    #expect(solution.stopped == .proved)
    #expect(solution.isInfeasible == (rule.best == nil))
    #expect(solution.tiers.map(\.objective) == rule.best?.inOrder ?? [])
    guard let timetable = solution.timetable else { return }
    #expect(check(timetable, of: school) == [])
    let reached = tierObjectives(of: timetable, in: school, published: rule.published)
    #expect(solution.tiers.allSatisfy { reached[$0.name] == $0.objective })
  }
}
