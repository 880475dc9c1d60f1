extension Register {
  /// What is wrong with the rooms.
  func roomProblems() -> [Problem] {
    var list = ProblemList(.rooms)
    list.noteRepeats(records.rooms.map(\.id), "room")
    for (row, room) in records.rooms.enumerated() {
      list.expect(room.places, in: 0...10_000, row, "places")
    }
    if records.rooms.isEmpty, !unread.contains(.rooms) {
      list.warning(
        nil, nil, "no room is listed, so no session can be held",
        "Add a row for each room that may hold tuition.")
    }
    return list.problems
  }

  /// What is wrong with the bookings of rooms.
  func roomBookingProblems() -> [Problem] {
    var list = ProblemList(.roomBookings)
    for (row, booking) in records.roomBookings.enumerated() {
      list.refer(row, "room", to: booking.room, in: rooms, unless: unread)
      list.check(booking.time, row, with: self)
      list.check(first: booking.first, last: booking.last, row)
      list.checkMeetsTerm(first: booking.first, last: booking.last, row, with: self)
    }
    return list.problems
  }

  /// What is wrong with the closures.
  func closureProblems() -> [Problem] {
    var list = ProblemList(.closures)
    if records.closures.count > 5_490 {
      list.error(
        nil, nil, "there are \(records.closures.count) closures",
        "Write at most 5490, one for each date of a year and each year group.")
    }
    for (row, closure) in records.closures.enumerated() {
      list.check(first: closure.first, last: closure.last, row)
      list.checkMeetsTerm(first: closure.first, last: closure.last, row, with: self)
    }
    return list.problems
  }
}
