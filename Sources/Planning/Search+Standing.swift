internal import Tuition

extension Search {
  /// The blocks whose standing sessions no plan can hold, where that is plain before any search.
  func impossibleStanding() -> [Int] {
    guard model.blocks.contains(where: \.mandatory) else { return [] }
    let candidates = candidates
    return model.blocks.indices.filter { block in
      model.blocks[block].mandatory && !isPossible(block, by: candidates)
    }
  }

  /// Whether a choice of sessions would meet a block if nobody else asked for anything.
  private func isPossible(_ block: Int, by candidates: Candidates) -> Bool {
    let pricer = CountPricer()
    return candidates.all.contains { candidate in
      let unit = pool.units[candidate.unit]
      guard unit.members.contains(where: { model.requests[$0].block == block }) else {
        return false
      }
      pricer.task.become(candidate.task, prices: unit.arms.map { _ in 0 })
      _ = pricer.solve(unit)
      return pricer.bound < .infinity
    }
  }

  /// Why they cannot stand.
  func reasons(against blocks: [Int]) -> [String] {
    blocks.map { model.blocks[$0] }.map { block in
      "The agreed sessions of \(model.pupils[block.pupil].id) in \(model.subjects[block.subject]) cannot "
        + "stand: with them the rules leave no room for all sessions. Look at the pupil's lessons, the caps and the "
        + "tutor's hours then, and change agreed.csv."
    }
  }

  /// Whether every request with a standing session is placed.
  var meetsStanding: Bool { unmetStanding.isEmpty }

  /// The blocks with standing sessions that are not met.
  var unmetStanding: [Int] {
    model.blocks.indices.filter { model.blocks[$0].mandatory && !best.isMet($0) }
  }

  /// What is to be said of them.
  func words(ofUnmet blocks: [Int]) -> [String] {
    blocks.map { model.blocks[$0] }.map { block in
      let whose =
        "all sessions of \(model.pupils[block.pupil].id) "
        + "in \(model.subjects[block.subject]) can be given beside the agreed ones"
      return stopped == .cancelled
        ? "The search was stopped before a plan was found in which \(whose). Let it run longer."
        : "No plan was found in which \(whose). Take back an agreed session, or give the tutor more hours."
    }
  }

  /// The pupils and subjects of blocks.
  func wishes(_ blocks: [Int]) -> [Wish] {
    blocks.map {
      Wish(
        pupil: model.pupils[model.blocks[$0].pupil].id,
        subject: model.subjects[model.blocks[$0].subject])
    }.sorted()
  }
}
