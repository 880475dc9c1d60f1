internal import Tuition

/// Dates whole columns together: a tabu search over the weeks of their sessions.
///
/// Each step moves a session that shares an overfilled cell to another week of its arm, by itself or with the chain of those
/// it drives out, and may not move it back for a while (A. Hertz and D. de Werra 1987, doi:10.1007/BF02239976, for
/// colouring). Costs do not change: every week of an arm costs the same. Where weeks alone do not suffice, a session may
/// also go to another arm of its unit, at what that costs (`ArmLedger`).
struct DateSearch {
  /// The longest chain that is tried.
  private static let longest = 40

  private let pool: UnitPool
  private let columns: [Column]
  private var builder: BoardBuilder
  private var board: DateBoard
  private var ledger: ArmLedger
  private var random: SplitMix
  private(set) var steps = 0

  /// A way to move a session.
  private struct Move {
    /// The pieces that change places between the old week and the new one.
    var chain: [Int]
    let week: Int
    /// Where the piece goes, if to another arm.
    var seat: DateBoard.Seat?
    var excess = 0
    var price = 0
  }

  init(_ columns: [Column], pool: UnitPool, seed: UInt64) {
    self.pool = pool
    self.columns = columns
    builder = BoardBuilder(columns, pool: pool)
    board = builder.board()
    ledger = ArmLedger(columns, pool: pool)
    random = SplitMix(seed: seed)
  }

  /// The placements that could be dated without a conflict, for each column in turn.
  ///
  /// - Parameters:
  ///   - most: the most steps by weeks alone; half as many follow with other arms.
  ///   - dated: for each column the placement it has already, where its dates are to be kept if they can.
  mutating func run(steps most: Int, from dated: [Placement?] = []) -> [Placement?] {
    start(from: dated)
    spread()
    repair(steps: most, mayChangeArms: false)
    if board.excess > 0 { repair(steps: most / 2, mayChangeArms: true) }
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
      if let week = weeks[[facts.placement, facts.seat.arm]]?.popLast() {
        board.put(piece, week: week)
      }
    }
  }

  /// Puts each session where it overfills least, columns with least freedom first.
  private mutating func spread() {
    let order = board.pieces.indices.filter { board.weekOf[$0] < 0 }
      .sorted { (board.pieces[$0].seat.weeks.count, $0) < (board.pieces[$1].seat.weeks.count, $1) }
    for piece in order {
      var choice = Choice<Int>()
      for week in board.pieces[piece].seat.weeks.weeks {
        choice.offer(week, excess: board.overfill(piece, week: week), price: 0, &random)
      }
      if let week = choice.best { board.put(piece, week: week) }
    }
  }

  /// Moves sessions that clash until none does, or so many steps are done; then goes back to the best it saw.
  private mutating func repair(steps most: Int, mayChangeArms: Bool) {
    var tabu = Tabu(pieces: board.pieces.count, weeks: board.weekCount)
    var conflicts = ConflictList(board)
    var best = (board: board, ledger: ledger)
    let last = steps + most
    while steps < last, let piece = conflicts.draw(from: board, &random) {
      steps += 1
      let old = board.weekOf[piece]
      guard
        let move = bestMove(
          piece, tabu: tabu, aspiring: best.board.excess, mayChangeArms: mayChangeArms)
      else { continue }
      make(move, of: piece, from: old)
      tabu.bar(piece, week: old, until: steps + 5 + random.below(10))
      for mover in move.chain { conflicts.note(mover, on: board) }
      if board.excess < best.board.excess { best = (board, ledger) }
    }
    (board, ledger) = best
  }

  private mutating func make(_ move: Move, of piece: Int, from old: Int) {
    guard let seat = move.seat else { return board.swap(move.chain, old, move.week) }
    let placement = board.pieces[piece].placement
    ledger.move(placement, from: board.pieces[piece].seat.arm, to: seat.arm)
    board.put(piece, seat: seat, week: move.week)
  }

  /// The move of a piece after which cells hold least too much.
  private mutating func bestMove(
    _ piece: Int, tabu: Tabu, aspiring: Int, mayChangeArms: Bool
  ) -> Move? {
    let old = board.weekOf[piece]
    var choice = Choice<Move>()
    for week in board.pieces[piece].seat.weeks.weeks where week != old {
      var moves = [Move(chain: [piece], week: week)]
      if old >= 0, let chain = board.chain(piece, to: week, most: Self.longest), chain.count > 1 {
        moves.append(Move(chain: chain, week: week))
      }
      for move in moves {
        board.swap(move.chain, old, week)
        let excess = board.excess
        board.swap(move.chain, old, week)
        if tabu.bars(piece, week: week, at: steps), excess >= aspiring { continue }
        choice.offer(move, excess: excess, price: 0, &random)
      }
    }
    if mayChangeArms { offerArms(piece, to: &choice) }
    return choice.best
  }

  /// Offers the other arms of a piece's unit.
  private mutating func offerArms(_ piece: Int, to choice: inout Choice<Move>) {
    let (placement, arm) = (board.pieces[piece].placement, board.pieces[piece].seat.arm)
    let old = board.weekOf[piece]
    board.put(piece, week: -1)
    for other in ledger.arms(placement, insteadOf: arm) {
      let seat = builder.seat(column: placement, arm: other.arm, on: &board)
      seat.weeks.forEachWeek { week in
        choice.offer(
          Move(chain: [piece], week: week, seat: seat),
          excess: board.excess + board.overfill(seat, week: week) { _ in 0 }, price: other.price,
          &random)
      }
    }
    board.put(piece, week: old)
  }

  /// Takes off the board whole columns until no cell is overfilled, the one with most conflicts first; those with standing
  /// sessions last.
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
          (mayGo(left.key), left.value, -points(left.key), left.key) < (
            mayGo(right.key), right.value, -points(right.key), right.key
          )
        })?.key
      else { break }
      dropped.insert(worst)
      for (piece, facts) in board.pieces.enumerated() where facts.placement == worst {
        board.put(piece, week: -1)
      }
    }
    return columns.indices.map { dropped.contains($0) ? nil : placement($0) }
  }

  private func mayGo(_ column: Int) -> Int {
    pool.units[columns[column].unit].mandatory > 0 ? 0 : 1
  }

  private func points(_ column: Int) -> Int { pool.units[columns[column].unit].points }

  private func placement(_ index: Int) -> Placement {
    let column = columns[index]
    let unit = pool.units[column.unit]
    var sessions: [DatedArm] = []
    for (piece, facts) in board.pieces.enumerated() where facts.placement == index {
      sessions.append(DatedArm(arm: facts.seat.arm, week: board.weekOf[piece]))
    }
    return Placement(unit, row: column.unit, tutor: column.tutor, sessions: sessions)
  }
}

/// The best of what was offered: least excess, then least price, then by lot.
private struct Choice<Option> {
  private(set) var best: Option?
  private var least = (excess: Int.max, price: Int.max)
  private var ties = 0

  mutating func offer(_ option: Option, excess: Int, price: Int, _ random: inout SplitMix) {
    guard (excess, price) <= least else { return }
    ties = (excess, price) == least ? ties + 1 : 1
    if ties == 1 || random.below(ties) == 0 { best = option }
    least = (excess, price)
  }
}
