extension ColumnPool {
  /// With how many columns for each block a neighbourhood begins.
  private static let promisingPerBlock = 30

  /// What a column costs more than it is worth at the duals of the relaxation of the cost.
  func reducedCost(_ index: Int, at duals: [Double]) -> Double {
    zip(entries[index].rows, entries[index].values).reduce(Double(columns[index].cost)) {
      $1.0 < duals.count ? $0 - duals[$1.0] * $1.1 : $0
    }
  }

  /// For each block the columns that the duals think most of, or the newest where no duals are known.
  func promising(at duals: [Double]) -> [[Int]] {
    guard !duals.isEmpty else {
      return columnsOfBlock.map { Array($0.suffix(Self.promisingPerBlock)) }
    }
    let reducedCosts = columns.indices.map { reducedCost($0, at: duals) }
    return columnsOfBlock.map { all in
      Array(
        all.sorted { (reducedCosts[$0], $0) < (reducedCosts[$1], $1) }
          .prefix(Self.promisingPerBlock))
    }
  }

  /// The places of those placements that have a tutor, the pupil or a lesson of a block.
  func rivals(of block: Block, among placements: [Placement]) -> [Int] {
    let model = units.model
    let tutors = Set(block.requests.flatMap { model.requests[$0].tutors })
    let lessons = Set(model.pupils[block.pupil].lessons.compactMap { $0?.slot })
    return placements.indices.filter { place in
      let unit = units.units[placements[place].unit]
      return tutors.contains(placements[place].tutor) || unit.pupils.contains(block.pupil)
        || placements[place].sessions.contains { session in
          unit.arms[session.arm].slots.contains { lessons.contains($0.slot) }
        }
    }
  }

  /// The blocks that no placement meets.
  func unmetBlocks(_ placements: [Placement]) -> [Block] {
    let met = Set(placements.flatMap { units.units[$0.unit].members })
    return units.model.blocks.filter { $0.requests.allSatisfy { !met.contains($0) } }
  }
}
