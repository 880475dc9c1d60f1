internal import Tuition

/// The values of a pupil in a subject on one scale, with what was expected of them.
struct Series {
  private let marks: [Mark]
  /// The value that counts of each date: the lowest, so that no need is overlooked.
  private let counted: [Mark]
  private let scale: Scale
  private let subject: Subject
  private let cohort: Cohort
  private let expectations: Expectations

  /// Orders the values; nothing where there are none.
  init?(
    marks: [Mark], scale: Scale, subject: Subject, cohort: Cohort, expectations: Expectations
  ) {
    guard !marks.isEmpty else { return nil }
    self.marks = marks.sorted {
      ($0.date, $0.step, $0.source ?? "", $0.written) < (
        $1.date, $1.step, $1.source ?? "", $1.written
      )
    }
    counted = self.marks.reduce(into: []) { counted, mark in
      if counted.last?.date != mark.date { counted.append(mark) }
    }
    self.scale = scale
    self.subject = subject
    self.cohort = cohort
    self.expectations = expectations
  }

  /// Where the pupil stands, seen from a date.
  func standing(on date: CalendarDate) -> Standing {
    let latest = counted[counted.count - 1]
    return Standing(
      scale: scale, marks: marks, latest: latest, expected: expected(at: latest.date),
      belowSince: belowSince, progress: progress(to: latest),
      age: date.dayNumber - latest.date.dayNumber > aYear ? .old : .recent, certainty: certainty)
  }

  private func expected(at date: CalendarDate) -> Int? {
    expectations.expectedStep(on: scale, in: subject, of: cohort, at: date)
  }

  private var certainty: Certainty {
    switch counted.count {
    case 1: .one
    case 2: .two
    default: agrees ? .trend : .mixed
    }
  }

  /// Whether the last three values tell the same: all below what is expected, or none; where nothing is expected, all
  /// one way.
  private var agrees: Bool {
    let last = counted.suffix(3)
    let below = last.map { mark in expected(at: mark.date).map { mark.step < $0 } }
    if !below.contains(nil) { return Set(below).count == 1 }
    let moves = zip(last, last.dropFirst()).map { $1.step - $0.step }
    return moves.allSatisfy { $0 >= 0 } || moves.allSatisfy { $0 <= 0 }
  }

  private var belowSince: CalendarDate? {
    counted.reversed().prefix { mark in
      expected(at: mark.date).map { mark.step < $0 } ?? false
    }.last?.date
  }

  /// From the first value of about a year, or the last one before that.
  private func progress(to latest: Mark) -> Standing.Progress? {
    let earlier = counted.dropLast().filter { $0.reach == .exact }
    let recent = earlier.first { latest.date.dayNumber - $0.date.dayNumber <= aYear + aMonth }
    guard let from = recent ?? earlier.last, let made = latest.steps(above: from),
      let expected = expectations.expectedProgress(
        on: scale, in: subject, of: cohort, from: from.date, to: latest.date)
    else { return nil }
    return Standing.Progress(
      from: from, made: made, expected: expected,
      allowance: expectations.allowance(on: scale, in: subject))
  }
}

private let aYear = 366
private let aMonth = 31
