internal import Tuition

/// The criteria of drawn schools, in sentences that families can read.
enum DrawnCriteria {
  static func criteria(for phase: Phase) -> Criteria {
    Criteria(
      criteria: first(phase) + eligible(phase) + weights + out,
      entry: phase == .primary ? primaryEntry : secondaryEntry,
      ask: phase == .primary
        ? "Mrs Lane, who leads tuition, on 01632 960001"
        : "Ms Reed, who leads tuition, on 01632 960002")
  }

  private static func below(_ steps: Int) -> [Condition] {
    [.belowExpected(steps), .onScale(Scale.levels.id)]
  }

  private static func first(_ phase: Phase) -> [Criterion] {
    let plan = Criterion(
      name: "plan-names-tuition",
      says: "A child gets tuition if their plan for special needs says so.",
      when: [.nominated(.ready), .who(.plan)], effect: .priority(.statutory))
    let care = Criterion(
      name: "in-care", says: "Children in the care of a council come first.",
      when: [.who(.lookedAfter)], effect: .priority(.lookedAfter))
    let start = Criterion(
      name: "low-start",
      says: "Children who join year 7 with level 3c or less are sure of a place.",
      when: [.atOrBelow("3c"), .onScale(Scale.levels.id), .years([Year.all[7]])],
      effect: .priority(.guarantee))
    return [plan, care] + (phase == .primary ? [] : [start])
  }

  private static func eligible(_ phase: Phase) -> [Criterion] {
    let other =
      phase == .primary
      ? Criterion(
        name: "below-goals",
        says: "So can a child who did not reach the goals at the end of the first year.",
        when: [.belowExpected(1), .onScale(DrawnExpectations.goals.id)], effect: .eligible)
      : Criterion(
        name: "below-grade",
        says: "From year 11 on, so can a child who is one grade or more below.",
        when: [.belowExpected(1), .onScale(Scale.gcse.id)], effect: .eligible)
    return [
      Criterion(
        name: "below",
        says:
          "A child two steps or more below where we expect can have tuition. A level has three steps.",
        when: below(4), effect: .eligible),
      other,
      Criterion(
        name: "teacher-asks", says: "A teacher who knows the child well can ask for tuition too.",
        when: [.nominated(.raise)], effect: .eligible),
    ]
  }

  private static let weights = [
    Criterion(
      name: "far-below", says: "It counts much to be four steps or more below.", when: below(8),
      effect: .weight(.much)),
    Criterion(
      name: "falls-behind", says: "It counts more to fall further behind in the last year.",
      when: [.behindProgress(3), .onScale(Scale.levels.id)], effect: .weight(.some)),
    Criterion(
      name: "meals", says: "Free school meals count a little. Our governors agreed this.",
      when: [.who(.freeMeals)], effect: .weight(.little)),
    Criterion(
      name: "sure", says: "It counts a little if three tests or more agree.", when: [.sure(.trend)],
      effect: .weight(.little)),
  ]

  private static let out = [
    Criterion(
      name: "family-says-no", says: "We do not give tuition if the family says no.",
      when: [.declined], effect: .leaveOut(.familyDeclined, instead: nil)),
    Criterion(
      name: "had-a-turn",
      says: "A child who had tuition since January waits for others to have a turn.",
      when: [.servedSince(newYear)], effect: .leaveOut(.alreadyServed, instead: nil)),
  ]

  private static func entry(
    _ provision: Identifier<Provision>, _ says: String, _ when: [Condition]
  ) -> EntryCriterion {
    EntryCriterion(provision: provision, says: says, when: when)
  }

  private static let plan: [Condition] = [.nominated(.ready)]
  private static let raised: [Condition] = [.nominated(.raise)]

  private static let secondaryEntry = [
    entry("one-to-one", "A plan that names tuition is met one to one.", plan),
    entry("one-to-one", "It is for children four steps or more below.", below(8)),
    entry("literacy", "It is for children three steps or more below.", below(6)),
    entry("small-group", "It is for children two steps or more below.", below(4)),
    entry("booster", "It is for children two steps or more below.", below(4)),
    entry(
      "booster", "It is for children one grade below.",
      [.belowExpected(1), .onScale(Scale.gcse.id)]),
    entry(
      "workshop", "It is for children one grade below.",
      [.belowExpected(1), .onScale(Scale.gcse.id)]),
    entry("small-group", "It is for children for whom a teacher asks.", raised),
    entry("booster", "It is for children for whom a teacher asks.", raised),
    entry("workshop", "It is for children for whom a teacher asks.", raised),
  ]

  private static let primaryEntry = [
    entry("catch-up", "A plan that names tuition is met one to one.", plan),
    entry("catch-up", "It is for children three steps or more below.", below(6)),
    entry("pairs", "It is for children two steps or more below.", below(4)),
    entry(
      "catch-up", "It is for children two steps or more below where there are no pairs.", below(4)),
    entry("hour", "It is for children four steps or more below.", below(8)),
    entry(
      "phonics", "It is for children who did not reach the goals.",
      [.belowExpected(1), .onScale(DrawnExpectations.goals.id)]),
    entry(
      "hour", "It is for children who did not reach the goals.",
      [.belowExpected(1), .onScale(DrawnExpectations.goals.id)]),
    entry("phonics", "It is for children for whom a teacher asks.", raised),
    entry("hour", "It is for children for whom a teacher asks.", raised),
  ]
}

/// The first school day of the calendar year of the drawn term.
private let newYear = CalendarDate(year: 2026, month: 1, day: 5) ?? CalendarDate(dayNumber: 0)
