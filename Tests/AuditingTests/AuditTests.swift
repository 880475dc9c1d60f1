import Auditing
import Testing
import Tuition
import TuitionTesting

/// A pupil of year 7 in the autumn of 2026, with values on some dates.
struct AuditTests {
  private let date = SampleSchool.date
  private var eve: CalendarDate { date(6, 9) }

  private func value(
    _ value: String, on date: CalendarDate, _ scale: Scale = .levels, of pupil: String = "p1",
    in subject: Subject = "English", source: String? = nil
  ) -> Assessment {
    Assessment(
      pupil: Identifier(pupil), subject: subject, date: date, scale: scale.id, value: value,
      source: source)
  }

  private func progress(
    _ attainment: [Assessment], changing change: (inout SchoolRecords) -> Void = { _ in }
  ) throws -> PupilProgress {
    let audit = try audited(attainment, changing: change)
    return try #require(audit.progress.first { $0.pupil == "p1" && $0.subject == "English" })
  }

  private func audited(
    _ attainment: [Assessment], changing change: (inout SchoolRecords) -> Void = { _ in }
  ) throws -> Audit {
    var records = SampleSchool.records
    records.attainment = attainment
    change(&records)
    return audit(try School(records), on: eve)
  }

  @Test func `a pupil below what is expected is a concern, and it says by how much and of what`()
    throws
  {
    let found = try progress([value("3a", on: date(10, 7), source: "test")])
    #expect(found.verdict == .concern)
    #expect(found.lead?.below == 3)
    #expect(found.dataWords.contains("3a in National Curriculum levels on 2026-07-10 (test)"))
    #expect(found.dataWords.contains("3 points below"))
  }

  @Test func `a stray value audits its pupil, and not the whole year`() throws {
    func subjects(_ values: Int) throws -> Int {
      let attainment = (1...values).map { value("4b", on: date(10, 7), of: "p\($0)") }
      return try audited(attainment) { records in
        records.pupils = (1...21).map {
          Pupil(
            id: Identifier("p\($0)"), surname: "Ash", forename: "Ada", year: Year.all[7],
            form: "7A")
        }
        records.memberships = records.pupils.map { Membership(pupil: $0.id, schoolClass: "En") }
      }.progress.count
    }
    #expect(try subjects(1) == 1)
    #expect(try subjects(2) == 2)
    #expect(try subjects(3) == 21)
  }

  @Test func `one value is not yet a trend, two are an early sign and three are more`() throws {
    let dates = [date(10, 7), date(20, 3), date(10, 1)]
    let certainties: [Certainty] = [.one, .two, .trend]
    for (count, certainty) in zip(1...3, certainties) {
      let found = try progress(dates.prefix(count).map { value("4b", on: $0) })
      #expect(found.lead?.certainty == certainty)
      #expect(found.dataWords.lowercased().contains(certainty.words))
    }
    let twice = [value("4b", on: date(10, 7)), value("4b", on: date(10, 7), source: "test")]
    #expect(try progress(twice).lead?.certainty == .one)
  }

  @Test func `progress is counted between two dates and set beside what is expected`() throws {
    let year = CalendarDate(year: 2025, month: 7, day: 10) ?? eve
    let found = try progress([value("3b", on: year), value("3a", on: date(10, 7))])
    let made = try #require(found.lead?.progress)
    #expect(made.made == 2)
    #expect(made.expected == 3)
    #expect(found.lead?.behind == 1)
    #expect(found.dataWords.contains("Made 2 points since 2025-07-10 (3b), where 3 were expected."))
  }

  @Test func `a pupil who falls back is a concern although not below`() throws {
    let values = [value("6b", on: date(10, 1)), value("5a", on: date(10, 7))]
    let found = try progress(values)
    #expect(found.lead?.below == 0)
    #expect(found.lead?.behind == 5)
    #expect(found.verdict == .concern)
    #expect(found.dataWords.contains("Fell by 4 points"))
  }

