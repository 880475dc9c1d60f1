import Checking
import Drawing
import Planning
import Testing
import Tuition

/// The dated programme and the MathProg model, which share no code, on schools drawn by chance.
struct DrawnOracleTests {
  @Test(arguments: 1...60)
  func `the dated programme and the model agree on drawn schools`(_ seed: Int) throws {
    let school = try School(drawSchool(.tiny, seed: UInt64(seed)))
    let solution = try solution(of: school)
    guard let timetable = solution.timetable, !timetable.sessions.isEmpty else { return }
    // The same plan, a period later: some of it can be kept, at a price.
    let published = later(timetable, in: school)
    _ = try self.solution(of: school, published: published)
  }

  private func solution(
    of school: School, published: Timetable? = nil
  ) throws -> DatedSolution {
    let answers = try Oracle.answers(for: school, published: published)
    let solution = try DatedProgramme(school, published: published).solve()
    #expect(solution.isInfeasible == (answers == nil))
    #expect(solution.tiers.map(\.name) == (answers ?? []).map(\.tier))
    #expect(solution.tiers.map(\.objective) == (answers ?? []).map(\.optimum))
    #expect(solution.tiers.allSatisfy { $0.gap == 0 })
    guard let timetable = solution.timetable else { return solution }
    #expect(check(timetable, of: school) == [])
    let reached = tierObjectives(of: timetable, in: school, published: published)
    #expect(solution.tiers.allSatisfy { reached[$0.name] == $0.objective })
    return solution
  }

  private func later(_ timetable: Timetable, in school: School) -> Timetable {
    let periods = school.records.periods.map(\.name)
    let sessions = timetable.sessions.map { session in
      let place = (school.periodIndex(session.period) ?? 0) + 1
      return Session(
        id: session.id, date: session.date, period: periods[place % periods.count],
        provision: session.provision, subject: session.subject, tutor: session.tutor,
        room: session.room, pupils: session.pupils, pots: session.pots)
    }
    return Timetable(sessions) { school.periodIndex($0) ?? 0 }
  }
}
