import Planning
import Testing
import Tuition
import TuitionTesting

@testable import Exploring

struct ImpasseTests {
  /// Drawn schools in which everything that is asked for is an entitlement.
  static let schools: [School] = PlannedTiny.cases.compactMap { drawn in
    var records = drawn.school.records
    records.agreed = []
    records.requests = records.requests.map { request in
      Request(
        pupil: request.pupil, subject: request.subject, provision: request.provision,
        points: request.points, statutory: true, first: request.first, last: request.last,
        tutor: request.tutor)
    }
    return try? School(records)
  }.prefix(10).map(\.self)

  /// Whether all entitlements of the requests are placed when only some rules hold; nothing where nobody knows.
  private func isPossible(
    _ requests: [Request], _ rules: [NamedRule], in school: School
  ) throws -> Bool? {
    var records = school.records
    for rule in NamedRule.all(of: school.records) where !rules.contains(rule) {
      records = records.lifting(rule)
    }
    let wishes = Set(requests.map { Wish(pupil: $0.pupil, subject: $0.subject) })
    // The others may come to a group, and need not.
    for row in records.requests.indices where !wishes.contains(records.requests[row].wish) {
      records.requests[row].statutory = false
    }
    guard case .planned(let plan, _) = try plan(try School(records), until: .work(30)) else {
      return false
    }
    let tier = try #require(plan.certificate.tiers.first { $0.name == .statutory })
    if tier.objective == wishes.count { return true }
    return tier.bound < Double(wishes.count) - 0.5 ? false : nil
  }

  @Test func `some drawn schools cannot meet all that they owe`() throws {
    #expect(try Self.schools.contains { try impasse(of: $0, work: 8) != nil })
  }

  @Test(arguments: schools.indices)
  func `without any one rule or request of the sets the rest is possible`(_ row: Int) throws {
    let school = Self.schools[row]
    guard let found = try impasse(of: school, work: 8) else { return }
    #expect(!found.requests.isEmpty && !found.rules.isEmpty)
    #expect(try isPossible(found.requests, found.rules, in: school) == false)
    for rule in found.rules where !found.unproved.contains("\(rule)") {
      let rest = found.rules.filter { $0 != rule }
      #expect(try isPossible(found.requests, rest, in: school) == true, "\(rule)")
    }
    let all = NamedRule.all(of: school.records)
    for request in found.requests
    where !found.unproved.contains("\(request.pupil) in \(request.subject)") {
      let rest = found.requests.filter { $0 != request }
      guard !rest.isEmpty else { continue }
      #expect(try isPossible(rest, all, in: school) == true, "\(request.pupil)")
    }
    #expect(found.unproved.count * 2 <= found.rules.count + found.requests.count)
  }

  @Test func `a school that meets all it owes is in no impasse`() throws {
    let school = Self.schools[0]
    var records = school.records
    records.requests = []
    #expect(try impasse(of: try School(records), work: 8) == nil)
  }

  @Test func `who has no entitlement can be the partner that an entitlement to a group needs`()
    throws
  {
    func found(beside points: [Int]) throws -> Impasse? {
      let records = TwoWeeks.records {
        $0.provisions = [TwoWeeks.provision("two", sessions: 2, group: 2...3)]
        $0.requests =
          [TwoWeeks.request("Ada", points: 10, statutory: true)]
          + points.map { TwoWeeks.request("Ben", points: $0) }
      }
      return try impasse(of: try School(records), work: 8)
    }
    #expect(try found(beside: [5]) == nil)
    #expect(try found(beside: [])?.rules == [.groupLeast])
  }
}
