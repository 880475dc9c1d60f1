import Testing
import Tuition
import TuitionTesting

struct ExpectationsTests {
  private let date = SampleSchool.date
  private let usual = Expectations()

  private func cohort(year: Int) -> Cohort { Cohort(in: Year.all[year], on: date(7, 9)) }

  @Test func `a cohort is a year lower in the summer before`() {
    #expect(cohort(year: 5).year(on: date(7, 9)) == Year.all[5])
    #expect(cohort(year: 5).year(on: date(31, 8)) == Year.all[4])
    #expect(cohort(year: 0).year(on: date(31, 8)) == nil)
  }

  @Test func `moments are read as they are written`() throws {
    let moment = try #require(SchoolMoment("end of year 6"))
    #expect(moment.date(for: cohort(year: 7)) == date(31, 7))
    #expect(SchoolMoment("start of year R")?.date(for: cohort(year: 0)) == date(1, 9))
    #expect(moment.description == "end of year 6")
    for text in ["end of year 14", "end of year 0", "summer of year 6", "end year 6", ""] {
      #expect(SchoolMoment(text) == nil)
    }
  }

  @Test func `levels rise evenly from 2b to 4b over the four years of key stage 2`() {
    let levels = Scale.levels
    func expected(_ year: Int, _ day: CalendarDate) -> Int? {
      usual.expectedStep(on: levels, in: "English", of: cohort(year: year), at: day)
    }
    #expect(expected(3, date(31, 7)) == 15)
    #expect(expected(5, date(31, 7)) == 21)
    #expect(expected(5, date(1, 9)) == 21)
    #expect(expected(7, date(31, 7)) == 27)
    #expect(expected(9, date(1, 9)) == 27)
    #expect(expected(2, date(1, 9)) == nil)
    #expect(expected(3, date(30, 4)) == 15)
    #expect(expected(3, date(29, 4)) == nil)
  }

  @Test func `two levels are expected in the four years and three points in one`() {
    func progress(_ year: Int, _ month: Int, _ day: Int) -> Int? {
      CalendarDate(year: year, month: month, day: day).flatMap { to in
        usual.expectedProgress(
          on: .levels, in: "English", of: cohort(year: 3), from: date(1, 9), to: to)
      }
    }
    #expect(progress(2030, 9, 1) == 12)
    #expect(progress(2027, 9, 1) == 3)
    #expect(progress(2027, 8, 31) == 2)
    #expect(progress(2026, 9, 1) == 0)
  }

  @Test func `holding a standardised score is enough, and a scaled score is always due`() {
    let year = cohort(year: 8)
    #expect(
      usual.expectedProgress(
        on: .standardised, in: "English", of: year, from: date(1, 1), to: date(1, 7)) == 0)
    #expect(usual.allowance(on: .standardised, in: "English") == 5)
    #expect(
      usual.expectedStep(on: .keyStage2Scaled, in: "English", of: year, at: date(1, 1)) == 100)
  }

  @Test func `a school's own expectation takes the place of the usual one, by subject first`() {
    let own = Expectations(milestones: [
      Milestone(scale: Scale.gcse.id, value: "5"),
      Milestone(scale: Scale.gcse.id, subjects: ["Art"], value: "6"),
    ])
    func expected(_ subject: Subject) -> Int? {
      own.expectedStep(on: .gcse, in: subject, of: cohort(year: 10), at: date(1, 9))
    }
    #expect(expected("Art") == 6)
    #expect(expected("English") == 5)
    #expect(
      usual.expectedStep(on: .gcse, in: "Art", of: cohort(year: 10), at: date(1, 9)) == nil)
  }

  @Test func `a school that writes its own expectation keeps the usual allowance for chance`() {
    let own = Expectations(milestones: [Milestone(scale: Scale.standardised.id, value: "90")])
    #expect(own.allowance(on: .standardised, in: "English") == 5)
    let rate = ProgressRate(scale: Scale.standardised.id, stepsPerYear: 0, allowance: 2)
    #expect(Expectations(rates: [rate]).allowance(on: .standardised, in: "English") == 2)
  }

  @Test(arguments: [
    ("88", "88", EarlierProvision.Effect.little), ("88", "83", .little), ("88", "82", .noEffect),
    ("88", "89", .helped),
  ])
  func `what came of provision heeds chance as the audit does`(
    _ before: String, _ after: String, _ effect: EarlierProvision.Effect
  ) {
    let tried = EarlierProvision(
      pupil: "p", subject: "English", provision: "one-to-one", first: date(5, 1), last: date(5, 7),
      scale: Scale.standardised.id, before: before, after: after)
    #expect(tried.judged(by: usual, of: cohort(year: 7)).effect == effect)
  }

  @Test func `to make the progress expected is to be helped, and less is a little`() {
    func effect(_ after: String) -> EarlierProvision.Effect {
      EarlierProvision(
        pupil: "p", subject: "English", provision: "one-to-one", first: date(1, 1),
        last: CalendarDate(year: 2027, month: 1, day: 1) ?? date(1, 1), scale: Scale.levels.id,
        before: "3c", after: after
      ).judged(by: usual, of: cohort(year: 6)).effect
    }
    #expect(effect("3a") == .helped)
    #expect(effect("3b") == .little)
    #expect(effect("3c") == .noEffect)
  }
}
