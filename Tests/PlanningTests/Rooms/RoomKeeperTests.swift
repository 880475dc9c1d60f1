import Testing
import Tuition

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
