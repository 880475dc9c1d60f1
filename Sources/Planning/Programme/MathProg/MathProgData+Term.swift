internal import Tuition

extension MathProgData {
  /// Dates, periods, closures and subjects.
  mutating func writeTerm() {
    for date in dates { text.remark("date \(names.name(date)) is \(date)") }
    for period in records.periods {
      text.remark("period \(names.name(period.name)) is \(period.name)")
    }
    for subject in names.subjectList { text.remark("subject \(names.name(subject)) is \(subject)") }
    for provision in records.provisions {
      text.remark("provision \(names.name(provision.id)) is \(provision.id)")
    }
    text.set("DATES", dates.map(names.name))
    let calendar = school.calendar
    text.parameter("week", dates.map { (names.name($0), calendar.weekNumber(of: $0)) })
    text.parameter("weekday", dates.map { (names.name($0), $0.weekday.index + 1) })
    text.set("PERIODS", records.periods.map { names.name($0.name) })
    text.parameter("minutes", records.periods.map { (names.name($0.name), $0.minutes) })
    text.parameter("kind", records.periods.map { (names.name($0.name), $0.kind.rawValue) })
    text.set(
      "HELD",
      dates.flatMap { date in
        records.periods.filter { $0.days.contains(date.weekday) }
          .map { [names.name(date), names.name($0.name)] }
      })
    text.set("YEARS", years.map(names.name))
    text.set("SUBJECTS", names.subjectList.map(names.name))
    writeClosures()
  }

  private mutating func writeClosures() {
    var closed: Set<CalendarDate> = []
    var closedYears: [Year: Set<CalendarDate>] = [:]
    for closure in records.closures {
      let span = dates.filter { closure.first <= $0 && $0 <= closure.last }
      if closure.years == nil { closed.formUnion(span) }
      for year in closure.years.map(Array.init) ?? years {
        closedYears[year, default: []].formUnion(span)
      }
    }
    text.set("CLOSED_TO_ALL", closed.sorted().map(names.name))
    text.set(
      "CLOSED",
      years.flatMap { year in
        (closedYears[year] ?? []).sorted().map { [names.name(year), names.name($0)] }
      })
  }

  /// What the school protects, and the cost of what is missed.
  mutating func writeProtection() {
    let protection = records.protection
    let subjects = names.subjectList
    text.set("PROTECTED", subjects.filter(protection.subjects.contains).map(names.name))
    text.parameter(
      "subject_percent",
      subjects.map {
        (names.name($0), protection.bySubject[$0]?.lossPercent ?? protection.lossPercent)
      })
    text.parameter("out_of_lesson", protection.outOfLesson)
    text.parameter("most_per_day", protection.mostPerDay)
    text.parameter("overlooked_if_alone", protection.overlooked.number)
    text.parameter("lunch_is_used", protection.lunch.number)
    let weights = records.weights
    text.parameter(
      "subject_weight",
      subjects.map { (names.name($0), protection.bySubject[$0]?.weight ?? weights.subject) })
    text.parameter("weight_before", weights.before)
    text.parameter("weight_registration", weights.registration)
    text.parameter("weight_break", weights.break)
    text.parameter("weight_lunch", weights.lunch)
    text.parameter("weight_after", weights.after)
    text.parameter("weight_free", weights.free)
    text.parameter("keep_factor", weights.keepFactor)
    text.parameter("steadiness", weights.steadiness)
  }
}
