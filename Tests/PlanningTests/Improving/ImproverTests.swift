import Testing
import Tuition

@testable import Planning

struct ImproverTests {
  @Test func `what serves more is met in the stead of what serves less`() throws {
    var found = (better: 0, open: 0)
    for seed in DrawnSchools.seeds {
      let model = TermModel(try DrawnSchools.tiny(seed))
      let pool = UnitPool(model)
      let insertion = Insertion(pool: pool, scheduler: Scheduler(pool))
      var draft = Draft(pool)
      // Those who need it least have taken the best places.
      let blocks = model.blocks.indices.filter { !model.blocks[$0].mandatory }
        .sorted { least($0, model) < least($1, model) }
      for block in blocks where !draft.isMet(block) { _ = insertion.meet(block, in: &draft) }
      guard !draft.unmetBlocks.isEmpty else { continue }
      found.open += 1
      var improver = Improver(draft, insertion: insertion, seed: seed)
      improver.exchange(tries: 200)
      #expect(improver.best.score >= draft.score, "seed \(seed)")
      #expect(model.pupils.indices.allSatisfy { improver.best.residual.keepsCaps(pupil: $0) })
      if improver.best.score > draft.score { found.better += 1 }
    }
    #expect(found.better > 2, "\(found)")
  }

  private func least(_ block: Int, _ model: TermModel) -> Int {
    model.blocks[block].requests.map { model.requests[$0].points }.max() ?? 0
  }
}
