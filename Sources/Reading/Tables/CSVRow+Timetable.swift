internal import Tuition

extension CSVRow {
  /// A row of `lessons.csv`.
  func lesson() -> Lesson? {
    let schoolClass: Identifier<SchoolClass>? = identifier("class")
    let subject = requiredText("subject")
    let time = weeklyTime()
    let room: Identifier<Room>? = optionalIdentifier("room")
    guard let schoolClass, let subject, let time else { return nil }
    return Lesson(
      schoolClass: schoolClass, subject: Subject(subject), time: time, teacher: text("teacher"),
      room: room)
  }

  /// A row of `memberships.csv`.
  func membership() -> Membership? {
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let schoolClass: Identifier<SchoolClass>? = identifier("class")
    guard let pupil, let schoolClass else { return nil }
    return Membership(pupil: pupil, schoolClass: schoolClass)
  }

  /// A row of `rooms.csv`.
  func room() -> Room? {
    let id: Identifier<Room>? = identifier("room")
    let name = requiredText("name") ?? ""
    let places = requiredWholeNumber("places") ?? 1
    let overlooked = yesNo("overlooked")
    guard let id else { return nil }
    return Room(id: id, name: name, places: places, overlooked: overlooked, site: text("site"))
  }

  /// A row of `closures.csv`.
  func closure() -> Closure? {
    let (first, last) = (requiredDate("first"), requiredDate("last"))
    let label = requiredText("label")
    let years = years("years")
    guard let first, let last, let label else { return nil }
    return Closure(first: first, last: last, label: label, years: years)
  }

  /// A row of `room-bookings.csv`.
  func roomBooking() -> RoomBooking? {
    let room: Identifier<Room>? = identifier("room")
    let time = weeklyTime()
    let (first, last) = (date("first"), date("last"))
    guard let room, let time else { return nil }
    return RoomBooking(room: room, time: time, first: first, last: last)
  }

  /// A row of `existing.csv`.
  func existingProvision() -> ExistingProvision? {
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let provision = requiredText("provision")
    let time = weeklyTime()
    let (first, last) = (date("first"), date("last"))
    guard let pupil, let provision, let time else { return nil }
    return ExistingProvision(
      pupil: pupil, provision: provision, subject: text("subject").map { Subject($0) }, time: time,
      first: first, last: last)
  }
}
