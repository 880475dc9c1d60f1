/// A room that may hold tuition.
public struct Room: Hashable, Sendable {
  /// The room's identifier, as in the lessons.
  public package(set) var id: Identifier<Room>
  /// What people call the room.
  public package(set) var name: String
  /// How many pupils the room holds.
  public package(set) var places: Int
  /// Whether others can see in, so that one pupil and a tutor are not alone unseen.
  public package(set) var overlooked: Bool
  /// The site the room is on, where there are several.
  public package(set) var site: String?

  /// Makes a room.
  public init(
    id: Identifier<Room>, name: String, places: Int, overlooked: Bool = false, site: String? = nil
  ) {
    self.id = id
    self.name = name
    self.places = places
    self.overlooked = overlooked
    self.site = site
  }
}

/// That a room is taken for something other than lessons or tuition.
public struct RoomBooking: Hashable, Sendable {
  /// The room.
  public package(set) var room: Identifier<Room>
  /// When in the cycle; no week means every week.
  public package(set) var time: WeeklyTime
  /// The first date of the booking; nothing means from the first of the term.
  public package(set) var first: CalendarDate?
  /// The last date of the booking; nothing means to the end of the term.
  public package(set) var last: CalendarDate?

  /// Makes a booking.
  public init(
    room: Identifier<Room>, time: WeeklyTime, first: CalendarDate? = nil, last: CalendarDate? = nil
  ) {
    self.room = room
    self.time = time
    self.first = first
    self.last = last
  }
}
