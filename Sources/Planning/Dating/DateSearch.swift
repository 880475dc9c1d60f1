internal import Tuition

/// Dates whole columns together: a tabu search over the weeks of their sessions.
///
/// Each step moves a session that shares an overfilled cell to the week of its arm that overfills least, and may not move
/// it back for a while (A. Hertz and D. de Werra 1987, doi:10.1007/BF02239976, for colouring). Costs do not change: every
/// week of an arm costs the same.
struct DateSearch {
  private let pool: UnitPool
  private let columns: [Column]
  private var board: DateBoard
  private var random: SplitMix
  private(set) var steps = 0

  init(_ columns: [Column], pool: UnitPool, seed: UInt64) {
    self.pool = pool
    self.columns = columns
    var builder = BoardBuilder(columns, pool: pool)
    board = builder.board()
    random = SplitMix(seed: seed)
  }

  /// The placements that could be dated without a conflict, for each column in turn.
  ///
  /// - Parameter dated: for each column the placement it has already, where its dates are to be kept if they can.
  mutating func run(steps most: Int, from dated: [Placement?] = []) -> [Placement?] {
    start(from: dated)
    spread()
    repair(steps: most)
    return settle()
  }

  private mutating func start(from dated: [Placement?]) {
    guard !dated.isEmpty else { return }
    var weeks: [[Int]: [Int]] = [:]
    for (column, placement) in dated.enumerated() {
      for session in placement?.sessions ?? [] {
        weeks[[column, session.arm], default: []].append(session.week)
      }
    }
    for (piece, facts) in board.pieces.enumerated() where board.weekOf[piece] < 0 {
      if let week = weeks[[facts.placement, facts.arm]]?.popLast() { board.put(piece, week: week) }
    }
  }

  /// Puts each session where it overfills least, columns with least freedom first.
  private mutating func spread() {
    let order = board.pieces.indices.filter { board.weekOf[$0] < 0 }
      .sorted { (board.pieces[$0].weeks.count, $0) < (board.pieces[$1].weeks.count, $1) }
    for piece in order {
      if let week = bestWeek(piece, barred: { _ in false }) { board.put(piece, week: week) }
    }
  }

  private mutating func repair(steps most: Int) {
    let weekCount = board.weekCount
    var barredUntil = [Int](repeating: 0, count: board.pieces.count * weekCount)
    var conflicts = board.pieces.indices.filter {
      !board.pieces[$0].fixed && board.isInConflict($0)
    }
    var listed = Set(conflicts)
    while steps < most, !conflicts.isEmpty {
      steps += 1
      let place = random.below(conflicts.count)
      let piece = conflicts[place]
      guard board.isInConflict(piece) else {
        conflicts.swapAt(place, conflicts.count - 1)
        conflicts.removeLast()
        listed.remove(piece)
        continue
      }
      let step = steps
      let old = board.weekOf[piece]
      guard
        let week = bestWeek(
          piece, barred: { $0 == old || barredUntil[piece * weekCount + $0] > step })
      else { continue }
      board.put(piece, week: week)
      if old >= 0 { barredUntil[piece * weekCount + old] = step + 10 + random.below(20) }
      for row in board.pieces[piece].rows where board.left[Int(row) * weekCount + week] < 0 {
        for other in board.piecesOfRow[Int(row)]
        where board.weekOf[Int(other)] == week && !board.pieces[Int(other)].fixed
          && listed.insert(Int(other)).inserted
        {
          conflicts.append(Int(other))
        }
      }
    }
  }

  private mutating func bestWeek(_ piece: Int, barred: (Int) -> Bool) -> Int? {
    var best: Int?
    var least = Int.max
    var ties = 0
    board.pieces[piece].weeks.forEachWeek { week in
      guard !barred(week) else { return }
      let sum = board.overfill(piece, week: week)
      if sum < least {
        least = sum
        best = week
        ties = 1
      } else if sum == least {
        ties += 1
        if random.below(ties) == 0 { best = week }
      }
    }
    return best
  }

  /// Takes off the board whole columns until no cell is overfilled, the one with most conflicts first.
  private mutating func settle() -> [Placement?] {
    var dropped = Set<Int>()
    while true {
      var conflicts: [Int: Int] = [:]
      for (piece, facts) in board.pieces.enumerated()
      where !dropped.contains(facts.placement) && board.isInConflict(piece) {
        conflicts[facts.placement, default: 0] += 1
      }
      guard
        let worst = conflicts.max(by: { left, right in
          (left.value, -points(left.key), left.key) < (right.value, -points(right.key), right.key)
        })?.key
      else { break }
      dropped.insert(worst)
      for (piece, facts) in board.pieces.enumerated() where facts.placement == worst {
        board.put(piece, week: -1)
      }
    }
    return columns.indices.map { dropped.contains($0) ? nil : placement($0) }
  }

  private func points(_ column: Int) -> Int { pool.units[columns[column].unit].points }

  private func placement(_ index: Int) -> Placement {
    let column = columns[index]
    let unit = pool.units[column.unit]
    var sessions: [DatedArm] = []
    for (piece, facts) in board.pieces.enumerated() where facts.placement == index {
      sessions.append(DatedArm(arm: facts.arm, week: board.weekOf[piece]))
    }
    return Placement(unit, row: column.unit, tutor: column.tutor, sessions: sessions)
  }
}