  @Test func `it says since when a pupil is below without a break`() throws {
    let found = try progress([
      value("80", on: date(1, 2), .keyStage2Scaled), value("101", on: date(1, 3), .keyStage2Scaled),
      value("95", on: date(1, 4), .keyStage2Scaled), value("96", on: date(1, 5), .keyStage2Scaled),
    ])
    #expect(found.lead?.belowSince == date(1, 4))
    #expect(found.dataWords.contains("Below since 2026-04-01."))
  }

  @Test func `values of two scales stand apart, and neither changes the other`() throws {
    let score = value("101", on: date(10, 7), .keyStage2Scaled)
    let levels = [value("2b", on: date(1, 2)), value("2a", on: date(1, 3))]
    let alone = try progress([score])
    let both = try progress([score] + levels)
    #expect(both.standings.count == 2)
    #expect(both.standings[1] == alone.lead)
    #expect(both.lead == (try progress(levels)).lead)
    #expect(both.dataWords.contains("On another scale, which is not set beside it: 101"))
  }

  @Test(arguments: [9, 10, 11])
  func `a need on one scale is not hidden by a value on another, whichever is later`(_ day: Int)
    throws
  {
    let found = try progress([
      value("3b", on: date(10, 7)), value("90", on: date(day, 7), .standardised),
    ])
    #expect(found.verdict == .concern)
    #expect(found.lead?.scale == .levels && found.lead?.below == 5)
    #expect(found.dataWords.contains("The scales do not agree"))
  }

  @Test func `a need of more than a year ago is over where a later value is as expected`() throws {
    let year = CalendarDate(year: 2025, month: 7, day: 10) ?? eve
    let found = try progress([
      value("2b", on: year), value("101", on: date(10, 7), .keyStage2Scaled),
    ])
    #expect(found.verdict == .onTrack)
    #expect(!found.dataWords.contains("The scales do not agree"))
  }

  @Test func `a term that begins in August is of the school year to come`() throws {
    let values = [value("3a", on: date(10, 7))]
    let early = try progress(values) {
      $0.term = Term(name: "Autumn 2026", first: self.date(31, 8), last: self.date(18, 12))
    }
    #expect(early == (try progress(values)))
  }

