/// Whether the requests placed can each take a place of a pot that they match.
///
/// Requests with the same choice of pots are alike, so the question is a small transport problem: choices to pots. It is
/// answered by moving places along augmenting paths (L. Ford and D. Fulkerson 1956, doi:10.4153/CJM-1956-045-5).
struct PotBalance {
  private let places: [Int]
  private let choices: [[Int]]
  private(set) var taken: [Int]

  init(_ model: TermModel) {
    places = model.potPlaces
    choices = model.potChoices
    taken = [Int](repeating: 0, count: choices.count)
  }

  /// Counts one more or one fewer request with a choice of pots; no choice means that places are unlimited.
  mutating func change(choice: Int?, by sign: Int) {
    guard let choice else { return }
    taken[choice] += sign
  }

  /// Whether requests with these choices could be placed besides those placed already.
  func fits(adding more: [Int?]) -> Bool {
    guard !choices.isEmpty else { return true }
    var wanted = taken
    for choice in more { if let choice { wanted[choice] += 1 } }
    return flow(wanted) != nil
  }

  /// For each choice how many of its requests take each pot, or nothing where the pots do not suffice.
  func flow(_ wanted: [Int]) -> [[Int]]? {
    var flow = choices.map { _ in [Int](repeating: 0, count: places.count) }
    var left = places
    for choice in choices.indices.sorted(by: { (choices[$0].count, $0) < (choices[$1].count, $1) })
    {
      var unmet = wanted[choice]
      for pot in choices[choice] {
        let taken = min(unmet, left[pot])
        flow[choice][pot] += taken
        left[pot] -= taken
        unmet -= taken
      }
      for _ in 0..<unmet {
        var seen = Set<Int>()
        guard Self.push(choice, choices, &flow, &left, &seen) else { return nil }
      }
    }
    return flow
  }

  private static func push(
    _ choice: Int, _ choices: [[Int]], _ flow: inout [[Int]], _ left: inout [Int],
    _ seen: inout Set<Int>
  ) -> Bool {
    for pot in choices[choice] where left[pot] > 0 {
      flow[choice][pot] += 1
      left[pot] -= 1
      return true
    }
    for pot in choices[choice] where seen.insert(pot).inserted {
      for other in choices.indices where other != choice && flow[other][pot] > 0 {
        flow[other][pot] -= 1
        flow[choice][pot] += 1
        if push(other, choices, &flow, &left, &seen) { return true }
        flow[other][pot] += 1
        flow[choice][pot] -= 1
      }
    }
    return false
  }
}
