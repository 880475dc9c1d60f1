public import Tuition

@testable import Checking

extension CalendarDate: ExpressibleByStringLiteral {
  /// Makes a date from a literal such as `2026-09-07`.
  public init(stringLiteral value: String) {
    guard let date = CalendarDate(value) else { preconditionFailure("\(value) is not a date") }
    self = date
  }
}

/// A tiny school in which one request is placed lawfully; each test changes what it is about.
///
/// Ann, Ben and Cat of year 7 have every lesson together, Dan of year 8 has Art when they do.
/// The term has three weeks.
struct Scene {
  var records: SchoolRecords
  var sessions: [Session] = []

  init() {
    records = SchoolRecords(
      name: "Tiny School",
      term: Term(name: "Autumn 2026", first: "2026-09-07", last: "2026-09-25", cycle: ["A", "B"]),
      periods: Scene.periods,
      protection: Protection(subjects: ["Mathematics"], lossPercent: 50))
    records.pupils = [
      Scene.pupil("ann"), Scene.pupil("ben"), Scene.pupil("cat"), Scene.pupil("dan", year: 8),
    ]
    records.lessons = Scene.lessons
    records.memberships = Scene.memberships
    records.tutors = [Scene.tutor("tom"), Scene.tutor("una")]
    records.tutorHours = Scene.hours(of: "tom") + Scene.hours(of: "una")
    records.rooms = [
      Room(id: "hut", name: "Hut", places: 3, overlooked: true),
      Room(id: "den", name: "Den", places: 2),
    ]
    records.provisions = [
      Provision(id: "solo", name: "One to one", subjects: .any, sessions: 2),
      Provision(
        id: "trio", name: "Group", subjects: .any, sessions: 2, groupLeast: 2, groupMost: 3),
    ]
    ask("ann")
    meet("S1", ["ann"], on: "2026-09-07")
    meet("S2", ["ann"], on: "2026-09-14")
  }

  /// Adds a request.
  mutating func ask(
    _ pupil: Identifier<Pupil>, _ subject: Subject = "English",
    by provision: Identifier<Provision> = "solo", points: Int = 10, statutory: Bool = false,
    first: CalendarDate? = nil, last: CalendarDate? = nil, tutor: Identifier<Tutor>? = nil
  ) {
    records.requests.append(
      Request(
        pupil: pupil, subject: subject, provision: provision, points: points,
        statutory: statutory, first: first, last: last, tutor: tutor))
  }

  /// Adds a session.
  mutating func meet(
    _ id: Identifier<Session>, _ pupils: [Identifier<Pupil>], on date: CalendarDate,
    in period: Identifier<Period> = "P1", _ subject: Subject = "English",
    by provision: Identifier<Provision> = "solo", with tutor: Identifier<Tutor> = "tom",
    room: Identifier<Room> = "hut", pots: [Identifier<Pot>?]? = nil
  ) {
    sessions.append(
      Session(
        id: id, date: date, period: period, provision: provision, subject: subject, tutor: tutor,
        room: room, pupils: pupils, pots: pots ?? pupils.map { _ in nil }))
  }

  func school() throws -> School { try School(records) }

  func timetable(of school: School) -> Timetable {
    Timetable(sessions) { school.periodIndex($0) ?? 0 }
  }

  /// Every breach of every rule.
  func breaches(withdrawals: [Withdrawal]? = nil) throws -> [Breach] {
    let school = try school()
    return check(timetable(of: school), of: school, withdrawals: withdrawals)
  }

  /// What is said about one rule.
  func sentences(of rule: any Rule.Type) throws -> [String] {
    try breaches().filter { $0.rule == rule.title }.map(\.sentence)
  }

  func tiers(published: Timetable? = nil) throws -> [TierName: Int] {
    let school = try school()
    return tierObjectives(of: timetable(of: school), in: school, published: published)
  }

  /// What can be known before planning.
  func outlook() throws -> Outlook { Checking.outlook(of: try school()) }

  /// What the notices of one title say.
  func notices(_ title: String) throws -> [String] {
    try outlook().notices.filter { $0.title == title }.map(\.sentence)
  }
}
