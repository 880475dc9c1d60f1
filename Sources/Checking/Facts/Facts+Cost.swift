import Tuition

extension Facts {
  /// The cost of all that pupils miss, and of every different weekly time of a request.
  var cost: Int {
    let missed = meetings.reduce(0) { sum, meeting in
      meeting.pupils.reduce(sum) { $0 + cost(of: meeting, for: $1) }
    }
    let times = placements.reduce(0) { $0 + $1.weeklyTimes.count }
    return missed + times * school.records.weights.steadiness
  }

  private func cost(of meeting: Meeting, for pupil: Pupil) -> Int {
    meeting.periods.reduce(0) {
      $0 + $1.minutes * weight(of: $1, on: meeting.date, for: pupil)
    }
  }

  /// The cost of one minute away from whatever a pupil misses in a period.
  private func weight(of period: Period, on date: CalendarDate, for pupil: Pupil) -> Int {
    let weights = school.records.weights
    guard let lesson = schoolFacts.lesson(of: pupil, on: date, in: period.name) else {
      return weights.outsideLessons(in: period.kind)
    }
    let subject = lesson.subject
    let weight = school.records.protection.bySubject[subject]?.weight ?? weights.subject
    return schoolFacts.isJudged(pupil.id, subject, .keep) ? weight * weights.keepFactor : weight
  }
}

extension Weights {
  /// The weight of a period in which no lesson is missed.
  fileprivate func outsideLessons(in kind: Period.Kind) -> Int {
    switch kind {
    case .before: before
    case .registration: registration
    case .lesson: free
    case .break: self.break
    case .lunch: lunch
    case .after: after
    }
  }
}
