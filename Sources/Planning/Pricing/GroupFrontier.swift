/// Parts of groups that may still be grown, and what each may come to at best.
///
/// Members are known by their places in a list with the least shares first. A part is grown by members behind its last one, so
/// every group is reached once; what it comes to is at least what its part is charged and the least shares behind it.
struct GroupFrontier {
  /// A part of a group that is to be priced.
  struct Part {
    let places: [Int]
    /// The least that those who are missing would add.
    let rest: Double
  }

  private struct Node {
    let places: [Int]
    /// The place of the member to grow by.
    let next: Int
    /// What the part is charged.
    let base: Double
    let bound: Double
  }

  private let size: Int
  /// The sums of the first shares.
  private let sums: [Double]
  /// The nodes, the least bound last.
  private var nodes: [Node] = []
  /// The node grown last, which is grown on before the others.
  private var plunge: Node?

  init(shares: [Double], size: Int) {
    self.size = size
    sums = shares.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    if let root = node([], next: 0, base: 0) { insert(root) }
  }

  /// What no group that is still to be looked at is below; nothing where there is none.
  var least: Double? {
    guard let plunge else { return nodes.last?.bound }
    return min(plunge.bound, nodes.last?.bound ?? .infinity)
  }

  /// Takes the next part out: of the part grown last, or else where groups may come to least.
  mutating func grow() -> Part? {
    guard let node = plunge ?? nodes.popLast() else { return nil }
    plunge = nil
    if let sibling = self.node(node.places, next: node.next + 1, base: node.base) {
      insert(sibling)
    }
    return Part(places: node.places + [node.next], rest: node.bound - node.base - share(node.next))
  }

  /// Puts a part back that has been priced.
  mutating func add(_ places: [Int], bound: Double) {
    plunge = node(places, next: (places.last ?? -1) + 1, base: bound)
  }

  private func share(_ place: Int) -> Double { sums[place + 1] - sums[place] }

  private func node(_ places: [Int], next: Int, base: Double) -> Node? {
    let end = next + size - places.count
    guard end < sums.count else { return nil }
    return Node(places: places, next: next, base: base, bound: base + sums[end] - sums[next])
  }

  private mutating func insert(_ node: Node) {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].bound > node.bound { low = middle + 1 } else { high = middle }
    }
    nodes.insert(node, at: low)
  }
}
