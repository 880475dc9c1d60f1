import Exploring
import Planning
import Testing
import Tuition
import TuitionTesting

struct RelaxingTests {
  private let weights = Relaxing([.hour: 10, .place: 4, .lossPercent: 2, .outside: 3])

  private func cost(_ change: Change) throws -> Int? {
    var records = SampleSchool.records
    records.pots = [Pot(id: "core", places: 1)]
    return weights.concession(change, of: try School(records))?.cost
  }

  @Test func `a concession costs its weight for each unit that it gives`() throws {
    let hour = Change.TimePattern(days: [.monday], periods: ["P3"])
    #expect(try cost(.addHours("t1", hour)) == 10)
    #expect(try cost(.addPlaces("core", 3)) == 12)
    #expect(try cost(.set(.places("core"), to: 3)) == 8)
    #expect(try cost(.set(.subject("English", .lossPercent), to: 17)) == 14)
    #expect(try cost(.allowPupilOutside("p1", .after)) == 3)
  }

  @Test func `a room at all times has a weight of its own`() throws {
    let rooms = Relaxing([.room: 8, .wholeRoom: 40])
    let school = try School(SampleSchool.records)
    let room = Room(id: "more", name: "One more", places: 30, overlooked: true)
    #expect(rooms.concession(.addRoom(room), of: school)?.cost == 40)
    let once = Change.TimePattern(days: [.monday], periods: ["P3"])
    #expect(rooms.concession(.addRoom(room, once), of: school)?.cost == 8)
    #expect(rooms.concession(.addRoom(room, .init(days: [.monday])), of: school) == nil)
    let bought = rooms.concessions([Purchase(good: .wholeRoom, count: 2)], of: school)
    #expect(bought.map(\.cost) == [40, 40])
    #expect(Relaxing([.room: 8]).concession(.addRoom(room), of: school) == nil)
  }

  @Test func `what is not named stands, and what gives nothing is no concession`() throws {
    #expect(try cost(.set(.protect(.outOfLesson), to: 5)) == nil)
    #expect(try cost(.set(.protect(.lossPercent), to: 10)) == nil)
    #expect(try cost(.dropRequests("p1", nil)) == nil)
    #expect(try cost(.addHours("t1", .init(days: [.monday]))) == nil)
  }

  @Test func `what weighs nothing stands, so that nothing is divided by it`() throws {
    let free = Relaxing([.hour: 0, .place: 4])
    #expect(free.weights == [.place: 4])
    let school = try School(SampleSchool.records)
    let hour = Change.addHours("t1", .init(days: [.monday], periods: ["P3"]))
    #expect(free.concession(hour, of: school) == nil)
  }

  @Test
  func `what was bought is a concession each, a limit by its steps, and what stands is left out`()
    throws
  {
    var records = SampleSchool.records
    records.pots = [Pot(id: "core", places: 1)]
    let school = try School(records)
    let found = weights.concessions(
      [
        Purchase(good: .place("core"), count: 2),
        Purchase(good: .limit(.protect(.lossPercent), from: 10, to: 15), count: 2),
        Purchase(good: .room(WeeklyTime(day: .monday, period: "P2")), count: 1),
      ], of: school)
    let place = Concession(.addPlaces("core", 1), cost: 4)
    #expect(found == [place, place, Concession(.set(.protect(.lossPercent), to: 20), cost: 20)])
    #expect(found.placesTogether.first == Concession(.addPlaces("core", 2), cost: 8))
  }

  @Test func `of two values of one number the later stands`() {
    let low = Concession(.set(.protect(.lossPercent), to: 15), cost: 10)
    let high = Concession(.set(.protect(.lossPercent), to: 20), cost: 20)
    let place = Concession(.addPlaces("core", 1), cost: 4)
    #expect([low].adding(place).adding(place).adding(high) == [place, place, high])
  }

  @Test func `who is beyond the places costs at least those places`() throws {
    var records = SampleSchool.records
    records.requests.append(
      Request(pupil: "p2", subject: "English", provision: "one-to-one", points: 20))
    records.pots = [Pot(id: "core", places: 1)]
    let school = try School(records)
    #expect(weights.least(in: school, bound: 70) == 4)
    records.pots = nil
    let free = try School(records)
    #expect(weights.least(in: free, bound: 70) == 0)
    #expect(weights.least(in: free, bound: 69.9999999) == 0)
    #expect(weights.least(in: free, bound: 69) == 2)
  }

  @Test func `some years have a provision of their own in another mode`() throws {
    var records = SampleSchool.records
    records.pupils.append(
      Pupil(id: "p3", surname: "Elm", forename: "Eve", year: Year.all[8], form: "8A"))
    records.requests.append(
      Request(pupil: "p3", subject: "English", provision: "one-to-one", points: 20))
    records.tutors = [
      Tutor(
        id: "t1", name: "Ms Okafor", subjects: .any, provisions: ["one-to-one"],
        checked: SampleSchool.date(1, 9))
    ]
    let change = Change.setMode("one-to-one", .sameTime, years: [Year.all[8]])
    let changed = try School(records).changed(
      by: Scenario(name: "block", changes: [change]), beside: Timetable([], order: { _ in 0 }))
    let modes = changed.records.requests.map { changed.provision($0.provision)?.mode }
    #expect(modes == [.rotate, .sameTime])
    #expect(changed.records.tutors[0].provisions?.count == 2)
  }
}
