import Planning
import Testing
import Tuition
import TuitionTesting

@testable import Exploring

/// What is proposed in two weeks that can be worked out on paper, and that a plan of it places whom it should.
struct RemediesTests {
  private struct Scene {
    let school: School
    let asked: AskedPlan
    let found: Explanation

    init(
      for pupil: Identifier<Pupil> = "Ada", _ change: (inout SchoolRecords) -> Void
    ) throws {
      school = try School(TwoWeeks.records(change))
      let found = try #require(try plan(school, until: .work(4)).plan)
      asked = AskedPlan(found.timetable, of: school)
      self.found = try #require(asked.explanations(for: pupil).first)
    }

    var words: [String] { found.remedies.map(\.words) }

    /// The school with a remedy as the scenario that is written of it.
    func changed(_ words: String) throws -> School {
      let remedy = try #require(found.remedies.first { $0.words == words }, "\(self.words)")
      return try school.changed(
        by: found.holding(remedy, among: school.records.requests, from: nil), beside: asked.plan)
    }

    /// Whom a plan places with a remedy.
    func placed(_ words: String) throws -> Set<Identifier<Pupil>> {
      let again = try #require(try plan(try changed(words), until: .work(4)).plan)
      return Set(again.timetable.sessions.flatMap(\.pupils))
    }
  }

  @Test func `a pupil's alternatives stay when the request asks for less`() throws {
    let scene = try Scene {
      $0.requests = [
        TwoWeeks.request("Ada", points: 10, tutor: "T2"),
        TwoWeeks.request("Ada", "English", "one", points: 5, tutor: "T2"),
      ]
      $0.tutors.append(TwoWeeks.tutor("T2"))
    }
    let words = "let another tutor than T2 give it"
    let asked = try scene.changed(words).records.requests
    #expect(asked.map(\.provision) == ["two", "one"])
    #expect(asked.map(\.tutor) == [nil, "T2"])
    #expect(try scene.placed(words) == ["Ada"])
  }

  @Test func `a named tutor and dates can be given up together`() throws {
    let scene = try Scene {
      $0.requests = [
        TwoWeeks.request("Ada", points: 10, last: TwoWeeks.firstTuesday, tutor: "T2")
      ]
      $0.tutors.append(TwoWeeks.tutor("T2"))
      $0.provisions[0] = TwoWeeks.provision("two", sessions: 2)
    }
    let words = "let another tutor than T2 give it, and ask for it on any dates"
    #expect(try scene.placed(words) == ["Ada"])
    let asked = try #require(try scene.changed(words).records.requests.first)
    #expect(asked.tutor == nil && asked.last == nil)
  }

  @Test func `new rooms and tutors take names that nobody has`() throws {
    let scene = try Scene {
      $0.rooms = [Room(id: "one-more-room", name: "Small", places: 2, overlooked: true)]
      $0.tutors = [TwoWeeks.tutor("one-more", subjects: .some(["French"]))]
      $0.tutorHours = TwoWeeks.hours("one-more", (.tuesday, "P1"))
    }
    #expect(try scene.placed("find one more tutor for Mon") == ["Ada"])
    let booked = try Scene {
      $0.roomBookings = ["P1", "P2"].flatMap { period in
        TwoWeeks.days.sorted().map {
          RoomBooking(room: "one-more-room", time: WeeklyTime(day: $0, period: period))
        }
      }
      $0.rooms = [Room(id: "one-more-room", name: "Small", places: 2, overlooked: true)]
    }
    let words =
      "find one more room that holds 1 pupil and that somebody can look into, each week on Tue in P1"
    #expect(try booked.placed(words) == ["Ada"])
    let room = try #require(try booked.changed(words).records.rooms.last)
    #expect(room.id == "one-more-room-2" && room.places == 1)
  }

