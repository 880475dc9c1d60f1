/// A network with whole capacities, and a flow that is made greater path by path.
struct Network {
  private var arcs: [(to: Int, left: Int)] = []
  private var leaving: [[Int]] = []

  /// Adds a node.
  mutating func node() -> Int {
    leaving.append([])
    return leaving.count - 1
  }

  /// Joins two nodes; gives the number of the arc.
  @discardableResult
  mutating func join(_ from: Int, _ to: Int, _ capacity: Int) -> Int {
    leaving[from].append(arcs.count)
    arcs.append((to, capacity))
    leaving[to].append(arcs.count)
    arcs.append((from, 0))
    return arcs.count - 2
  }

  /// Whether an arc carries anything.
  func isUsed(_ arc: Int) -> Bool { arcs[arc + 1].left > 0 }

  /// Sends units one by one until no path is left, or enough have been sent.
  mutating func fill(from source: Int, to sink: Int, most: Int) {
    for _ in 0..<most where !send(from: source, to: sink) { return }
  }

  private mutating func send(from source: Int, to sink: Int) -> Bool {
    var cameBy = [Int?](repeating: nil, count: leaving.count)
    var queue = [source]
    var place = 0
    while place < queue.count, cameBy[sink] == nil {
      for arc in leaving[queue[place]] {
        let to = arcs[arc].to
        guard arcs[arc].left > 0, to != source, cameBy[to] == nil else { continue }
        cameBy[to] = arc
        queue.append(to)
      }
      place += 1
    }
    var node = sink
    guard cameBy[sink] != nil else { return false }
    while node != source, let arc = cameBy[node] {
      arcs[arc].left -= 1
      arcs[arc ^ 1].left += 1
      node = arcs[arc ^ 1].to
    }
    return true
  }
}
