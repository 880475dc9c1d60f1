import Auditing
import Matching
import Tuition
import TuitionTesting

/// A school whose pupils have scaled scores in English, in two classes of six, with a group and single places.
struct MatchScene {
  var records: SchoolRecords

  /// Gives each of up to twelve pupils, `p01` and so on, a score in English; `nil` is no value.
  init(_ scores: [Int?], together: Int = 100) {
    records = SampleSchool.records
    records.pupils = scores.indices.map { Self.pupil($0) }
    records.lessons = ["EnA", "EnB"].map {
      Lesson(
        schoolClass: Identifier($0), subject: "English",
        time: WeeklyTime(day: .monday, period: "P1"))
    }
    records.memberships = records.pupils.enumerated().map {
      Membership(pupil: $1.id, schoolClass: $0 < 6 ? "EnA" : "EnB")
    }
    records.provisions = [
      Provision(id: "one-to-one", name: "One-to-one", subjects: .any, sessions: 4, wave: 3),
      Provision(
        id: "small-group", name: "Small group", subjects: .some(["English"]), sessions: 4, wave: 2,
        groupLeast: 2, groupMost: 3),
    ]
    records.requests = []
    records.attainment = scores.enumerated().compactMap { row, score in
      score.map { Self.assessment(records.pupils[row].id, $0, SampleSchool.date(10, 7)) }
    }
    records.criteria = Criteria(
      criteria: Criteria.usual.criteria, together: together, alternatives: 2)
  }

  static func pupil(
    _ row: Int, cla: Bool = false, sen: Pupil.Need = .none, left: CalendarDate? = nil
  ) -> Pupil {
    Pupil(
      id: Identifier(row < 9 ? "p0\(row + 1)" : "p\(row + 1)"), surname: "Ash", forename: "Ada",
      year: Year.all[7], form: "7A", cla: cla, sen: sen, left: left)
  }

  static func assessment(
    _ pupil: Identifier<Pupil>, _ score: Int, _ date: CalendarDate
  ) -> Assessment {
    Assessment(
      pupil: pupil, subject: "English", date: date, scale: Scale.keyStage2Scaled.id,
      value: String(score), source: "test")
  }

  /// Adds a criterion before the others.
  mutating func add(_ name: String, _ when: [Condition], _ effect: Criterion.Effect) {
    setCriteria(
      [Criterion(name: name, says: "Says \(name).", when: when, effect: effect)]
        + (records.criteria?.criteria ?? []))
  }

  /// Puts other criteria in the place of those that are there.
  mutating func setCriteria(_ criteria: [Criterion], entry: [EntryCriterion] = []) {
    records.criteria = Criteria(
      criteria: criteria, entry: entry, together: records.criteria?.together ?? 100)
  }

  mutating func nominate(
    _ pupil: String, _ kind: Nomination.Kind, by teacher: String = "KLM",
    because reason: String = "Knows the pupil"
  ) {
    records.nominations.append(
      Nomination(
        pupil: Identifier(pupil), subject: "English", teacher: teacher, kind: kind, reason: reason))
  }

  func audited() throws -> Audit { audit(try School(records), on: SampleSchool.date(6, 9)) }

  func matched() throws -> Matches { match(try audited(), of: try School(records)) }
}

extension Matches {
  func concern(_ pupil: String) -> MatchedConcern? {
    matched.first { $0.progress.pupil.text == pupil }
  }

  func reason(_ pupil: String) -> UnmatchedConcern.Reason? {
    unmatched.first { $0.progress.pupil.text == pupil }?.reason
  }

  func rows(_ pupil: String) -> [Request] { requests.filter { $0.pupil.text == pupil } }

  func points(_ pupil: String) -> Int { rows(pupil).first?.points ?? 0 }
}
