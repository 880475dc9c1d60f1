import Drawing
import Planning
import Testing
import Tuition
import TuitionTesting

struct LeastPurchasesTests {
  private let weights = Relaxing([.hour: 10, .room: 8, .place: 4, .lossPercent: 2])

  private func nothing(_ school: School) -> WarmStart {
    WarmStart(of: Timetable([], order: { _ in 0 }), in: school)
  }

  private func purchases(
    _ relaxing: Relaxing? = nil, _ change: (inout SchoolRecords) -> Void
  ) throws -> Purchases {
    var records = SampleSchool.records
    change(&records)
    let school = try School(records)
    return try leastPurchases(for: school, by: relaxing ?? weights, warm: nothing(school))
  }

  @Test func `where everybody can be placed nothing is bought`() throws {
    let found = try purchases { _ in }
    #expect(found.bought.isEmpty && found.least == 0)
  }

  @Test func `a tutor without hours is given one a week, of which a part is proved`() throws {
    let found = try purchases { $0.tutorHours = [] }
    let hours = found.bought.filter { if case .hour("t1", _) = $0.good { true } else { false } }
    #expect(found.bought.count == 1 && hours.map(\.count) == [1])
    #expect(found.least > 0 && found.least <= 10)
  }

  @Test func `an hour, a room and a place are bought at once`() throws {
    let found = try purchases {
      $0.tutorHours = []
      $0.rooms = []
      $0.pots = [Pot(id: "core", places: 0)]
    }
    let cost = try weightsOf(found)
    #expect(cost == 22 && found.least >= 4 && found.least <= 22, "\(found)")
    #expect(found.bought.contains(Purchase(good: .place("core"), count: 1)))
  }

  private func weightsOf(_ found: Purchases) throws -> Int {
    found.bought.reduce(0) { sum, one in
      switch one.good {
      case .hour: sum + 10 * one.count
      case .room: sum + 8 * one.count
      case .place: sum + 4 * one.count
      case .wholeRoom: sum + 12 * one.count
      case .limit, .lesson: sum + 1000
      }
    }
  }

  @Test func `two who ask share an hour where they can, and need two where they cannot`() throws {
    func bought(_ sessions: Int) throws -> Int {
      try purchases {
        $0.tutorHours = []
        $0.provisions = [
          Provision(id: "one-to-one", name: "Alone", subjects: .any, sessions: sessions)
        ]
        $0.requests.append(
          Request(pupil: "p2", subject: "English", provision: "one-to-one", points: 50))
      }.bought.reduce(0) { $0 + $1.count }
    }
    #expect(try bought(4) == 1)
    #expect(try bought(10) == 2)
  }

  @Test func `a room at all times is bought where it costs less than one at each time`() throws {
    func found(_ times: Int) throws -> Purchases {
      try purchases(Relaxing([.room: 8, .wholeRoom: 12])) {
        $0.rooms = []
        $0.tutorHours = [Weekday.monday, .tuesday, .wednesday].prefix(times).map {
          TutorHour(tutor: "t1", time: WeeklyTime(day: $0, period: "P2"))
        }
        $0.provisions = [
          Provision(
            id: "one-to-one", name: "Alone", subjects: .any, sessions: 10 * times,
            mostPerWeek: times)
        ]
      }
    }
    let once = try found(1)
    #expect(try weightsOf(once) == 8 && once.least <= 8, "\(once)")
    let often = try found(3)
    #expect(often.bought == [Purchase(good: .wholeRoom, count: 1)], "\(often)")
    #expect(often.least > 0 && often.least <= 12)
  }

  @Test func `a cap is raised where that costs less than an hour`() throws {
    // Both sessions are on Mondays, in Art, which is all of it; an hour at another time is dearer than the cap.
    let school = try School(
      TwoWeeks.records {
        $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
        $0.protection = Protection(lossPercent: 95)
      })
    let dear = Relaxing([.hour: 30, .lossPercent: 2])
    let found = try leastPurchases(for: school, by: dear, warm: nothing(school))
    #expect(
      found.bought.contains {
        if case .limit(.protect(.lossPercent), 95, 100) = $0.good { true } else { false }
      }, "\(found)")
  }

  @Test func `what may not give way is not bought`() throws {
    let found = try purchases(Relaxing([.place: 4])) { $0.tutorHours = [] }
    #expect(found.bought.isEmpty)
  }

  @Test func `that somebody is left is proved, and not where everybody is placed`() throws {
    let placed = try School(SampleSchool.records)
    #expect(try !leavesSomebody(placed, warm: nothing(placed)))
    var records = SampleSchool.records
    records.tutorHours = []
    let left = try School(records)
    #expect(try leavesSomebody(left, warm: nothing(left)))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `no plan of a drawn school places everybody where that is proved impossible`(
    _ seed: UInt64
  ) throws {
    let school = try School(drawSchool(.tiny, seed: seed))
    guard case .planned(let plan, let warm) = try plan(school, until: .work(8)) else { return }
    let placed = Set(
      plan.timetable.sessions.flatMap { session in
        session.pupils.map { Wish(pupil: $0, subject: session.subject) }
      })
    let isWhole = Set(school.records.requests.map(\.wish)).isSubset(of: placed)
    #expect(try !(isWhole && leavesSomebody(school, warm: warm)))
    let found = try leastPurchases(for: school, by: .usual, warm: warm)
    #expect(try leastPurchases(for: school, by: .usual, warm: warm).bought == found.bought)
    #expect(!isWhole || found.least == 0)
  }
}
