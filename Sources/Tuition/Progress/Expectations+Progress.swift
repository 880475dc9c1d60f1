extension Expectations {
  /// The step expected of a cohort on a date; nothing where no expectation reaches back so far, or none is written.
  ///
  /// Between two milestones it rises evenly and is rounded down; after the last it stays. The first is due three months
  /// before its date, when tests are taken.
  public func expectedStep(
    on scale: Scale, in subject: Subject, of cohort: Cohort, at date: CalendarDate
  ) -> Int? {
    var dated: [(date: CalendarDate, step: Int)] = []
    for milestone in milestones(on: scale.id, in: subject) {
      guard let step = scale.step(of: milestone.value) else { continue }
      guard let by = milestone.by else { return step }
      dated.append((by.date(for: cohort), step))
    }
    dated.sort { ($0.date, $0.step) < ($1.date, $1.step) }
    guard let before = dated.last(where: { $0.date <= date }) else {
      return dated.first.flatMap { $0.date.dayNumber - date.dayNumber <= aTerm ? $0.step : nil }
    }
    guard let after = dated.first(where: { $0.date > date }) else { return before.step }
    let rise = (after.step - before.step) * (date.evenDay - before.date.evenDay)
    return before.step + Self.roundedDown(rise, over: after.date.evenDay - before.date.evenDay)
  }

  /// The steps of progress expected between two dates; nothing where neither a rate nor milestones tell.
  public func expectedProgress(
    on scale: Scale, in subject: Subject, of cohort: Cohort, from: CalendarDate, to: CalendarDate
  ) -> Int? {
    if let rate = rate(on: scale.id, in: subject) {
      let days = to.evenDay - from.evenDay
      return Self.roundedDown(rate.stepsPerYear * days, over: evenYear)
    }
    guard let end = expectedStep(on: scale, in: subject, of: cohort, at: to),
      let start = expectedStep(on: scale, in: subject, of: cohort, at: from)
    else { return nil }
    return end - start
  }

  /// How many steps less than expected are put down to chance, where a school writes no rate of its own: what is usual
  /// on a national scale, and one step on a scale of its own.
  public func allowance(on scale: Scale, in subject: Subject) -> Int {
    if let rate = rate(on: scale.id, in: subject) { return rate.allowance }
    if let usual = ProgressRate.usual.first(where: { $0.scale == scale.id }) {
      return usual.allowance
    }
    return scales.contains { $0.id == scale.id } ? 1 : 0
  }

  private static func roundedDown(_ number: Int, over divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }
}

/// The days in which the tests at the end of a school year are taken.
private let aTerm = 92

/// The days of a year in which every month has 31.
private let evenYear = 372

extension CalendarDate {
  /// The day in a calendar whose months all have 31 days, so that a date comes again exactly a year later.
  fileprivate var evenDay: Int {
    let (year, month, day) = parts
    return year * evenYear + (month - 1) * 31 + day - 1
  }
}

extension Milestone {
  /// What is expected on the national scales where a school says nothing else.
  static let usual: [Milestone] = [
    Milestone(scale: Scale.levels.id, value: "2b", by: SchoolMoment(.end, of: Year.all[2])),
    Milestone(scale: Scale.levels.id, value: "4b", by: SchoolMoment(.end, of: Year.all[6])),
    Milestone(scale: Scale.keyStage2Scaled.id, value: "100"),
    Milestone(scale: Scale.keyStage1Scaled.id, value: "100"),
    Milestone(scale: Scale.keyStage2Teacher.id, value: "EXS"),
    Milestone(scale: Scale.keyStage2Science.id, value: "EXS"),
    Milestone(scale: Scale.standardised.id, value: "85"),
    Milestone(scale: Scale.gcse.id, value: "4", by: SchoolMoment(.end, of: Year.all[11])),
  ]
}

extension ProgressRate {
  /// The progress expected on the national scales where a school says nothing else.
  ///
  /// Of the levels, two in the four years of key stage 2; a score is held, give or take a third of a deviation, which
  /// is 5 points of a standardised score and 3 of a scaled one.
  static let usual: [ProgressRate] = [
    ProgressRate(scale: Scale.levels.id, stepsPerYear: 3),
    ProgressRate(scale: Scale.standardised.id, stepsPerYear: 0, allowance: 5),
    ProgressRate(scale: Scale.keyStage2Scaled.id, stepsPerYear: 0, allowance: 3),
    ProgressRate(scale: Scale.keyStage1Scaled.id, stepsPerYear: 0, allowance: 3),
  ]
}
