import Tuition

/// A pupil in one period of one date.
struct PupilTime: Hashable, Sendable {
  let pupil: Identifier<Pupil>
  let date: CalendarDate
  let period: Identifier<Period>
}

/// When existing provision takes pupils away over the term, and from which lessons.
///
/// Sessions that have happened are existing provision too: what they took is lost, whatever is planned.
struct ExistingAbsences: Sendable {
  /// One lesson that a pupil misses for existing provision.
  struct Loss: Sendable {
    let pupil: Pupil
    let date: CalendarDate
    let lesson: Lesson
    let minutes: Int
    /// The names of the existing provisions that are on then, mostly one.
    let provisions: [String]
  }

  private let provisions: [PupilTime: [String]]
  /// The lessons missed, by pupil and date.
  let losses: [Loss]

  init(_ facts: SchoolFacts, history: [Meeting] = []) {
    let school = facts.school
    var provisions: [PupilTime: [String]] = [:]
    var times: [PupilTime] = []
    for existing in school.records.existing {
      for date in Self.dates(of: existing, in: school) {
        let time = PupilTime(pupil: existing.pupil, date: date, period: existing.time.period)
        if provisions[time] == nil { times.append(time) }
        provisions[time, default: []].append(existing.provision)
      }
    }
    for (time, provision) in history.flatMap(Self.takes) {
      if provisions[time] == nil { times.append(time) }
      provisions[time, default: []].append(provision)
    }
    self.provisions = provisions
    losses = times.compactMap { time in
      guard let pupil = school.pupil(time.pupil),
        let lesson = facts.lesson(of: pupil, on: time.date, in: time.period)
      else { return nil }
      return Loss(
        pupil: pupil, date: time.date, lesson: lesson,
        minutes: school.period(time.period)?.minutes ?? 0, provisions: provisions[time] ?? [])
    }
  }

  /// The name of existing provision that a pupil is at then, if any.
  func provision(
    of pupil: Identifier<Pupil>, on date: CalendarDate, in period: Identifier<Period>
  ) -> String? {
    provisions[PupilTime(pupil: pupil, date: date, period: period)]?.first
  }

  private static func takes(_ meeting: Meeting) -> [(PupilTime, String)] {
    meeting.pupils.flatMap { pupil in
      meeting.periods.map { period in
        (
          PupilTime(pupil: pupil.id, date: meeting.date, period: period.name),
          meeting.session.provision.text
        )
      }
    }
  }

  private static func dates(of existing: ExistingProvision, in school: School) -> [CalendarDate] {
    guard let pupil = school.pupil(existing.pupil) else { return [] }
    let calendar = school.calendar
    let first = max(existing.first ?? calendar.term.first, calendar.term.first)
    let last = min(existing.last ?? calendar.term.last, calendar.term.last)
    guard first <= last else { return [] }
    return (first.dayNumber...last.dayNumber).map(CalendarDate.init(dayNumber:)).filter {
      calendar.falls(existing.time, on: $0) && calendar.isOpen($0, to: pupil.year)
    }
  }
}
