internal import GLPK
internal import Tuition

extension Search {
  /// Solves the relaxation of all tiers together and dives from it.
  func relax() throws(GLPKError) {
    begin(.points)
    let whole = CountPlan(columns)
    let isParted = PartDives.suit(whole)
    let master = Master(columns, aim: aim, left: whole.left, counters: counters)
    master.groups = groups
    master.isAlone = true
    rounded = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(&program, required: required, held: [])
      let enough = Enough(
        distance: aim.points * 0.05, gain: Tolerance.relaxedTiers, maySleep: true,
        isCancelled: mayLeave)
      // A large school breaks so many cuts that solving with them takes longer than all of its parts.
      try master.converge(
        &program, candidates: listed, until: enough, cuts: isParted ? 0 : 4,
        rise: Tolerance.relaxedTiers * 10)
      promising = try master.used(&program)
      fractional = try master.solution(&program)
      master.groups = nil
      guard !isParted else {
        let dives = PartDives(
          columns: columns, aim: aim, counters: counters, candidates: candidates,
          required: required)
        return try dives.run(fractional, from: whole, isCancelled: mayLeaveAtOnce)
      }
      var dive = Dive(master, candidates: candidates, from: whole)
      try dive.run(&program, isCancelled: mayLeaveAtOnce)
      return dive.plan.fixed
    }
  }

  /// The blocks with standing sessions.
  var required: [Int] { model.blocks.indices.filter { model.blocks[$0].mandatory } }

  /// Dates what the dive fixed, and meets what can be met besides.
  func draw() {
    drawn = dated(rounded, steps: 3000)
    best = assembled(drawn)
    step()
  }

  /// Those of some columns that can be dated together.
  func dated(_ fixed: [Int], steps: Int) -> [Placement] {
    var search = DateSearch(fixed.map { columns.columns[$0] }, pool: pool, seed: seed)
    let dated = search.run(steps: steps).compactMap { $0 }
    counters[.dateSteps] += search.steps
    return dated
  }

  /// A draft of these placements: standing sessions first, then what fits as it is, then what fits otherwise.
  ///
  /// What must be met besides is met beside all of them where it can be, else before them.
  ///
  /// - Parameter partly: placements of which only some sessions are left.
  func assembled(_ placements: [Placement], partly: [Placement] = []) -> Draft {
    let insertion = Insertion(pool: pool, scheduler: scheduler, keptPrice: aim.kept)
    var draft = Draft(pool)
    let standing = placements.filter { pool.units[$0.unit].mandatory > 0 }
    var left = placements.filter { pool.units[$0.unit].mandatory == 0 }
    for placement in standing where !draft.addIfFits(placement) { left.append(placement) }
    var beside = draft
    for placement in left { _ = beside.addIfFits(placement) }
    meetRequired(&beside, by: insertion)
    if required.allSatisfy(beside.isMet) {
      draft = beside
    } else {
      meetRequired(&draft, by: insertion)
      for placement in left { _ = draft.addIfFits(placement) }
    }
    complete(partly, in: &draft)
    var improver = Improver(draft, insertion: insertion, seed: seed)
    improver.fill()
    return improver.best
  }

  /// Adds placements of which some sessions are left, each with the same people and tutor.
  ///
  /// First all of them hold what is left, so that nobody else has it; then one after the other is timed anew, at most of the times that it
  /// has where those count as kept. One that finds no times for all its sessions is left out.
  private func complete(_ partly: [Placement], in draft: inout Draft) {
    var slots: [Int] = []
    for placement in partly where draft.addIfFits(placement) {
      slots.append(draft.slotOfBlock[draft.blocks(of: pool.units[placement.unit])[0]])
    }
    for slot in slots {
      guard let placement = draft.remove(slot: slot) else { continue }
      let offer = scheduler.offer(
        placement.unit, tutor: placement.tutor, in: draft.residual, keptPrice: aim.kept)
      if let offer { _ = scheduler.take(offer, in: &draft) }
    }
  }

  private func meetRequired(_ draft: inout Draft, by insertion: Insertion) {
    for block in required where !draft.isMet(block) { _ = insertion.meet(block, in: &draft) }
  }

  /// Keeps a draft where it is better than the best.
  func keep(_ draft: Draft) {
    if draft.score > best.score { best = draft }
  }
}
