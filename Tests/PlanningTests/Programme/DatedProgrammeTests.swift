import Checking
import Drawing
import Foundation
import GLPK
import Planning
import Testing
import Tuition
import TuitionTesting

struct DatedProgrammeTests {
  /// A school whose requests are in each other's way, so that there is something to search.
  private func crowded() throws -> School {
    try School(drawSchool(.tiny, seed: 178))
  }

  @Test func `a plan that cannot be bettered stands, and its tiers are proved`() throws {
    let programme = DatedProgramme(try crowded())
    let best = try programme.solve()
    let known = Dictionary(uniqueKeysWithValues: best.tiers.map { ($0.name, $0.objective) })
    let again = try programme.solve(incumbent: known)
    #expect(again.timetable == nil)
    #expect(!again.isInfeasible)
    #expect(again.stopped == .proved)
    #expect(again.tiers == best.tiers)
  }

  @Test(arguments: [TierName.statutory, .points, .cost])
  func `a plan that is worse in one tier is bettered`(_ tier: TierName) throws {
    let programme = DatedProgramme(try crowded())
    let best = try programme.solve()
    var known = Dictionary(uniqueKeysWithValues: best.tiers.map { ($0.name, $0.objective) })
    known[tier, default: 0] += tier.maximised ? -1 : 1
    let again = try programme.solve(incumbent: known)
    #expect(again.timetable != nil)
    #expect(again.tiers == best.tiers)
  }

  @Test func `without a single node the bounds are still on the right side`() throws {
    let school = try crowded()
    let best = try DatedProgramme(school).solve()
    let early = try DatedProgramme(school).solve(nodeLimit: 0)
    for (tier, exact) in zip(early.tiers, best.tiers) where tier.name == .statutory {
      #expect(tier.bound >= Double(exact.objective))
    }
    #expect(early.nodes <= 4)
  }

  @Test func `the same node limit gives the same solution`() throws {
    let programme = DatedProgramme(try crowded())
    let one = try programme.solve(nodeLimit: 5)
    let other = try programme.solve(nodeLimit: 5)
    #expect(one.tiers == other.tiers)
    #expect(one.timetable == other.timetable)
    #expect(one.nodes == other.nodes)
  }

  @Test func `a search that is told to stop says so`() throws {
    var heard: [DatedProgress] = []
    let solution = try DatedProgramme(try crowded()).solve { step in
      heard.append(step)
      return false
    }
    #expect(solution.stopped == .cancelled)
    #expect(!heard.isEmpty)
  }

  @Test func `the estimate counts the sessions of a request with each tutor`() throws {
    let alone = try School(TwoWeeks.records { _ in })
    // Four hours a week with one tutor, over two weeks.
    #expect(DatedProgramme.estimatedBinaries(of: alone) == 8)
    let two = try School(
      TwoWeeks.records {
        $0.tutors.append(TwoWeeks.tutor("T2"))
        $0.tutorHours += TwoWeeks.hours("T2", (.tuesday, "P1"))
      })
    #expect(DatedProgramme.estimatedBinaries(of: two) == 10)
  }

  @Test(arguments: DatedProgramme.Format.allCases)
  func `a file holds the tier's problem under opaque names`(_ format: DatedProgramme.Format) throws
  {
    let school = try crowded()
    let programme = DatedProgramme(school)
    let best = try programme.solve()
    let known = Dictionary(uniqueKeysWithValues: best.tiers.map { ($0.name, $0.objective) })
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("programme-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for tier in best.tiers {
      let above = known.filter { $0.key != tier.name && isAbove($0.key, tier.name) }
      try programme.write(format, tier: tier.name, holding: above, to: path)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(school.records.pupils.allSatisfy { !text.contains($0.id.text) })
      let objective = try LinearProgram.withFile(format == .mps ? .mps : .lp, at: path) {
        program throws(GLPKError) in
        try program.branchAndCut(BranchAndCutOptions(presolve: true)).objective
      }
      let sign = tier.name.maximised ? -1.0 : 1.0
      #expect(abs((objective ?? .infinity) - sign * Double(tier.objective)) < 1e-6)
    }
  }

  private func isAbove(_ one: TierName, _ other: TierName) -> Bool {
    let order = TierName.allCases
    return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
  }

  @Test func `a folder that does not exist is a fault with a reason`() throws {
    let programme = DatedProgramme(try crowded())
    let fault = #expect(throws: SolverFault.self) {
      try programme.write(.lp, tier: .cost, to: "/no/such/folder/programme.lp")
    }
    #expect(fault?.description.contains("cannot be written") == true)
  }
}
