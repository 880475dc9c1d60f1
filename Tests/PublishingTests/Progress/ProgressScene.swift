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

  static var audit: Audit { Audit(date: SampleSchool.date(6, 9), progress: [english, declined]) }

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
