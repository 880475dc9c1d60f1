import Checking
import Drawing
import Planning
import Testing
import Tuition

struct DrawnOracleTests {
  @Test(arguments: 1...300)
  func `the dated programme and the model agree on drawn schools`(_ seed: Int) throws {
    let school = try School(drawSchool(.tiny, seed: UInt64(seed)))
    let answers = try Oracle.answers(for: school)
    let programme = DatedProgramme(school)
    let start = ContinuousClock.now
    let solution = try programme.solve()
    let took = ContinuousClock.now - start
    print(
      "SEED", seed, programme.binaries, DatedProgramme.estimatedBinaries(of: school), took,
      solution.nodes, answers?.map { "\($0.tier)=\($0.optimum)" }.joined(separator: " ") ?? "none")
    #expect(solution.isInfeasible == (answers == nil))
    #expect(solution.tiers.map(\.objective) == (answers ?? []).map(\.optimum))
    #expect(solution.tiers.allSatisfy { $0.gap == 0 })
    guard let timetable = solution.timetable else { return }
    #expect(check(timetable, of: school) == [])
    let reached = tierObjectives(of: timetable, in: school)
    #expect(solution.tiers.allSatisfy { reached[$0.name] == $0.objective })
  }
}
