internal import GLPK
internal import Tuition

extension Elastic {
  /// Whole numbers of goods with which everybody is placed, as far as the relaxation knows.
  ///
  /// - Parameter objective: what the relaxation pays.
  func dive(
    _ program: inout LinearProgram, beyond objective: Double
  ) throws(GLPKError) -> [Int] {
    var held = [Int](repeating: 0, count: goods.count)
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
    func paid() -> Int { goods.indices.reduce(0) { $0 + goods[$1].weight * held[$1] } }
    for good in order
    where held[good] > 0 && Double(paid() - goods[good].weight) > objective - Self.nearlyWhole {
      try program.setBounds(.between(0, Double(held[good] - 1)), ofColumn: places[good])
      try converge(&program)
      let all = try program.values()
      let isMet = demands.allSatisfy { all[$0] < Self.nearlyWhole }
      let values = places.map { all[$0] }
      if isMet {
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