  @Test
  func `a pupil who works below the test is below what is expected, by as much as can be said`()
    throws
  {
    let found = try progress([
      value("85", on: date(1, 3), .keyStage2Scaled),
      value("B", on: date(10, 7), .keyStage2Scaled, source: "SATs"),
    ])
    #expect(found.verdict == .concern && found.gaps.isEmpty)
    #expect(found.lead?.below == 21 && found.lead?.progress == nil)
    #expect(
      found.dataWords.hasPrefix(
        "working below the test in key stage 2 scaled scores on 2026-07-10 (SATs), at least 21 points "
          + "below what is expected (100)."))
    #expect(found.lead?.belowSince == date(1, 3))
  }

  @Test(arguments: [
    (["80", "95", "96"], Certainty.trend), (["101", "95", "102"], .mixed),
    (["80", "101", "95", "96", "97"], .trend), (["80", "95"], .two),
  ])
  func `three values are a trend only where the last three agree`(
    _ scores: [String], _ certainty: Certainty
  ) throws {
    let found = try progress(
      scores.enumerated().map { value($1, on: date(1, $0 + 2), .keyStage2Scaled) })
    #expect(found.lead?.certainty == certainty)
  }

  @Test func `an absence is said and nothing is put in its place`() throws {
    let found = try progress([value("absent", on: date(10, 7)), value("4b", on: date(1, 3))])
    #expect(found.gaps == [PupilProgress.Gap(date: date(10, 7), reason: .absent)])
    #expect(found.lead?.latest.date == date(1, 3))
    #expect(found.dataWords.contains("On 2026-07-10: absent."))
    let none = try progress([value("A", on: date(10, 7))])
    #expect(none.verdict == .unknown)
    #expect(none.standings.isEmpty)
  }

  @Test func `a pupil without a value where others have one is not known, not on track`() throws {
    let audit = try audited([value("4b", on: date(10, 7))])
    let other = try #require(audit.progress.first { $0.pupil == "p2" })
    #expect(other.subject == "English")
    #expect(other.verdict == .unknown)
    #expect(!audit.progress.contains { $0.subject == "Mathematics" })
  }

  @Test func `values after the date of the audit do not count`() throws {
    let values = [value("4b", on: date(10, 7)), value("2b", on: date(1, 10))]
    #expect(try progress(values) == progress([values[0]]))
  }

  @Test func `of two sources on one day the lower counts and both are said`() throws {
    let found = try progress([
      value("98", on: date(10, 7), .keyStage2Scaled, source: "teacher"),
      value("103", on: date(10, 7), .keyStage2Scaled, source: "test"),
    ])
    #expect(found.lead?.below == 2)
    #expect(found.dataWords.contains("of the same day also 103 (test)"))
  }

  /// A scale, a value on it, the lowest to which it falls by chance, and one that is a concern.
  static let falls: [(Scale, String, String, String)] = [
    (.standardised, "100", "95", "94"), (.keyStage2Scaled, "110", "107", "106"),
    (.keyStage1Scaled, "110", "107", "106"), (steps, "Secure", "Developing", "Emerging"),
  ]
  private static let steps = Scale(
    id: "steps", title: "Steps", lowestFirst: ["Entering", "Emerging", "Developing", "Secure"])

  @Test(arguments: falls)
  func `a fall by chance is no concern, and one by more is`(
    _ scale: Scale, from: String, chance: String, fall: String
  ) throws {
    func verdict(_ last: String) throws -> PupilProgress.Verdict {
      try progress([value(from, on: date(10, 1), scale), value(last, on: date(10, 7), scale)]) {
        $0.expectations = Expectations(
          scales: [Self.steps], milestones: [Milestone(scale: "steps", value: "Entering")])
      }.verdict
    }
    #expect(try verdict(chance) == .onTrack)
    #expect(try verdict(fall) == .concern)
  }

  @Test func `a teacher's word raises a concern and stands apart from the data`() throws {
    let raise = Nomination(
      pupil: "p1", subject: "English", teacher: "KLM", kind: .raise, reason: "Guesses words")
    let found = try progress([value("4b", on: date(10, 7))]) { $0.nominations = [raise] }
    #expect(found.verdict == .onTrack)
    #expect(found.isConcern)
    #expect(found.judgementWords == "KLM sees more need than the data say: Guesses words.")
    #expect(!found.dataWords.contains("KLM"))
  }

  @Test func `pupils who have left are not audited`() throws {
    let audit = try audited([value("2b", on: date(10, 7))]) { records in
      records.pupils[0] = Pupil(
        id: "p1", surname: "Ash", forename: "Ada", year: Year.all[7], form: "7A",
        left: date(1, 9))
      records.requests = []
    }
    #expect(!audit.progress.contains { $0.pupil == "p1" })
  }

  @Test(arguments: 0..<20)
  func `the order of rows changes nothing`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let attainment = [
      value("3a", on: date(10, 7)), value("3b", on: date(10, 3)), value("A", on: date(1, 5)),
      value("95", on: date(10, 7), .keyStage2Scaled, source: "test"),
      value("97", on: date(10, 7), .keyStage2Scaled), value("4b", on: date(10, 7), of: "p2"),
      value("2b", on: date(10, 7), in: "Mathematics"),
    ]
    let nominations = ["KLM", "NOP"].map {
      Nomination(pupil: "p2", subject: "English", teacher: $0, kind: .raise, reason: "Slow")
    }
    let once = try audited(attainment) { $0.nominations = nominations }
    let again = try audited(attainment.shuffled(using: &generator)) {
      $0.nominations = nominations.shuffled(using: &generator)
      $0.pupils.shuffle(using: &generator)
      $0.memberships.shuffle(using: &generator)
    }
    #expect(once == again)
  }
}
