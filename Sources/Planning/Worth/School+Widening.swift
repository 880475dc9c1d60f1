internal import Tuition

extension School {
  /// How many percentage points a cap on losses is raised by: a lesson is some per cent of a subject's term, so one would do nothing.
  private static let step = 5

  /// The school in which every tutor could be used in every period in which tuition may be.
  func withEveryHour() throws(InvalidSchool) -> School {
    var records = records
    let open = records.periods.filter { period in
      period.kind != .break && (period.kind != .lunch || records.protection.lunch)
    }
    records.tutorHours = records.tutors.flatMap { tutor in
      open.flatMap { period in
        period.days.sorted().map {
          TutorHour(tutor: tutor.id, time: WeeklyTime(day: $0, period: period.name))
        }
      }
    }
    return try School(records)
  }

  /// The school with one of its caps on losses raised, for each of them.
  func raisedCaps() throws(InvalidSchool) -> [(ShadowPrice.Good, School)] {
    let now = records.protection
    var raised: [(Knob, Int, Protection)] = []
    let general = min(100, now.lossPercent + Self.step)
    raised.append((.protect(.lossPercent), now.lossPercent, now.with(general, of: now.bySubject)))
    for (subject, own) in now.bySubject.sorted(by: { $0.key < $1.key }) {
      guard let percent = own.lossPercent else { continue }
      var bySubject = now.bySubject
      bySubject[subject] = .init(
        lossPercent: min(100, percent + Self.step), weight: own.weight)
      raised.append(
        (.subject(subject, .lossPercent), percent, now.with(now.lossPercent, of: bySubject)))
    }
    return try raised.filter { $0.1 < 100 }.map { knob, percent, protection throws(InvalidSchool) in
      var records = records
      records.protection = protection
      return (
        .limit(knob, from: percent, to: min(100, percent + Self.step)), try School(records)
      )
    }
  }
}

extension Protection {
  fileprivate func with(_ lossPercent: Int, of bySubject: [Subject: OfSubject]) -> Protection {
    Protection(
      subjects: subjects, lossPercent: lossPercent, outOfLesson: outOfLesson,
      mostPerDay: mostPerDay, overlooked: overlooked, lunch: lunch, bySubject: bySubject)
  }
}
