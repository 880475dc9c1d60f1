import Exploring
import Testing
import Tuition
import TuitionTesting

struct OffersTests {
  private let empty = Timetable([], order: { _ in 0 })

  private func hour(_ day: Weekday, _ period: Identifier<Period>, _ points: Double) -> ShadowPrice {
    ShadowPrice(.hour("t1", WeeklyTime(day: day, period: period)), points: points)
  }

  @Test
  func `the best hours of a tutor's day go together, and no offer is worth more than is left`()
    throws
  {
    let school = try School(SampleSchool.records)
    let prices = [
      hour(.monday, "P1", 10), hour(.monday, "P3", 30), hour(.monday, "P2", 15),
      hour(.tuesday, "P1", 60), ShadowPrice(.place("core"), points: 20),
    ]
    let found = offers(from: prices, hours: 2, of: school, beside: empty)
    #expect(found.map(\.about) == [50, 45, 20])
    #expect(found[1].prices == [prices[1], prices[2]])
    #expect(found.allSatisfy { $0.changes.count == $0.prices.count })
  }

  @Test func `a single lesson has no change of its own`() {
    let lesson = ShadowPrice(.lesson("En", WeeklyTime(day: .monday, period: "P1")), points: 3)
    #expect(lesson.change == nil && Offer([lesson], about: 3).changes.isEmpty)
  }

  @Test func `what is offered can be made of the school`() throws {
    var records = SampleSchool.records
    records.pots = [Pot(id: "core", places: 1)]
    let school = try School(records)
    let goods: [ShadowPrice.Good] = [
      .hour("t1", WeeklyTime(day: .friday, period: "P3")),
      .room(WeeklyTime(day: .friday, period: "P3")), .place("core"),
      .limit(.protect(.outOfLesson), from: 2, to: 3),
    ]
    let changes = goods.compactMap { ShadowPrice($0, points: 1).change }
    // Two rooms at two times are two rooms.
    let other = ShadowPrice(.room(WeeklyTime(day: .monday, period: "P1")), points: 1).change
    let changed = try school.changed(
      by: Scenario(name: "all", changes: changes + [other].compactMap(\.self)), beside: empty)
    #expect(changed.records.tutorHours.count == 2)
    #expect(changed.records.pots?[0].places == 2)
    #expect(changed.records.protection.outOfLesson == 3)
    #expect(changed.records.rooms.map(\.id) == ["R1", "one-more", "one-more-2"])
    let free = changed.records.roomBookings.filter { $0.room == "one-more" }.map(\.time)
    #expect(!free.contains(WeeklyTime(day: .friday, period: "P3")) && free.count == 14)
    let whole = try school.changed(
      by: Scenario(
        name: "a room",
        changes: [ShadowPrice(.wholeRoom, points: 1).change].compactMap(\.self)), beside: empty)
    #expect(whole.records.rooms.map(\.id) == ["R1", "one-more"])
    #expect(whole.records.roomBookings == school.records.roomBookings)
  }
}
