import Drawing
import Planning
import Testing
import Tuition
import TuitionTesting

struct ShadowPricesTests {
  /// A school with one request of four sessions and a tutor without hours.
  private func school(hours: [TutorHour] = [], pots: [Pot]? = nil) throws -> School {
    var records = SampleSchool.records
    records.tutorHours = hours
    records.pots = pots
    return try School(records)
  }

  private let monday = TutorHour(tutor: "t1", time: WeeklyTime(day: .monday, period: "P2"))

  @Test func `an hour that would place a request is worth its points`() throws {
    let prices = try shadowPrices(of: school(), placed: 0)
    let hours = prices.filter { if case .hour = $0.good { true } else { false } }
    #expect(!hours.isEmpty)
    #expect(hours.allSatisfy { abs($0.points - 50) < 0.01 }, "\(hours)")
    // At most one for each day, since the dearest of a day stands for it.
    let days = hours.compactMap { if case .hour(_, let time) = $0.good { time.day } else { nil } }
    #expect(Set(days).count == hours.count && hours.count > 1)
  }

  @Test func `where everybody is placed nothing has a price`() throws {
    #expect(try shadowPrices(of: school(hours: [monday]), placed: 0) == [])
  }

  @Test
  func `a place of a pot that is too small has a price, and one that is large enough has none`()
    throws
  {
    func price(_ places: Int) throws -> [ShadowPrice] {
      try shadowPrices(
        of: school(hours: [monday], pots: [Pot(id: "core", places: places)]), placed: 0)
    }
    #expect(try price(0).map(\.good) == [.place("core")])
    #expect(try abs(price(0)[0].points - 50) < 0.01)
    #expect(try price(1) == [])
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `prices are the same twice, above nothing, and of hours that the tutor lacks`(
    _ seed: UInt64
  ) throws {
    let school = try School(drawSchool(.tiny, seed: seed))
    let prices = try shadowPrices(of: school, placed: 0, hours: 2)
    #expect(try shadowPrices(of: school, placed: 0, hours: 2) == prices)
    let known = Set(school.records.tutorHours)
    for price in prices {
      #expect(price.points > 0)
      if case .hour(let tutor, let time) = price.good {
        #expect(!known.contains(TutorHour(tutor: tutor, time: time)))
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a plan proved best gains no points from a place without a price`(_ seed: UInt64) throws {
    let school = try School(drawSchool(.tiny, seed: seed))
    guard let before = try points(of: school), before.gap == 0, let pots = school.records.pots
    else { return }
    let priced = try shadowPrices(of: school, placed: before.placed).map(\.good)
    for (row, pot) in pots.enumerated() where !priced.contains(.place(pot.id)) {
      var records = school.records
      records.pots?[row] = Pot(
        id: pot.id, places: pot.places + 1, provision: pot.provision, subject: pot.subject,
        years: pot.years, who: pot.who)
      let after = try #require(try points(of: try School(records)))
      #expect(after.placed > before.placed || after.points <= before.points, "\(pot.id)")
    }
  }

  private func points(
    of school: School
  ) throws -> (placed: Int, points: Int, gap: Double)? {
    guard case .planned(let plan, _) = try plan(school, until: .work(8)) else { return nil }
    let tiers = plan.certificate.tiers
    guard let statutory = tiers.first(where: { $0.name == .statutory }),
      let points = tiers.first(where: { $0.name == .points })
    else { return nil }
    return (statutory.objective, points.objective, points.gap)
  }
}
