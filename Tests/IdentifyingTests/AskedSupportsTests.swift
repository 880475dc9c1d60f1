import Testing
import Tuition
import TuitionTesting

@testable import Identifying

@Suite struct AskedSupportsTests {
  private func map(_ change: (inout SchoolRecords) -> Void) throws -> ProvisionMap {
    var records = SampleSchool.records
    records.provisions.append(
      Provision(
        id: "group", name: "Group", subjects: .any, sessions: 6, periods: 2, groupLeast: 2,
        groupMost: 4, costPerSession: 5_000))
    change(&records)
    return provisionMap(of: try School(records), asOf: SampleSchool.date(1, 9))
  }

  private func request(
    _ provision: String, points: Int, statutory: Bool = false
  ) -> Request {
    Request(
      pupil: "p1", subject: "English", provision: Identifier(provision), points: points,
      statutory: statutory)
  }

  @Test func `of alternatives the one that counts most is asked for, an entitlement first`() throws
  {
    let byPoints = try map {
      $0.requests = [request("one-to-one", points: 40), request("group", points: 50)]
    }
    #expect(byPoints.supports.map(\.provision) == ["group"])
    let equal = try map {
      $0.requests = [request("one-to-one", points: 50), request("group", points: 50)]
    }
    #expect(equal.supports.map(\.provision) == ["group"])
    let entitled = try map {
      $0.requests = [
        request("one-to-one", points: 40, statutory: true), request("group", points: 50),
      ]
    }
    #expect(entitled.supports.map(\.provision) == ["one-to-one"])
  }

  @Test func `a request is timed by lessons and priced in the smallest group`() throws {
    let map = try map { $0.requests = [request("group", points: 50)] }
    let support = try #require(map.supports.first)
    #expect(support.standing == .asked && map.assumedMinutes == 60)
    #expect(support.sessions == 6 && support.minutes == 720 && support.pence == 15_000)
    #expect(support.losses.isEmpty && support.pot == nil)
  }

  @Test func `where no cost is given none is made up`() throws {
    let map = try map { $0.requests = [request("one-to-one", points: 50)] }
    #expect(map.supports.first?.pence == nil)
    let sum = try #require(map.totals.first { $0.part == .school }?.sum)
    #expect(sum[.asked].pence == 0 && sum[.asked].withoutCost == 1)
  }
}
