/// A room that may hold tuition.
public struct Room: Hashable, Sendable {
  /// The room's identifier, as in the lessons.
  public let id: Identifier<Room>
  /// What people call the room.
  public let name: String
  /// How many pupils the room holds.
  public let places: Int
  /// Whether others can see in, so that one pupil and a tutor are not alone unseen.
  public let overlooked: Bool
  /// The site the room is on, where there are several.
  public let site: String?

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
  public let room: Identifier<Room>
  /// When in the cycle; no week means every week.
  public let time: WeeklyTime
  /// The first date of the booking; nothing means from the first of the term.
  public let first: CalendarDate?
  /// The last date of the booking; nothing means to the end of the term.
  public let last: CalendarDate?

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
