import Testing
import Tuition
import TuitionTesting

/// Two pupils of two forms: one is below and was raised by a teacher, of the other the family declines.
enum ProgressScene {
  static func school() throws -> School {
    var records = SampleSchool.records
    records.pupils = [
      Pupil(id: "p1001", surname: "Ash", forename: "Ada", year: Year.all[7], form: "7A", fsm: true),
      Pupil(id: "p1002", surname: "Elm", forename: "Eve", year: Year.all[8], form: "8B"),
    ]
    records.memberships = []
    records.requests = []
    records.provisions = [
      Provision(
        id: "one-to-one", name: "One-to-one tuition", subjects: .some(["English"]), sessions: 10,
        years: Set(Year.all[7...8]), lossPercent: 20)
    ]
    records.pots = [Pot(id: "core", places: 7)]
    records.criteria = Criteria(
      criteria: Criteria.usual.criteria,
      entry: [EntryCriterion(provision: "one-to-one", says: "For pupils below.", when: [])],
      ask: "Ms Reed")
    return try School(records)
  }

  static let english = PupilProgress(
    pupil: "p1001", subject: "English", standings: [],
    gaps: [.init(date: SampleSchool.date(10, 7), reason: .absent)],
    nominations: [
      Nomination(
        pupil: "p1001", subject: "English", teacher: "KLM", kind: .raise, reason: "<b>Lost</b>")
    ])

  static let declined = PupilProgress(
    pupil: "p1002", subject: "English", standings: [],
    nominations: [
      Nomination(pupil: "p1002", subject: "English", teacher: "NOP", kind: .raise, reason: "Slow")
    ],
    views: [View(pupil: "p1002", voice: .family, topic: .declines, says: "Not now")])

  /// Below on one scale since the spring, behind on it, and as expected on another.
  static var mathematics: PupilProgress {
    get throws {
      func mark(_ value: String, _ scale: Scale, _ date: CalendarDate) throws -> Mark {
        try #require(
          Mark(
            Assessment(
              pupil: "p1001", subject: "Mathematics", date: date, scale: scale.id, value: value),
            on: scale))
      }
      let spring = try mark("96", .keyStage2Scaled, SampleSchool.date(10, 3))
      let summer = try mark("90", .keyStage2Scaled, SampleSchool.date(10, 7))
      let score = try mark("101", .standardised, SampleSchool.date(11, 7))
      return PupilProgress(
        pupil: "p1001", subject: "Mathematics",
        standings: [
          Standing(
            scale: .keyStage2Scaled, marks: [spring, summer], latest: summer, expected: 100,
            belowSince: spring.date,
            progress: .init(from: spring, made: -6, expected: 0, allowance: 3), age: .recent,
            certainty: .two),
          Standing(
            scale: .standardised, marks: [score], latest: score, expected: 85, belowSince: nil,
            progress: nil, age: .recent, certainty: .one),
        ])
    }
  }

  static var audit: Audit {
    get throws {
      Audit(
        date: SampleSchool.date(6, 9), progress: [english, try mathematics, declined])
    }
  }

  static func matches(_ school: School) -> Matches {
    let criteria = school.records.criteria ?? .usual
    return Matches(
      date: SampleSchool.date(6, 9), criteria: criteria,
      matched: [
        MatchedConcern(
          progress: english, priority: .others, criteria: [criteria.criteria[2]],
          weighing: "by need; raised by KLM",
          choices: [
            .init(provision: "one-to-one", why: "For pupils below.", points: 33, pots: ["core"])
          ])
      ],
      unmatched: [UnmatchedConcern(progress: declined, reason: .declined)], shared: [],
      requests: [
        Request(pupil: "p1001", subject: "English", provision: "one-to-one", points: 33)
      ])
  }
}

extension SampleSchool {
  /// Nothing of a pupil that a page for everybody must not hold.
  static func traces(of school: School, in text: String) -> [String] {
    school.records.pupils.flatMap { [$0.id.text, "\($0.forename) \($0.surname)"] }
      .filter(text.contains)
  }
}
