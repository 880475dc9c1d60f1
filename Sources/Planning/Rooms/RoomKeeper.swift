internal import Tuition

/// Gives each session a room: the one that is published, else the one the tutor had that day, else the one the pupils had
/// last, else the smallest that suits.
///
/// Date by date, published sessions and then those over several periods first. A session whose rooms are all taken makes another session move to
/// a room of its own choice (H. Kuhn 1955, doi:10.1002/nav.3800020109); where sessions of one and of several periods
/// meet that may leave a session without a room, which is then said.
struct RoomKeeper {
  /// A session that wants a room.
  struct Wish {
    let placement: Int
    let tutor: Int
    let pupils: [Int]
    let keys: ClosedRange<Int>
    let week: Int
    /// The room that is agreed, if one is.
    let agreed: Int?
  }

  private let model: TermModel
  private var lastOfPupil: [Int: Int] = [:]
  /// For each wish its room; nothing where none was left.
  private(set) var rooms: [Int?]

  init(_ model: TermModel, wishes: [Wish]) {
    self.model = model
    rooms = wishes.map(\.agreed)
    let dates = Dictionary(grouping: wishes.indices) { place in
      wishes[place].week * 7 + model.grid.weekday(ofKey: wishes[place].keys.lowerBound)
    }
    for date in dates.keys.sorted() { assign(dates[date] ?? [], wishes) }
  }

  private mutating func assign(_ places: [Int], _ wishes: [Wish]) {
    let order = places.filter { wishes[$0].agreed == nil }.sorted { left, right in
      (-wishes[left].keys.count, choices(wishes[left]).count, wishes[left].keys.lowerBound, left)
        < (
          -wishes[right].keys.count, choices(wishes[right]).count, wishes[right].keys.lowerBound,
          right
        )
    }
    keepPublished(order, among: places, wishes)
    var lastOfTutor: [Int: Int] = [:]
    for place in order {
      if let room = rooms[place] {
        lastOfTutor[wishes[place].tutor] = room
        continue
      }
      let wish = wishes[place]
      let known = lastOfPupil
      let liked = [lastOfTutor[wish.tutor], wish.pupils.compactMap { known[$0] }.first]
      let own = choices(wish)
      let ranked = liked.compactMap { $0 }.filter(own.contains) + own
      if let room = ranked.first(where: { isFree($0, for: place, among: places, wishes) }) {
        rooms[place] = room
      } else {
        var tried: Set<Int> = []
        _ = push(place, among: places, wishes, &tried)
      }
      if let room = rooms[place] {
        lastOfTutor[wish.tutor] = room
        for pupil in wish.pupils { lastOfPupil[pupil] = room }
      }
    }
  }

  /// Leaves published sessions where they are, as far as their rooms still suit them.
  private mutating func keepPublished(_ order: [Int], among places: [Int], _ wishes: [Wish]) {
    for place in order {
      let wish = wishes[place]
      let time = TutorTime(tutor: wish.tutor, key: wish.keys.lowerBound, week: wish.week)
      guard let room = model.publishedRooms[time], choices(wish).contains(room),
        isFree(room, for: place, among: places, wishes)
      else { continue }
      rooms[place] = room
      for pupil in wish.pupils { lastOfPupil[pupil] = room }
    }
  }

  /// The rooms that suit a session and are free of lessons and bookings then, smallest first.
  private func choices(_ wish: Wish) -> [Int] {
    let all = model.school.records.rooms
    let size = wish.pupils.count
    return all.indices.filter { row in
      all[row].places >= size
        && (size > 1 || !model.protection.overlooked || all[row].overlooked)
        && wish.keys.allSatisfy {
          model.rooms.free[row * model.grid.keyCount + $0].contains(week: wish.week)
        }
    }.sorted { (all[$0].places, $0) < (all[$1].places, $1) }
  }

  private func holders(of room: Int, for place: Int, among places: [Int], _ wishes: [Wish]) -> [Int]
  {
    places.filter {
      $0 != place && rooms[$0] == room && wishes[$0].keys.overlaps(wishes[place].keys)
    }
  }

  private func isFree(_ room: Int, for place: Int, among places: [Int], _ wishes: [Wish]) -> Bool {
    holders(of: room, for: place, among: places, wishes).isEmpty
  }

  /// Gives a session a room whose one holder can go elsewhere.
  private mutating func push(
    _ place: Int, among places: [Int], _ wishes: [Wish], _ tried: inout Set<Int>
  ) -> Bool {
    for room in choices(wishes[place]) {
      let others = holders(of: room, for: place, among: places, wishes)
      if others.isEmpty {
        rooms[place] = room
        return true
      }
      guard others.count == 1, wishes[others[0]].agreed == nil, tried.insert(others[0]).inserted
      else { continue }
      rooms[place] = room
      rooms[others[0]] = nil
      if push(others[0], among: places, wishes, &tried) { return true }
      rooms[others[0]] = room
      rooms[place] = nil
    }
    return false
  }
}
