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
    #expect(found.below == 3)
    #expect(found.dataWords.contains("3a in National Curriculum levels on 2026-07-10 (test)"))
    #expect(found.dataWords.contains("3 points below"))
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
    #expect(found.behind == 1)
    #expect(found.dataWords.contains("Made 2 points since 2025-07-10 (3b), where 3 were expected."))
  }

  @Test func `a pupil who falls back is a concern although not below`() throws {
    let values = [value("6b", on: date(10, 1)), value("5a", on: date(10, 7))]
    let found = try progress(values)
    #expect(found.below == 0)
    #expect(found.behind == 5)
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
    #expect(both.lead == alone.lead)
    #expect(both.verdict == .onTrack)
    #expect(both.standings[1] == (try progress(levels)).lead)
    #expect(both.dataWords.contains("On another scale, which is not set beside it: 2a"))
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
    #expect(found.below == 2)
    #expect(found.dataWords.contains("of the same day also 103 (test)"))
  }

  @Test func `a fall by chance of a standardised score is no concern`() throws {
    func fall(to score: String) throws -> PupilProgress {
      try progress([
        value("100", on: date(10, 1), .standardised), value(score, on: date(10, 7), .standardised),
      ])
    }
    #expect(try fall(to: "95").verdict == .onTrack)
    #expect(try fall(to: "94").verdict == .concern)
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
