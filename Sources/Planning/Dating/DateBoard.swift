/// Every session of a set of placements on one board of weeks, with what each cell holds and may hold.
///
/// The dating problem is a list colouring: each session of an arm takes a week of the arm; cells (a tutor's period, a
/// pupil's day, a lesson's places, a room family's rooms and so on) bound how many sessions share a week.
struct DateBoard {
  /// A session on the board.
  struct Piece {
    let placement: Int
    let arm: Int
    /// The weeks it may take.
    let weeks: WeekSet
    /// Whether it stands and is never moved.
    let fixed: Bool
    /// The rows of cells that it counts in, and how much.
    let rows: [Int32]
    let uses: [Int16]
  }

  let pieces: [Piece]
  let weekCount: Int
  private(set) var weekOf: [Int]
  /// For each row of cells and week how much more it may hold; less than zero where it holds too much.
  private(set) var left: [Int16]
  /// For each row of cells the pieces that count in it.
  let piecesOfRow: [[Int32]]

  init(pieces: [Piece], left: [Int16], weekCount: Int, rowCount: Int) {
    self.pieces = pieces
    self.left = left
    self.weekCount = weekCount
    weekOf = [Int](repeating: -1, count: pieces.count)
    var piecesOfRow = [[Int32]](repeating: [], count: rowCount)
    for (piece, facts) in pieces.enumerated() {
      for row in facts.rows { piecesOfRow[Int(row)].append(Int32(piece)) }
    }
    self.piecesOfRow = piecesOfRow
  }

  /// How much a piece would overfill the cells of a week, itself aside.
  func overfill(_ piece: Int, week: Int) -> Int {
    let facts = pieces[piece]
    let own = weekOf[piece] == week
    var sum = 0
    for place in facts.rows.indices {
      let use = facts.uses[place]
      let free = left[Int(facts.rows[place]) * weekCount + week] + (own ? use : 0)
      if free < use { sum += Int(use - max(0, free)) }
    }
    return sum
  }

  /// Whether a piece takes part in an overfilled cell.
  func isInConflict(_ piece: Int) -> Bool {
    guard weekOf[piece] >= 0 else { return true }
    return pieces[piece].rows.contains { left[Int($0) * weekCount + weekOf[piece]] < 0 }
  }

  /// Puts a piece into a week, or takes it off the board at -1.
  mutating func put(_ piece: Int, week: Int) {
    let facts = pieces[piece]
    for place in facts.rows.indices {
      let row = Int(facts.rows[place]) * weekCount
      if weekOf[piece] >= 0 { left[row + weekOf[piece]] += facts.uses[place] }
      if week >= 0 { left[row + week] -= facts.uses[place] }
    }
    weekOf[piece] = week
  }
}
