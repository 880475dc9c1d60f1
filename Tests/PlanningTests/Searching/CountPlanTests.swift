import Testing
import Tuition
import TuitionTesting

@testable import Planning

/// What is left for others while columns are fixed.
struct CountPlanTests {
  @Test func `a column is open only where its candidate still allows it`() throws {
    var tried = 0
    for seed in DrawnSchools.seeds {
      let search = Search(try DrawnSchools.tiny(seed), published: nil, seed: 1, until: .work(1)) {
        _ in
      }
      try search.relax()
      var plan = CountPlan(search.columns)
      for taken in search.columns.columns.indices where plan.isOpen(taken) {
        plan.take(taken)
        let open = plan.open(search.candidates)
        for index in search.columns.columns.indices where plan.isOpen(index) {
          let column = search.columns.columns[index]
          let held = try #require(
            open.first { $0.unit == column.unit && $0.tutor == column.tutor })
          #expect(held.task.allows(counts(of: column, search), search.pool.units[column.unit]))
          tried += 1
        }
      }
    }
    #expect(tried > 50)
  }

  @Test(arguments: DrawnSchools.seeds)
  func `pots have a place for one more exactly where they fit one more`(_ seed: UInt64) throws {
    let search = Search(try DrawnSchools.tiny(seed), published: nil, seed: 1, until: .work(1)) {
      _ in
    }
    try search.relax()
    var plan = CountPlan(search.columns)
    var pots = PotBalance(search.model)
    for taken in search.columns.columns.indices where plan.isOpen(taken) {
      plan.take(taken)
      for choice in search.pool.potChoices(of: search.columns.unit(of: taken)) {
        pots.change(choice: choice, by: 1)
      }
      for index in search.columns.columns.indices where plan.isOpen(index) {
        let choices = search.pool.potChoices(of: search.columns.unit(of: index))
        #expect(pots.fits(adding: choices))
      }
    }
  }

  private func counts(of column: Column, _ search: Search) -> [Int] {
    var counts = [Int](repeating: 0, count: search.pool.units[column.unit].arms.count)
    for entry in column.counts { counts[entry.arm] += entry.count }
    for session in search.pool.units[column.unit].forced { counts[session.arm] -= 1 }
    return counts
  }
}
