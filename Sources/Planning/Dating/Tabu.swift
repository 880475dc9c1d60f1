internal import Tuition

/// Which pieces may not go back to which weeks for a while.
struct Tabu {
  private var until: [Int]
  private let weeks: Int

  init(pieces: Int, weeks: Int) {
    until = [Int](repeating: 0, count: pieces * weeks)
    self.weeks = weeks
  }

  func bars(_ piece: Int, week: Int, at step: Int) -> Bool { until[piece * weeks + week] > step }

  mutating func bar(_ piece: Int, week: Int, until step: Int) {
    if week >= 0 { until[piece * weeks + week] = step }
  }
}

/// The pieces that may share an overfilled cell.
struct ConflictList {
  private var pieces: [Int]
  private var isListed: [Bool]

  init(_ board: DateBoard) {
    pieces = board.pieces.indices.filter { !board.pieces[$0].isFixed && board.isInConflict($0) }
    isListed = [Bool](repeating: false, count: board.pieces.count)
    for piece in pieces { isListed[piece] = true }
  }

  /// One of the pieces in conflict; nothing where there is none.
  mutating func draw(from board: DateBoard, _ random: inout SplitMix) -> Int? {
    while !pieces.isEmpty {
      let place = random.below(pieces.count)
      let piece = pieces[place]
      if board.isInConflict(piece) { return piece }
      pieces.swapAt(place, pieces.count - 1)
      pieces.removeLast()
      isListed[piece] = false
    }
    return nil
  }

  /// Lists a piece that moved and whoever shares an overfilled cell with it.
  mutating func note(_ piece: Int, on board: DateBoard) {
    let week = board.weekOf[piece]
    for row in board.pieces[piece].seat.rows where board.left[Int(row) * board.weekCount + week] < 0 {
      for other in board.piecesOfRow[Int(row)]
      where board.weekOf[Int(other)] == week && !board.pieces[Int(other)].isFixed
        && !isListed[Int(other)]
      {
        isListed[Int(other)] = true
        pieces.append(Int(other))
      }
    }
  }
}
