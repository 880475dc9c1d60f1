internal import Tuition

/// How many rooms are free for which sessions.
///
/// Sessions differ in how many pupils they have and whether they need an overlooked room. By Hall's theorem (P. Hall 1935,
/// doi:10.1112/jlms/s1-10.37.26) single-period sessions of one period fit into rooms exactly when, for each family of
/// session sizes below, no more sessions are held than rooms suit any of them. Sizes are nested, the overlooked ones aside,
/// so few families matter.
struct RoomFacts {
  struct Family {
    /// The sizes of sessions that count, in pupils.
    let sizes: Set<Int>
    /// For each cell key x weeks + week the number of free rooms that suit at least one of them.
    let rooms: [Int16]
  }

  /// For each room and key the weeks in which the room is free: index room x keys + key.
  let free: [WeekSet]
  let families: [Family]
  private let familiesOfSize: [[Int]]

  init(
    _ school: School, grid: TermGrid, sizes: Set<Int>, reserved: [(room: Int, key: Int, week: Int)]
  ) {
    var free = Self.freeRooms(school, grid: grid)
    for cell in reserved { free[cell.room * grid.keyCount + cell.key] &= ~WeekSet.week(cell.week) }
    self.free = free
    let rooms = school.records.rooms
    let overlooked = school.records.protection.overlooked
    func suits(_ room: Room, _ size: Int) -> Bool {
      room.places >= size && (size > 1 || !overlooked || room.overlooked)
    }
    var members: [Set<Int>] = []
    for least in sizes.sorted() {
      members.append(sizes.filter { $0 >= least && ($0 > 1 || !overlooked) })
      if overlooked, sizes.contains(1) { members.append(sizes.filter { $0 >= least || $0 == 1 }) }
    }
    if overlooked, sizes.contains(1) { members.append([1]) }
    var families: [Family] = []
    for (place, sizes) in members.enumerated()
    where !sizes.isEmpty && !members[..<place].contains(sizes) {
      var counts = [Int16](repeating: 0, count: grid.keyCount * grid.weekCount)
      for (row, room) in rooms.enumerated() where sizes.contains(where: { suits(room, $0) }) {
        for key in 0..<grid.keyCount {
          free[row * grid.keyCount + key].forEachWeek { counts[key * grid.weekCount + $0] += 1 }
        }
      }
      families.append(Family(sizes: sizes, rooms: counts))
    }
    self.families = families
    familiesOfSize = (0...(sizes.max() ?? 0)).map { size in
      families.indices.filter { families[$0].sizes.contains(size) }
    }
  }

  /// One more than the largest size of session.
  var sizeCount: Int { familiesOfSize.count }

  /// The families in which a session of a size counts.
  func families(ofSize size: Int) -> [Int] { familiesOfSize[size] }

  private static func freeRooms(_ school: School, grid: TermGrid) -> [WeekSet] {
    let records = school.records
    var rows: [Identifier<Room>: Int] = [:]
    for (row, room) in records.rooms.enumerated() { rows[room.id] = row }
    var free: [WeekSet] = []
    for _ in records.rooms {
      for key in 0..<grid.keyCount {
        let exists = grid.keys(from: key, count: 1) != nil
        free.append(exists ? grid.openWeeks[grid.weekday(ofKey: key)] : 0)
      }
    }
    for lesson in records.lessons {
      guard let room = lesson.room, let row = rows[room],
        let period = school.periodIndex(lesson.time.period)
      else { continue }
      free[row * grid.keyCount + grid.key(lesson.time.day, period)] &= ~grid.weeks(of: lesson.time)
    }
    for booking in records.roomBookings {
      guard let row = rows[booking.room], let period = school.periodIndex(booking.time.period)
      else { continue }
      let taken =
        grid.weeks(of: booking.time)
        & grid.weeks(onWeekday: booking.time.day.index, from: booking.first, to: booking.last)
      free[row * grid.keyCount + grid.key(booking.time.day, period)] &= ~taken
    }
    return free
  }
}
