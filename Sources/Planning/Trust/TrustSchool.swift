public import Tuition

/// What sharing tutors must know of a school: their hours by the clock, what is asked of them and what they must keep.
public struct TrustSchool: Sendable {
  /// A weekly hour of a shared tutor by the clock, whatever the week of the cycle.
  struct Slot: Hashable, Sendable {
    let tutor: Identifier<Tutor>
    let day: Weekday
    let period: Identifier<Period>
    let starts: Int
    let ends: Int
    /// Whether an agreed session needs it.
    let standing: Bool
  }

  /// The name of the school's folder.
  public let name: String
  let slots: [Slot]
  /// Minutes of sessions a week that requests ask for in the shared tutors' subjects.
  let demand: Double
  /// Minutes a week that the school's other tutors have for these subjects.
  let supply: Double
  /// Points of a minute of these requests.
  let worth: Double

  /// Looks up what matters of a school.
  public init(_ school: School, named name: String, sharing shared: [SharedTutor]) {
    let ids = Set(shared.filter { $0.school == name }.map(\.tutor))
    let tutors = school.records.tutors.filter { ids.contains($0.id) }
    self.name = name
    slots = Self.slots(of: ids, in: school)
    let weeks = Double(max(1, Set(school.calendar.openDates.map(\.monday)).count))
    var best: [[String]: (points: Int, minutes: Double)] = [:]
    for request in school.records.requests {
      guard tutors.contains(where: { $0.subjects.holds(request.subject) }),
        let provision = school.provision(request.provision)
      else { continue }
      let key = [request.pupil.text, request.subject.name]
      let minutes = Double(provision.sessions * provision.periods * school.lessonMinutes)
      if request.points > best[key]?.points ?? -1 {
        best[key] = (request.points, minutes / Double(max(1, provision.groupLeast)))
      }
    }
    let minutes = best.values.map(\.minutes).sorted().reduce(0, +)
    demand = minutes / weeks
    worth = Double(best.values.map(\.points).reduce(0, +)) / max(1, minutes)
    let others = Set(
      school.records.tutors.filter { tutor in
        !ids.contains(tutor.id) && tutor.checked != nil
          && best.keys.contains { tutor.subjects.holds(Subject($0[1])) }
      }.map(\.id))
    let hours = Set(school.records.tutorHours.filter { others.contains($0.tutor) })
    supply = Double(hours.count * school.lessonMinutes)
  }

  private static func slots(of ids: Set<Identifier<Tutor>>, in school: School) -> [Slot] {
    var standing: Set<TutorHour> = []
    for agreed in school.records.agreed where ids.contains(agreed.tutor) {
      let count = school.provision(agreed.provision)?.periods ?? 1
      let day = agreed.date.weekday
      for period in school.periods(from: agreed.period, count: count, on: day) ?? [] {
        standing.insert(
          TutorHour(tutor: agreed.tutor, time: WeeklyTime(day: day, period: period.name)))
      }
    }
    let hours = Set(
      school.records.tutorHours.filter { ids.contains($0.tutor) }.map {
        TutorHour(tutor: $0.tutor, time: WeeklyTime(day: $0.time.day, period: $0.time.period))
      })
    return hours.compactMap { hour in
      school.period(hour.time.period).map { period in
        Slot(
          tutor: hour.tutor, day: hour.time.day, period: period.name,
          starts: period.starts.minutes, ends: period.ends.minutes,
          standing: standing.contains(hour))
      }
    }.sorted { ($0.tutor, $0.day, $0.starts, $0.period) < ($1.tutor, $1.day, $1.starts, $1.period) }
  }
}

extension SubjectRange {
  fileprivate func holds(_ subject: Subject) -> Bool {
    switch self {
    case .any: true
    case .some(let some): some.contains(subject)
    }
  }
}

extension School {
  /// The length of the first lesson of the day, in minutes.
  fileprivate var lessonMinutes: Int {
    records.periods.first { $0.kind == .lesson }?.minutes ?? 60
  }
}
