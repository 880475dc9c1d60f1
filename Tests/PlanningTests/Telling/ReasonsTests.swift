import Planning
import Testing
import Tuition

/// An obstacle, and what is said of the request it stands in the way of.
struct Obstacle: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sentence: String
  let change: @Sendable (inout SchoolRecords) -> Void

  init(
    _ description: String, _ sentence: String,
    _ change: @escaping @Sendable (inout SchoolRecords) -> Void
  ) {
    testDescription = description
    self.sentence = sentence
    self.change = change
  }

  static let all = people + times + scarcity

  private static let people = [
    Obstacle(
      "no tutor is checked",
      "No tutor whose checks are done gives this provision in English to year 7."
    ) { $0.tutors = [TwoWeeks.tutor("T1", checked: nil)] },
    Obstacle(
      "no tutor teaches the subject",
      "No tutor whose checks are done gives this provision in English to year 7."
    ) { $0.tutors = [TwoWeeks.tutor("T1", subjects: .some(["French"]))] },
    Obstacle(
      "the tutor is always away", "No tutor for English has an hour in the term that can be used."
    ) {
      $0.absences = [Absence(tutor: "T1", first: $0.term.first, last: $0.term.last)]
    },
    Obstacle(
      "too few for a group",
      "The provision is for groups of at least 2, and too few others of year 7 ask for it in English."
    ) { $0.provisions = [TwoWeeks.provision("two", sessions: 2, group: 2...3)] },
  ]

  private static let times = [
    Obstacle(
      "protected lessons",
      "2 weekly times have a tutor for it: 2 are in protected lessons; none is left."
    ) {
      onMondays(&$0)
      $0.protection = Protection(subjects: ["Art", "Music"], lossPercent: 50)
    },
    Obstacle(
      "subjects not to miss, and the subject itself",
      "2 weekly times have a tutor for it: 1 is in lessons of English itself, "
        + "1 is in subjects the pupil is not to miss; none is left."
    ) {
      onMondays(&$0)
      $0.lessons[1] = TwoWeeks.lesson("7Mu", "English", .monday, "P2")
      $0.judgements = [Judgement(pupil: "Ada", subject: "Art", kind: .never)]
    },
    Obstacle(
      "a pupil kept in lessons",
      "2 weekly times have a tutor for it: 2 are in lessons, from which the pupil may not be "
        + "withdrawn; none is left."
    ) {
      onMondays(&$0)
      $0.pupils = [TwoWeeks.pupil("Ada", inLessons: false)]
      $0.memberships.removeAll { $0.pupil == "Ben" }
    },
    Obstacle(
      "not one lesson may be lost",
      "2 weekly times have a tutor for it: 2 are in subjects of which not one more lesson may be "
        + "lost; none is left."
    ) {
      onMondays(&$0)
      $0.protection = Protection(lossPercent: 10)
    },
    Obstacle(
      "the caps on what is lost",
      "1 weekly time has a tutor for it; 1 is left, but the caps on what is lost of each subject and "
        + "the open dates leave room for at most 1 of the 2 sessions."
    ) { $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1")) },
  ]

  private static let scarcity = [
    Obstacle(
      "places used up",
      "The 1 place of core is taken by entitlements and requests that together count for at least "
        + "as many points; a further place would be needed."
    ) {
      $0.requests.append(TwoWeeks.request("Ben", points: 20))
      $0.pots = [Pot(id: "core", places: 1)]
    },
    Obstacle("no pot", "No pot of places is for this pupil, subject and provision.") {
      $0.pots = [Pot(id: "core", places: 1, subject: "French")]
    },
    Obstacle(
      "another with more points",
      "1 weekly time has a tutor for it; 1 is left, and what these would need of tutors' hours, "
        + "rooms and places out of lessons is taken by entitlements and requests that together "
        + "count for at least as many points."
    ) {
      $0.requests.append(TwoWeeks.request("Ben", points: 20))
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
    },
  ]

  private static func onMondays(_ records: inout SchoolRecords) {
    records.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"), (.monday, "P2"))
  }
}

struct ReasonsTests {
  @Test(arguments: Obstacle.all)
  func `what stands in the way is said in a sentence`(_ obstacle: Obstacle) throws {
    let school = try School(TwoWeeks.records(obstacle.change))
    let plan = try #require(try planned(school))
    let unplaced = plan.unplaced.filter { $0.request.pupil == "Ada" }
    #expect(unplaced.map(\.reason) == [obstacle.sentence])
  }

  @Test func `who is placed is not among the unplaced`() throws {
    let plan = try #require(try planned(try School(TwoWeeks.records { _ in })))
    #expect(plan.unplaced == [])
  }
}
