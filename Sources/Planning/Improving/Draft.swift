/// A dated timetable in the making: which block is met by which placement, and what is left of the term.
struct Draft {
  let pool: UnitPool
  private(set) var residual: Residual
  private(set) var score = Score()
  /// For each block the placement that meets it.
  private(set) var placementOfBlock: [Placement?]

  init(_ pool: UnitPool) {
    self.pool = pool
    residual = Residual(pool.model)
    placementOfBlock = [Placement?](repeating: nil, count: pool.model.blocks.count)
  }

  /// The blocks that a unit meets.
  func blocks(of unit: Unit) -> [Int] { unit.members.map { pool.model.requests[$0].block } }

  /// The placements, each once, in the order of their first blocks.
  var placements: [Placement] {
    placementOfBlock.enumerated().compactMap { block, placement in
      guard let placement, blocks(of: pool.units[placement.unit]).min() == block else { return nil }
      return placement
    }
  }

  /// The blocks that nothing meets.
  var unmetBlocks: [Int] { placementOfBlock.indices.filter { placementOfBlock[$0] == nil } }

  /// Whether a unit could be added as far as its blocks and pots go.
  func admits(_ unit: Unit) -> Bool {
    blocks(of: unit).allSatisfy { placementOfBlock[$0] == nil }
      && residual.pots.fits(adding: unit.members.map { pool.model.requests[$0].potChoice })
  }

  /// Adds a placement.
  mutating func add(_ placement: Placement) {
    let unit = pool.units[placement.unit]
    for block in blocks(of: unit) { placementOfBlock[block] = placement }
    residual.add(placement, of: unit)
    score.add(placement, of: unit)
  }

  /// Removes a placement.
  mutating func remove(_ placement: Placement) {
    let unit = pool.units[placement.unit]
    for block in blocks(of: unit) { placementOfBlock[block] = nil }
    residual.remove(placement, of: unit)
    score.remove(placement, of: unit)
  }

  /// Whether every pupil of these placements still loses no more than the caps allow.
  func keepsCaps(of placements: [Placement]) -> Bool {
    placements.allSatisfy { placement in
      pool.units[placement.unit].pupils.allSatisfy { residual.keepsCaps(pupil: $0) }
    }
  }
}
