internal import GLPK
internal import Tuition

extension Elastic {
  /// Whole numbers of goods with which everybody is placed, as far as the relaxation knows.
  ///
  /// A part of a room at all times is cheap in the relaxation and dear when it is made whole, so that both are tried, as many rooms as
  /// the relaxation has in full and one more, and the cheaper stands.
  ///
  /// - Parameter objective: what the relaxation pays.
  func buy(
    _ program: inout LinearProgram, beyond objective: Double
  ) throws(GLPKError) -> [Int] {
    let values = try bought(&program)
    guard let room = goods.firstIndex(where: { $0.good == .wholeRoom }),
      values[room] > Self.nearlyWhole
    else { return try dive(&program, beyond: objective) }
    let fewest = Int((values[room] + Self.nearlyWhole).rounded(.down))
    let most = min(fewest + 1, goods[room].most)
    var best: [Int]?
    for count in fewest...most {
      for (good, place) in places.enumerated() {
        let most = Double(goods[good].most)
        try program.setBounds(.between(0, most), ofColumn: place)
      }
      try program.setBounds(.fixed(Double(count)), ofColumn: places[room])
      try converge(&program)
      let isEnough = try isMet(&program)
      guard isEnough || count == most else { continue }
      let found = try dive(&program, beyond: objective, fixing: [room: count])
      guard let held = best, paid(held) <= paid(found) else {
        best = found
        continue
      }
    }
    guard let best else { preconditionFailure("the last number of rooms is always tried") }
    return best
  }

  /// Whether everybody who is asked for is placed.
  private func isMet(_ program: inout LinearProgram) throws(GLPKError) -> Bool {
    let values = try program.values()
    return demands.allSatisfy { values[$0] < Self.nearlyWhole }
  }

  /// What so many of each good cost.
  private func paid(_ held: [Int]) -> Int {
    goods.indices.reduce(0) { $0 + goods[$1].weight * held[$1] }
  }

  /// Buys more and more of what the relaxation has most of beyond whole numbers, until all are whole.
  ///
  /// - Parameters:
  ///   - objective: what the relaxation pays.
  ///   - fixed: the goods of which it is settled how many are bought.
  private func dive(
    _ program: inout LinearProgram, beyond objective: Double, fixing fixed: [Int: Int] = [:]
  ) throws(GLPKError) -> [Int] {
    var held = goods.indices.map { fixed[$0] ?? 0 }
    for _ in 0..<goods.count {
      let values = try bought(&program)
      let open = values.indices.filter {
        values[$0] - Double(held[$0]) > Self.nearlyWhole
      }
      let parts = open.map { (good: $0, part: values[$0] - values[$0].rounded(.down)) }
      func isWhole(_ part: Double) -> Bool {
        part < Self.nearlyWhole || part > 1 - Self.nearlyWhole
      }
      guard let most = parts.filter({ !isWhole($0.part) }).map(\.part).max() else {
        return try pruned(values.map { Int($0.rounded()) }, beyond: objective, &program)
      }
      for (good, part) in parts where isWhole(part) || part >= min(most, 0.9) {
        held[good] = Int((values[good] - Self.nearlyWhole).rounded(.up))
        try program.setBounds(
          .between(Double(held[good]), Double(goods[good].most)), ofColumn: places[good])
      }
      try converge(&program)
      if try cut(&program) { try converge(&program) }
    }
    return held
  }

  /// The same without what the others make needless, the dearest first; nothing is tried that would pay less than the relaxation.
  private func pruned(
    _ whole: [Int], beyond objective: Double, _ program: inout LinearProgram
  ) throws(GLPKError) -> [Int] {
    var held = whole
    for good in goods.indices {
      try program.setBounds(.between(0, Double(held[good])), ofColumn: places[good])
    }
    let order = goods.indices.filter { held[$0] > 0 }
      .sorted { (-goods[$0].weight, $0) < (-goods[$1].weight, $1) }
    for good in order
    where held[good] > 0 && Double(paid(held) - goods[good].weight) > objective - Self.nearlyWhole {
      try program.setBounds(.between(0, Double(held[good] - 1)), ofColumn: places[good])
      try converge(&program)
      let values = try bought(&program)
      if try isMet(&program) {
        for own in goods.indices {
          held[own] = min(held[own], Int((values[own] - Self.nearlyWhole).rounded(.up)))
        }
      }
      for own in goods.indices {
        try program.setBounds(.between(0, Double(max(0, held[own]))), ofColumn: places[own])
      }
    }
    return held
  }
}
