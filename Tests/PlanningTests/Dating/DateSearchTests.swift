import Testing
import Tuition
import TuitionTesting

@testable import Planning

struct DateSearchTests {
  /// The columns of both pupils with all sessions on Tuesdays, first period.
  private func columns(_ pool: UnitPool) throws -> [Column] {
    try [0, 1].map { request in
      let row = pool.unit([request])
      let unit = pool.units[row]
      let key = pool.model.grid.key(.tuesday, 0)
      let arm = try #require(unit.arms.firstIndex { $0.key == key })
      let counts = unit.arms.indices.map { $0 == arm ? unit.sessions : 0 }
      return Column(unit, row: row, tutor: 0, counts: counts)
    }
  }

  private func pool(_ provision: Identifier<Provision>) throws -> UnitPool {
    UnitPool(
      TermModel(
        try School(
          TwoWeeks.records {
            $0.requests = [
              TwoWeeks.request("Ada", "English", provision, points: 5),
              TwoWeeks.request("Ben", "English", provision, points: 10),
            ]
          })))
  }

  @Test func `two pupils share an hour by taking turns`() throws {
    let pool = try pool("one")
    var search = DateSearch(try columns(pool), pool: pool, seed: 1)
    let weeks = search.run(steps: 100).map { $0?.sessions.map(\.week) ?? [] }
    #expect(Set(weeks) == [[0], [1]])
  }

  @Test func `where weeks do not suffice sessions go to another weekly time`() throws {
    let pool = try pool("two")
    let columns = try columns(pool)
    var search = DateSearch(columns, pool: pool, seed: 1)
    let dated = search.run(steps: 100)
    var draft = Draft(pool)
    for placement in dated {
      let placement = try #require(placement)
      let fits = draft.addIfFits(placement)
      #expect(fits)
    }
    let moved = zip(dated, columns).count { placement, column in
      placement.map { Column($0, of: pool.units[$0.unit]) } != column
    }
    #expect(moved > 0)
  }

  @Test(arguments: DrawnSchools.seeds)
  func `what is dated has the sessions of its column and fits together`(_ seed: UInt64) throws {
    let search = Search(try DrawnSchools.tiny(seed), published: nil, seed: 1, until: .work(3)) {
      _ in
    }
    guard search.impossibleStanding().isEmpty else { return }
    try search.relax()
    search.draw()
    let columns = search.best.placements.map { Column($0, of: search.pool.units[$0.unit]) }
    var dates = DateSearch(columns, pool: search.pool, seed: seed)
    var draft = Draft(search.pool)
    for (column, placement) in zip(columns, dates.run(steps: 1000)) {
      guard let placement else { continue }
      let unit = search.pool.units[placement.unit]
      #expect(Column(placement, of: unit) == column)
      let fits = draft.addIfFits(placement)
      #expect(fits)
    }
  }
}
