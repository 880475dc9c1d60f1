/// Every session of a set of placements on one board of weeks, with what each cell holds and may hold.
///
/// The dating problem is a list colouring: each session takes a week of its arm; cells (a tutor's period, a pupil's day, a
/// lesson's places, a room family's rooms and so on) bound how many sessions share a week.
struct DateBoard {
  /// An arm of a placement, with the weeks it has and the rows of cells that a session there counts in.
  struct Seat {
    let arm: Int
    let weeks: WeekSet
    let rows: [Int32]
    /// How much it counts in each of the rows.
    let uses: [Int16]
  }

  /// A session on the board.
  struct Piece {
    let placement: Int
    /// Whether it stands and is never moved.
    let isFixed: Bool
    var seat: Seat
  }

  let weekCount: Int
  private(set) var pieces: [Piece] = []
  /// The week of each piece; -1 while it is off the board.
  private(set) var weekOf: [Int] = []
  /// For each row of cells and week how much more it may hold; less than zero where it holds too much.
  private(set) var left: [Int16] = []
  /// By how much cells hold too much, all together.
  private(set) var excess = 0
  /// For each row of cells and week whether it holds at most one session, so that whoever comes drives out whoever is there.
  private var isSingle: [Bool] = []
  /// For each row of cells the pieces that count in it.
  private(set) var piecesOfRow: [[Int32]] = []

  init(weekCount: Int) { self.weekCount = weekCount }

  // MARK: Building

  /// Adds a row of cells with what each week may hold.
  mutating func addRow(_ capacity: (_ week: Int) -> Int) -> Int32 {
    for week in 0..<weekCount {
      let most = Int16(clamping: capacity(week))
      left.append(most)
      isSingle.append(most <= 1)
    }
    piecesOfRow.append([])
    return Int32(piecesOfRow.count - 1)
  }

  /// Adds a session, off the board.
  mutating func add(_ piece: Piece) {
    for row in piece.seat.rows { piecesOfRow[Int(row)].append(Int32(pieces.count)) }
    pieces.append(piece)
    weekOf.append(-1)
  }

  // MARK: Asking

  /// How much a piece would overfill the cells of a week, itself aside.
  func overfill(_ piece: Int, week: Int) -> Int {
    let own = weekOf[piece] == week
    return overfill(pieces[piece].seat, week: week) { own ? $0 : 0 }
  }

  /// How much a session at a seat would overfill the cells of a week.
  ///
  /// - Parameter given: what a use of a cell is given back before.
  func overfill(_ seat: Seat, week: Int, given: (Int16) -> Int16) -> Int {
    var sum = 0
    for place in seat.rows.indices {
      let use = seat.uses[place]
      let free = left[Int(seat.rows[place]) * weekCount + week] + given(use)
      if free < use { sum += Int(use - max(0, free)) }
    }
    return sum
  }

  /// Whether a piece takes part in an overfilled cell.
  func isInConflict(_ piece: Int) -> Bool {
    guard weekOf[piece] >= 0 else { return true }
    return pieces[piece].seat.rows.contains { left[Int($0) * weekCount + weekOf[piece]] < 0 }
  }

  /// The pieces that must change places between two weeks when a piece goes from the one to the other; nothing where one of
  /// them cannot.
  ///
  /// They are a component of two colours in an edge colouring (A. Kempe 1879, doi:10.2307/2369235).
  func chain(_ piece: Int, to week: Int, most: Int) -> [Int]? {
    let old = weekOf[piece]
    var chain = [piece]
    var next = 0
    while next < chain.count {
      let mover = chain[next]
      next += 1
      let target = weekOf[mover] == old ? week : old
      guard !pieces[mover].isFixed, pieces[mover].seat.weeks.contains(week: target) else {
        return nil
      }
      for row in pieces[mover].seat.rows where isSingle[Int(row) * weekCount + target] {
        for other in piecesOfRow[Int(row)]
        where weekOf[Int(other)] == target && !chain.contains(Int(other)) {
          chain.append(Int(other))
        }
      }
      guard chain.count <= most else { return nil }
    }
    return chain
  }

  // MARK: Moving

  /// Puts a piece into a week, or takes it off the board at -1.
  mutating func put(_ piece: Int, week: Int) {
    for place in pieces[piece].seat.rows.indices {
      let row = Int(pieces[piece].seat.rows[place]) * weekCount
      let use = pieces[piece].seat.uses[place]
      if weekOf[piece] >= 0 { change(row + weekOf[piece], by: use) }
      if week >= 0 { change(row + week, by: -use) }
    }
    weekOf[piece] = week
  }

  /// Puts a piece at another seat.
  mutating func put(_ piece: Int, seat: Seat, week: Int) {
    put(piece, week: -1)
    for row in pieces[piece].seat.rows {
      piecesOfRow[Int(row)].removeAll { $0 == Int32(piece) }
    }
    pieces[piece].seat = seat
    for row in seat.rows { piecesOfRow[Int(row)].append(Int32(piece)) }
    put(piece, week: week)
  }

  private mutating func change(_ cell: Int, by use: Int16) {
    excess -= Int(max(0, -left[cell]))
    left[cell] += use
    excess += Int(max(0, -left[cell]))
  }

  /// Lets the pieces of a chain change places between two weeks.
  mutating func swap(_ chain: [Int], _ first: Int, _ second: Int) {
    for piece in chain { put(piece, week: weekOf[piece] == first ? second : first) }
  }
}
