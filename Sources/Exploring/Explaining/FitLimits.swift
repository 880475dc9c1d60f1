internal import Tuition

/// How many sessions of some pupils fit into a week and a date with one tutor, when only some rules hold.
struct FitLimits {
  private let week: Int
  private let date: Int
  private let tutorWeek: Int?
  private let tutorDate: Int?
  private var tutorWeeks: [CalendarDate: Int] = [:]
  private var tutorDates: [CalendarDate: Int] = [:]
  private var pupilDates: [[CalendarDate: Int]] = []

  init(_ scenes: [RequestScene], rules: Set<NamedRule>, tutor: Tutor?) {
    let scene = scenes[0]
    week = rules.contains(.mostPerWeek) ? scene.provision.mostPerWeek : .max
    date =
      rules.contains(.mostPerDay) ? scene.lookup.school.records.protection.mostPerDay : .max
    let limited = rules.contains(.tutorMost) ? tutor : nil
    tutorWeek = limited?.mostPerWeek
    tutorDate = limited?.mostPerDay
    guard rules.contains(.otherRequests) else { return }
    if let limited {
      tutorWeeks = scene.taken.tutorWeeks[limited.id] ?? [:]
      tutorDates = scene.taken.tutorDays[limited.id] ?? [:]
    }
    pupilDates = scenes.compactMap { scene.taken.pupilDays[$0.pupil.id] }
  }

  /// The most sessions in the week that begins on a Monday.
  func inWeek(of monday: CalendarDate) -> Int {
    min(week, tutorWeek.map { max(0, $0 - (tutorWeeks[monday] ?? 0)) } ?? .max)
  }

  /// The most sessions on a date.
  func on(_ day: CalendarDate) -> Int {
    var had = 0
    for dates in pupilDates { had = max(had, dates[day] ?? 0) }
    return min(
      max(0, date - had), tutorDate.map { max(0, $0 - (tutorDates[day] ?? 0)) } ?? .max)
  }
}