  @Test func `a room is offered at the times at which it is needed, and for as many as come`()
    throws
  {
    let scene = try Scene {
      $0.provisions[0] = TwoWeeks.provision("two", sessions: 4, mostPerWeek: 2)
      $0.protection.mostPerDay = 2
      $0.rooms = [Room(id: "R1", name: "Small", places: 2, overlooked: true)]
      $0.roomBookings = TwoWeeks.days.sorted().flatMap { day in
        ["P1", "P2"].map { RoomBooking(room: "R1", time: WeeklyTime(day: day, period: $0)) }
      }
    }
    let rooms = scene.found.remedies.filter { $0.words.hasPrefix("find one more room") }
    #expect(
      rooms.map(\.words) == [
        "find one more room that holds 1 pupil and that somebody can look into, each week on Tue in P1, P2"
      ])
    #expect(try scene.placed(rooms.first?.words ?? "") == ["Ada"])
  }

  @Test func `what gives way says how many points it takes`() throws {
    let scene = try Scene {
      $0.requests.append(TwoWeeks.request("Ben", points: 20))
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
    }
    let remedy = try #require(scene.found.remedies.first { !$0.displaced.isEmpty })
    #expect(remedy.pointsTaken == 20 && scene.found.request.points == 10)
    #expect(try scene.placed(remedy.words).contains("Ada"))
    let asked = try scene.changed(remedy.words).records.requests
    #expect(asked.map(\.pupil) == ["Ada"], "who gives way is asked for no longer")
  }

  @Test func `whoever frees too few times is not tried, and would not have helped`() throws {
    let scene = try Scene {
      $0.pupils += [TwoWeeks.pupil("Cal"), TwoWeeks.pupil("Dee")]
      $0.requests += [
        TwoWeeks.request("Ben", points: 30), TwoWeeks.request("Cal", "English", "one", points: 20),
        TwoWeeks.request("Dee", "English", "one", points: 20),
      ]
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"), (.tuesday, "P2"))
    }
    let request = try #require(scene.asked.open.first { $0.pupil == "Ada" })
    let question = Question(
      try #require(RequestScene(request, among: scene.asked.surroundings)))
    let remedies = Remedies(question, in: scene.asked)
    let some = Set(remedies.displacements().joined().map(\.displaced))
    let left = remedies.displacements { { _ in true } }.joined()
      .filter { !some.contains($0.displaced) }
    #expect(some == [[Wish(pupil: "Ben", subject: "English")]])
    #expect(left.count == 2 && left.allSatisfy { remedies.first([$0]) == nil })
    #expect(!scene.found.remedies.filter { $0.displaced.map(\.pupil) == ["Ben"] }.isEmpty)
  }

  @Test func `fewer sessions name the others who asked for the provision`() throws {
    let scene = try Scene {
      $0.requests.append(TwoWeeks.request("Ben", points: 9))
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    }
    #expect(
      scene.words.contains(
        "let two have 1 sessions instead of 2, also for the other who asked for it"),
      "\(scene.words)")
  }

  @Test func `two who are not placed make a new group, where places are found for both`() throws {
    let scene = try Scene {
      $0.provisions = [TwoWeeks.provision("two", sessions: 2, group: 2...2)]
      $0.requests.append(TwoWeeks.request("Ben", points: 10))
      $0.pots = [Pot(id: "core", places: 0)]
    }
    let words = "make a group with Ben, and set pot.core.places to 2 instead of 0"
    #expect(scene.words.contains(words), "\(scene.words)")
    #expect(try scene.placed(words) == ["Ada", "Ben"])
  }

  @Test func `no new group is proposed where the two cannot come together`() throws {
    let scene = try Scene {
      $0.provisions = [TwoWeeks.provision("two", sessions: 2, group: 2...2)]
      $0.requests.append(TwoWeeks.request("Ben", points: 10))
      $0.pots = [Pot(id: "core", places: 0)]
      $0.existing = ["P1", "P2"].map { TwoWeeks.existing("Ben", "Club", .tuesday, $0) }
      $0.pupils = [TwoWeeks.pupil("Ada"), TwoWeeks.pupil("Ben", inLessons: false)]
    }
    #expect(!scene.words.contains { $0.hasPrefix("make a group") }, "\(scene.words)")
  }

  @Test func `where hours and places are both taken, an hour goes with a place`() throws {
    let scene = try Scene {
      $0.requests.append(TwoWeeks.request("Ben", points: 20))
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
      $0.pots = [Pot(id: "core", places: 1)]
    }
    let hour = try #require(
      scene.words.first {
        $0.hasPrefix("set pot.core.places to 2 instead of 1, and give T1 one more hour a week")
      }, "\(scene.words)")
    #expect(try scene.placed(hour) == ["Ada", "Ben"])
    let tutor = try #require(
      scene.words.first {
        $0.hasPrefix("find one more tutor for ")
          && $0.hasSuffix(", and set pot.core.places to 2 instead of 1")
      }, "\(scene.words)")
    #expect(try scene.placed(tutor) == ["Ada", "Ben"])
  }

  @Test
  func `a tutor whom the request names takes over a group in hours that they do not have yet`()
    throws
  {
    let scene = try groupOfAnother(TwoWeeks.tutor("T2"))
    let words =
      "give T2 one more hour a week, Tue P1, to take over from T1 the group of Ben and Cal, which the pupil joins"
    #expect(scene.words.contains(words), "\(scene.words)")
    #expect(try scene.placed(words) == ["Ada", "Ben", "Cal"])
  }

  @Test func `a group is not taken over by a tutor who teaches then, nor one bound to its own`()
    throws
  {
    let scene = try groupOfAnother(TwoWeeks.tutor("T2", teachesAs: "X")) {
      $0.lessons.append(TwoWeeks.lesson("9Fr", "French", .tuesday, "P1", teacher: "X"))
    }
    #expect(!scene.words.contains { $0.contains("take over") }, "\(scene.words)")
  }

  /// Ada asks for a tutor by name; the group that she could join, Ben and Cal, has another.
  private func groupOfAnother(
    _ named: Tutor, _ change: (inout SchoolRecords) -> Void = { _ in }
  ) throws -> Scene {
    try Scene {
      $0.pupils.append(TwoWeeks.pupil("Cal"))
      $0.provisions = [TwoWeeks.provision("two", sessions: 2, group: 2...3)]
      $0.requests = [
        TwoWeeks.request("Ada", points: 10, tutor: named.id), TwoWeeks.request("Ben", points: 20),
        TwoWeeks.request("Cal", points: 20),
      ]
      $0.rooms = [Room(id: "R1", name: "Small", places: 3, overlooked: true)]
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
      $0.tutors.append(named)
      change(&$0)
    }
  }
}
