/// A unit with a tutor and what is free for them: what one pricing call works on.
struct Candidate {
  let unit: Int
  let tutor: Int
  let task: CountTask

  /// Every unit with every tutor that could meet it in what is free, but for the groups of large circles.
  ///
  /// - Returns: the candidates, those of a unit behind one another.
  static func all(_ pool: UnitPool, in residual: Residual) -> [Candidate] {
    var rows = pool.model.requests.indices.filter(pool.mayGoAlone).map { pool.unit([$0]) }
    for circle in pool.circles where pool.isListed(circle) {
      let sizes = pool.groupSizes(circle)
      rows += Insertion.subsets(of: circle, from: sizes.lowerBound, to: sizes.upperBound)
        .filter(pool.haveDistinctPupils).map(pool.unit)
    }
    return rows.flatMap { row in
      pool.units[row].tutors.compactMap { tutor in
        CountTask(pool.units[row], tutor: tutor, in: residual)
          .map { Candidate(unit: row, tutor: tutor, task: $0) }
      }
    }
  }
}

/// Candidates, found by the block of their first member.
struct Candidates {
  let all: [Candidate]
  /// For each block the runs of candidates of one unit.
  private let units: [[Range<Int>]]

  /// - Parameter all: the candidates, those of a unit behind one another.
  init(_ all: [Candidate], of pool: UnitPool) {
    self.all = all
    var units = [[Range<Int>]](repeating: [], count: pool.model.blocks.count)
    var first = 0
    while first < all.count {
      let unit = all[first].unit
      let end = all[first...].firstIndex { $0.unit != unit } ?? all.count
      units[pool.block(ofRequest: pool.units[unit].members[0])].append(first..<end)
      first = end
    }
    self.units = units
  }

  /// The units that meet a block and whose first member is of it, each with its candidates.
  func units(ofBlock block: Int) -> [Range<Int>] { units[block] }
}
