import Foundation
import Testing
import Tuition
import TuitionTesting

@testable import Planning
@testable import Workflow

@Suite struct PlanTermTests {
  private let place = FileManager.default.temporaryDirectory
    .appendingPathComponent("tuition-\(UUID().uuidString)")
  private var order: PlanningOrder {
    PlanningOrder(
      school: Repository.fixtures.appendingPathComponent("marlowe-asked").path,
      out: place.appendingPathComponent("plan").path)
  }

  private func certificate() -> Certificate {
    Certificate(seed: 1, stopped: .limit, tiers: [])
  }

  @Test func `a plan that the checker refuses is not written`() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let error = #expect(throws: WorkflowError.self) {
      _ = try planTerm(order, elapsed: { .zero }) { _, _, _ in
        FoundPlan(
          plan: Plan(timetable: Timetable([]) { _ in 0 }, unplaced: [], certificate: certificate()),
          warm: WarmStart())
      }
    }
    guard case .refused(let breaches) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!breaches.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: order.out))
  }

  @Test func `a tier that is stated otherwise than it is counted is refused`() throws {
    let school = try plannableSchool(in: order.school).0
    let plan = Plan(
      timetable: Timetable([]) { _ in 0 }, unplaced: [],
      certificate: Certificate(
        seed: 1, stopped: .limit, tiers: [Tier(name: .points, objective: 5, bound: 9)]))
    #expect(
      refusals(plan, of: school, against: nil).last
        == "The plan states 5 for the tier points, but the sessions amount to 0.")
  }

  @Test func `what stands in the way of any plan is told`() throws {
    let error = #expect(throws: WorkflowError.self) {
      _ = try planTerm(order, elapsed: { .zero }) { _, _, _ throws(WorkflowError) in
        throw .noPlan(["Two agreed sessions of T1 are at one time."])
      }
    }
    #expect(error?.description.contains("- Two agreed sessions of T1") == true)
  }
}
