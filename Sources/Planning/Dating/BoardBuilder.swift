internal import Tuition

/// Lays columns out on a date board: which cells each of their sessions counts in.
struct BoardBuilder {
  private let pool: UnitPool
  private let model: TermModel
  private let columns: [Column]
  private var left: [Int16] = []
  private var rowNames: [[Int]: Int32] = [:]
  private var pieces: [DateBoard.Piece] = []

  init(_ columns: [Column], pool: UnitPool) {
    self.columns = columns
    self.pool = pool
    model = pool.model
  }

  /// The board with nothing on it but standing sessions.
  mutating func board() -> DateBoard {
    var standing: [(piece: Int, week: Int)] = []
    for (index, column) in columns.enumerated() {
      let unit = pool.units[column.unit]
      for entry in column.counts {
        let fixed = unit.forced.filter { $0.arm == entry.arm }
        for number in 0..<entry.count {
          if number < fixed.count { standing.append((pieces.count, fixed[number].week)) }
          add(
            entry.arm, of: unit, column: index, standing: number < fixed.count ? fixed[number] : nil
          )
        }
      }
    }
    var board = DateBoard(
      pieces: pieces, left: left, weekCount: model.grid.weekCount,
      rowCount: left.count / max(1, model.grid.weekCount))
    for session in standing { board.put(session.piece, week: session.week) }
    return board
  }

  private mutating func add(
    _ row: Int, of unit: Unit, column index: Int, standing: Unit.ForcedSession?
  ) {
    let tutor = columns[index].tutor
    let arm = unit.arms[row]
    let day = model.grid.weekday(ofKey: arm.key)
    var weeks = arm.weeks
    var rows: [Int32] = []
    var uses: [Int16] = []
    func count(_ row: Int32, _ use: Int = 1) {
      rows.append(row)
      uses.append(Int16(use))
    }
    count(cells([0, index]) { _ in unit.mostPerWeek })
    for key in arm.key..<arm.key + unit.periods {
      weeks &= model.tutors[tutor].free[key]
      count(cells([1, tutor, key]) { _ in 1 })
      for pupil in unit.pupils { count(cells([2, pupil, key]) { _ in 1 }) }
      for family in model.rooms.families(ofSize: unit.pupils.count) where standing?.room == nil {
        let rooms = model.rooms.families[family].rooms
        let weekCount = model.grid.weekCount
        count(cells([3, family, key]) { Int(rooms[key * weekCount + $0]) })
      }
    }
    if let most = model.tutors[tutor].mostPerDay { count(cells([4, tutor, day]) { _ in most }) }
    if let most = model.tutors[tutor].mostPerWeek { count(cells([5, tutor]) { _ in most }) }
    let most = model.protection.mostPerDay
    for pupil in unit.pupils { count(cells([6, pupil, day]) { _ in most }) }
    let places = model.lessonPlaces
    let weekCount = model.grid.weekCount
    for use in arm.slots {
      count(cells([7, use.slot]) { Int(places[use.slot * weekCount + $0]) }, use.pupils)
    }
    pieces.append(
      DateBoard.Piece(
        placement: index, arm: row, weeks: weeks, fixed: standing != nil, rows: rows, uses: uses))
  }

  /// The row of cells with a name, made with its capacities where it is new.
  private mutating func cells(_ name: [Int], _ capacity: (Int) -> Int) -> Int32 {
    if let row = rowNames[name] { return row }
    let row = Int32(left.count / model.grid.weekCount)
    rowNames[name] = row
    left += (0..<model.grid.weekCount).map { Int16(clamping: capacity($0)) }
    return row
  }
}
