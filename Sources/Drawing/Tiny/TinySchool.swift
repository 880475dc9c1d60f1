internal import Tuition

/// Draws a school small enough to be solved by a plain model, with any of the rules present.
///
/// Which rules it has is chance; over a few dozen seeds each comes up several times.
func drawTinySchool(seed: UInt64) -> SchoolRecords {
  var drawing = TinySchool(chance: SeededGenerator(seed: seed))
  drawing.drawTimetable()
  drawing.drawPupils()
  drawing.drawRooms()
  drawing.drawProvisions()
  drawing.drawTutors()
  drawing.drawExceptions()
  drawing.drawRequests()
  drawing.drawPots()
  drawing.drawStanding()
  return drawing.records
}

/// A tiny school while it is drawn.
struct TinySchool {
  var chance: SeededGenerator
  var records: SchoolRecords
  let years: [Year]
  let subjects: [Subject]
  /// The cells of one cycle in which a period takes place; no label in a one-week cycle.
  let cells: [WeeklyTime]

  init(chance: SeededGenerator) {
    var chance = chance
    let first = chance.pick([7, 9, 10])
    years = [first, first + 1].compactMap(Year.init)
    let others: [Subject] = ["Art", "PE", "History", "Music"]
    subjects = ["Mathematics", "English"] + chance.sample(chance.number(in: 1...3), of: others)
    let weeks = chance.number(in: 2...4)
    var days = chance.sample(chance.number(in: 1...3), of: Weekday.schoolDays)
    let periods = Self.periods(days: days, &chance)
    let usable = periods.count { $0.kind != .break }
    while days.count > 1, weeks * days.count * usable > 60 { days.removeLast() }
    let labels = chance.chance(45) ? ["A", "B"] : []
    records = SchoolRecords(
      name: "Tiny School", phase: chance.pick([.secondary, .allThrough]),
      term: Self.term(weeks: weeks, labels: labels, &chance),
      periods: Self.periods(periods, keptTo: days, &chance),
      protection: Self.protection(of: subjects, &chance), weights: Self.weights(&chance))
    let held = records.periods
    cells = (labels.isEmpty ? [nil] : labels.map(Optional.some)).flatMap { label in
      days.flatMap { day in
        held.filter { $0.days.contains(day) }
          .map { WeeklyTime(week: label, day: day, period: $0.name) }
      }
    }
    self.chance = chance
  }

  /// The cells of one kind of period.
  func cells(_ kinds: Period.Kind...) -> [WeeklyTime] {
    let names = Set(records.periods.filter { kinds.contains($0.kind) }.map(\.name))
    return cells.filter { names.contains($0.period) }
  }
}

extension TinySchool {
  private static func term(
    weeks: Int, labels: [String], _ chance: inout SeededGenerator
  ) -> Term {
    let monday = CalendarDate(dayNumber: 20_703).monday.advanced(by: 7 * chance.number(in: 0...9))
    let late = chance.chance(20) && weeks > 2 ? 1 : 0
    return Term(
      name: "Autumn 2026", first: monday.advanced(by: late),
      last: monday.advanced(by: 7 * weeks - 3), cycle: labels)
  }

  /// A day of three to five lessons, with or without what stands around them.
  private static func periods(
    days: [Weekday], _ chance: inout SeededGenerator
  ) -> [Period] {
    var day = DayPlan(startsAt: 8 * 60, days: Set(days))
    if chance.chance(40) { day.add("Before", .before, minutes: 30) }
    if chance.chance(40) { day.add("Form", .registration, minutes: 20) }
    let minutes = chance.pick([30, 40, 60])
    let lessons = chance.number(in: 3...5)
    for number in 1...lessons {
      let odd = chance.chance(10) ? 10 : 0
      day.add(Identifier("P\(number)"), .lesson, minutes: minutes + odd)
      if number == 2, chance.chance(40) { day.add("Break", .break, minutes: 20) }
      if number == 3, chance.chance(40) { day.add("Lunch", .lunch, minutes: 40) }
    }
    if chance.chance(40) { day.add("After", .after, minutes: minutes) }
    return day.periods
  }

  /// The periods on the days there are, the last one perhaps a day less.
  private static func periods(
    _ periods: [Period], keptTo days: [Weekday], _ chance: inout SeededGenerator
  ) -> [Period] {
    let short = days.count > 1 && chance.chance(25)
    return periods.enumerated().map { row, period in
      let isLast = row == periods.count - 1
      return Period(
        name: period.name, starts: period.starts, ends: period.ends, kind: period.kind,
        days: Set(isLast && short ? days.dropLast() : days[...]))
    }
  }

  private static func protection(
    of subjects: [Subject], _ chance: inout SeededGenerator
  ) -> Protection {
    var own: [Subject: Protection.OfSubject] = [:]
    if chance.chance(30), let last = subjects.last {
      own[last] = Protection.OfSubject(
        lossPercent: chance.chance(60) ? chance.pick([10, 40, 100]) : nil,
        weight: chance.chance(60) ? chance.pick([3, 20]) : nil)
      if own[last] == Protection.OfSubject() { own[last] = nil }
    }
    return Protection(
      subjects: Set(chance.sample(chance.number(in: 0...1), of: Array(subjects.prefix(2)))),
      lossPercent: chance.pick([20, 25, 34, 50, 50]), outOfLesson: chance.pick([1, 1, 2]),
      mostPerDay: chance.pick([1, 1, 2]), overlooked: chance.chance(70),
      lunch: chance.chance(50), bySubject: own)
  }

  private static func weights(_ chance: inout SeededGenerator) -> Weights {
    guard chance.chance(50) else { return Weights() }
    return Weights(
      subject: chance.number(in: 1...12), before: chance.number(in: 0...9),
      registration: chance.number(in: 0...9), break: 10, lunch: chance.number(in: 0...12),
      after: chance.number(in: 0...9), free: chance.number(in: 0...3),
      keepFactor: chance.number(in: 1...4), steadiness: chance.pick([0, 50, 150, 500]))
  }
}
