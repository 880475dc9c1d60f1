internal import Tuition

/// Lays columns out on a date board: which cells each of their sessions counts in.
struct BoardBuilder {
  private let pool: UnitPool
  private let model: TermModel
  private let columns: [Column]
  private var rows: [Cells: Int32] = [:]
  private var seats: [[DateBoard.Seat?]]

  /// What a row of cells stands for; each has one cell a week.
  private enum Cells: Hashable {
    case placement(Int)
    case tutor(Int, key: Int)
    case pupil(Int, key: Int)
    case rooms(family: Int, key: Int)
    case tutorDay(Int, weekday: Int)
    case tutorWeek(Int)
    case pupilDay(Int, weekday: Int)
    case lesson(slot: Int)
  }

  init(_ columns: [Column], pool: UnitPool) {
    self.columns = columns
    self.pool = pool
    model = pool.model
    seats = columns.map { [DateBoard.Seat?](repeating: nil, count: pool.units[$0.unit].arms.count) }
  }

  /// The board with nothing on it but standing sessions.
  mutating func board() -> DateBoard {
    var board = DateBoard(weekCount: model.grid.weekCount)
    for (index, column) in columns.enumerated() {
      let unit = pool.units[column.unit]
      for entry in column.counts {
        let standing = unit.forced.filter { $0.arm == entry.arm }
        for number in 0..<entry.count {
          let session = number < standing.count ? standing[number] : nil
          let seat =
            session == nil
            ? seat(column: index, arm: entry.arm, on: &board)
            : seat(entry.arm, of: unit, column: index, hasRoom: session?.room != nil, on: &board)
          board.add(DateBoard.Piece(placement: index, isFixed: session != nil, seat: seat))
          if let session { board.put(board.pieces.count - 1, week: session.week) }
        }
      }
    }
    return board
  }

  /// Where a session of a column is at an arm.
  mutating func seat(column: Int, arm: Int, on board: inout DateBoard) -> DateBoard.Seat {
    if let seat = seats[column][arm] { return seat }
    let unit = pool.units[columns[column].unit]
    let seat = seat(arm, of: unit, column: column, hasRoom: false, on: &board)
    seats[column][arm] = seat
    return seat
  }

  private mutating func seat(
    _ row: Int, of unit: Unit, column index: Int, hasRoom: Bool, on board: inout DateBoard
  ) -> DateBoard.Seat {
    let tutor = columns[index].tutor
    let arm = unit.arms[row]
    let day = model.grid.weekday(ofKey: arm.key)
    let weekCount = model.grid.weekCount
    var weeks = arm.weeks
    var found: [Int32] = []
    var uses: [Int16] = []
    func count(_ cells: Cells, _ use: Int = 1, _ capacity: (_ week: Int) -> Int) {
      found.append(self.row(cells, on: &board, capacity))
      uses.append(Int16(use))
    }
    count(.placement(index)) { _ in unit.mostPerWeek }
    for key in arm.key..<arm.key + unit.periods {
      weeks &= model.tutors[tutor].free[key]
      count(.tutor(tutor, key: key)) { _ in 1 }
      for pupil in unit.pupils { count(.pupil(pupil, key: key)) { _ in 1 } }
      for family in model.rooms.families(ofSize: unit.pupils.count) where !hasRoom {
        let rooms = model.rooms.families[family].rooms
        count(.rooms(family: family, key: key)) { Int(rooms[key * weekCount + $0]) }
      }
    }
    if let most = model.tutors[tutor].mostPerDay {
      count(.tutorDay(tutor, weekday: day)) { _ in most }
    }
    if let most = model.tutors[tutor].mostPerWeek { count(.tutorWeek(tutor)) { _ in most } }
    let most = model.protection.mostPerDay
    for pupil in unit.pupils { count(.pupilDay(pupil, weekday: day)) { _ in most } }
    let places = model.lessonPlaces
    for use in arm.slots {
      count(.lesson(slot: use.slot), use.pupils) { Int(places[use.slot * weekCount + $0]) }
    }
    return DateBoard.Seat(arm: row, weeks: weeks, rows: found, uses: uses)
  }

  /// The row of cells with a name, made with its capacities where it is new.
  private mutating func row(
    _ cells: Cells, on board: inout DateBoard, _ capacity: (_ week: Int) -> Int
  ) -> Int32 {
    if let row = rows[cells] { return row }
    let row = board.addRow(capacity)
    rows[cells] = row
    return row
  }
}
