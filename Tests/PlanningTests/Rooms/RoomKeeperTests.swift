import Testing
import Tuition
import TuitionTesting

@testable import Planning

struct RoomKeeperTests {
  /// A small overlooked room, and a large one that is not.
  private func model(overlooked: Bool = true) throws -> TermModel {
    TermModel(
      try School(
        TwoWeeks.records {
          $0.protection = Protection(overlooked: overlooked)
          $0.rooms = [
            Room(id: "large", name: "Large", places: 6),
            Room(id: "small", name: "Small", places: 2, overlooked: true),
          ]
        }))
  }

  private func wish(
    _ tutor: Int, pupils: [Int], from key: Int = 0, periods: Int = 1, week: Int = 0,
    agreed: Int? = nil
  ) -> RoomKeeper.Wish {
    RoomKeeper.Wish(
      placement: tutor, tutor: tutor, pupils: pupils, keys: key...(key + periods - 1), week: week,
      agreed: agreed)
  }

  @Test func `a session with one pupil has an overlooked room`() throws {
    let keeper = RoomKeeper(try model(), wishes: [wish(0, pupils: [0])])
    #expect(keeper.rooms == [1])
  }

  @Test func `a pair gives up the small room to one pupil who needs it`() throws {
    let keeper = RoomKeeper(
      try model(), wishes: [wish(0, pupils: [0, 1]), wish(1, pupils: [0])])
    #expect(keeper.rooms == [0, 1])
  }

  @Test func `a tutor stays in the room of the hour before`() throws {
    let keeper = RoomKeeper(
      try model(overlooked: false),
      wishes: [wish(0, pupils: [0], periods: 1, agreed: nil), wish(0, pupils: [1], from: 1)])
    #expect(keeper.rooms[0] == keeper.rooms[1])
  }

  @Test func `an agreed room is kept, and nobody else is put there`() throws {
    let keeper = RoomKeeper(
      try model(overlooked: false),
      wishes: [wish(0, pupils: [0], agreed: 1), wish(1, pupils: [1])])
    #expect(keeper.rooms == [1, 0])
  }

  @Test func `a published session keeps its room, though a smaller one is free`() throws {
    let published = Session(
      id: "S1", date: TwoWeeks.firstMonday, period: "P1", provision: "one", subject: "English",
      tutor: "T1", room: "large", pupils: ["Ada"], pots: [nil])
    let school = try School(
      TwoWeeks.records {
        $0.protection = Protection(overlooked: false)
        $0.rooms = [
          Room(id: "large", name: "Large", places: 6), Room(id: "small", name: "Small", places: 2),
        ]
      })
    let model = TermModel(school, published: Timetable([published], order: { _ in 0 }))
    let time = try #require(model.publishedRooms.keys.first)
    let wishes = [wish(time.tutor, pupils: [0], from: time.key, week: time.week)]
    #expect(RoomKeeper(model, wishes: wishes).rooms == [0])
    let elsewhere = [wish(time.tutor, pupils: [0], from: time.key + 1, week: time.week)]
    #expect(RoomKeeper(model, wishes: elsewhere).rooms == [1])
  }

  @Test func `where rooms do not suffice a session is left without one`() throws {
    let keeper = RoomKeeper(
      try model(), wishes: [wish(0, pupils: [0]), wish(1, pupils: [1])])
    #expect(keeper.rooms.compactMap { $0 } == [1])
  }

  @Test func `a session over two periods keeps one room`() throws {
    let keeper = RoomKeeper(
      try model(overlooked: false),
      wishes: [
        wish(0, pupils: [0], from: 0), wish(1, pupils: [1], from: 1),
        wish(2, pupils: [0, 1], from: 0, periods: 2),
      ])
    #expect(keeper.rooms.allSatisfy { $0 != nil })
    #expect(keeper.rooms[2] != keeper.rooms[0])
    #expect(keeper.rooms[2] != keeper.rooms[1])
  }
}
