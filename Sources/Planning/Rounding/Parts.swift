/// A large school cut into parts that have little to do with each other, by the tutors whom a relaxation gives its requests.
struct Parts {
  /// The blocks of each part.
  private(set) var blocks: [[Int]] = []

  private let model: TermModel
  private let columns: ColumnPool
  /// For each block and tutor the share of the block that the solution gives the tutor.
  private var shares: [[Int: Double]]

  /// Cuts the unmet blocks of a plan.
  ///
  /// - Parameters:
  ///   - solution: columns with their shares in a solution of the relaxation.
  ///   - most: how many blocks a part has before it takes no further tutor.
  init(_ plan: CountPlan, solution: [ColumnShare], most: Int) {
    columns = plan.columns
    model = columns.units.model
    shares = [[Int: Double]](repeating: [:], count: model.blocks.count)
    for entry in solution {
      let column = columns.columns[entry.column]
      for block in columns.blocks(of: column) {
        shares[block][column.tutor, default: 0] += entry.share
      }
    }
    let open = plan.unmetBlocks
    let parts = grow(from: open, most: most)
    var part = open.reduce(into: [Int: Int]()) { $0[$1] = parts[home($1)] }
    for entry in solution {
      // A group is met as a whole, so its members come into one part; of groups that overlap the last one does.
      let members = columns.blocks(of: columns.columns[entry.column])
      guard let first = part[members[0]] else { continue }
      for member in members.dropFirst() where part[member] != nil { part[member] = first }
    }
    let numbers = Set(part.values).sorted()
    blocks = numbers.map { number in open.filter { part[$0] == number } }
  }

  /// The tutor who has most of a block, or may have it where none does; nobody is tutor -1.
  private func home(_ block: Int) -> Int {
    let most = shares[block].max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return most?.key ?? model.blocks[block].requests.flatMap { model.requests[$0].tutors }.first
      ?? -1
  }

  /// The number of each tutor's part: one grows by the tutor who shares most blocks with it, until it has enough.
  private func grow(from open: [Int], most: Int) -> [Int: Int] {
    let sizes = open.reduce(into: [Int: Int]()) { $0[home($1), default: 0] += 1 }
    let ties = ties(open)
    var parts: [Int: Int] = [:]
    var number = 0
    while let first = sizes.keys.filter({ parts[$0] == nil })
      .max(by: { (sizes[$0] ?? 0, -$0) < (sizes[$1] ?? 0, -$1) })
    {
      var next: Int? = first
      var size = 0
      var pull: [Int: Double] = [:]
      while let tutor = next, size < most {
        parts[tutor] = number
        size += sizes[tutor] ?? 0
        for (other, tie) in ties[tutor] ?? [:] { pull[other, default: 0] += tie }
        next = pull.keys.filter { parts[$0] == nil && sizes[$0] != nil }
          .max { (pull[$0] ?? 0, -$0) < (pull[$1] ?? 0, -$1) }
      }
      number += 1
    }
    return parts
  }

  /// How much two tutors have to do with each other: the blocks that they share, and a little for those that they could.
  private func ties(_ open: [Int]) -> [Int: [Int: Double]] {
    var ties: [Int: [Int: Double]] = [:]
    for block in open {
      let able = Set(model.blocks[block].requests.flatMap { model.requests[$0].tutors }).sorted()
      for one in able {
        for other in able where other != one {
          let shared = min(shares[block][one] ?? 0, shares[block][other] ?? 0)
          ties[one, default: [:]][other, default: 0] += shared + 0.01
        }
      }
    }
    return ties
  }
}

/// A column with its share in a solution.
struct ColumnShare {
  /// The index in the pool.
  let column: Int
  let share: Double
}
