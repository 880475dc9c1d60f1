internal import Tuition

extension ProgressDrawing {
  /// When a scale is used for pupils of a year, the last date last.
  private struct Paper {
    let scale: Scale
    let dates: [CalendarDate]
    let source: String
  }

  /// Values of every pupil in the subjects that are assessed.
  mutating func drawAttainment() {
    for pupil in records.pupils {
      for subject in Self.subjects(records.phase) {
        let wish = Wish(pupil: pupil.id, subject: subject)
        guard let paper = paper(for: pupil.year, in: subject) else { continue }
        if let points = points[wish] {
          record(wish, pupil, paper, gaps: gaps(points, on: paper))
        } else {
          record(wish, pupil, paper, gaps: usualGaps(on: paper))
        }
      }
    }
  }

  /// Some more pupils whose values are low: two in care, and some for whom nothing is asked, for reasons drawn later.
  mutating func drawWaiting() {
    let busy = Set(asked.map(\.pupil))
    let others = records.pupils.filter {
      !busy.contains($0.id) && !$0.cla && $0.sen != .plan
        && paper(for: $0.year, in: "English")?.scale == .levels
    }
    waiting = chance.sample(max(6, asked.count / 6), of: others.map(\.id)).map { pupil in
      Wish(pupil: pupil, subject: chance.pick(["English", "Mathematics"]))
    }
    let inCare = records.pupils.filter {
      $0.cla && !busy.contains($0.id) && paper(for: $0.year, in: "English")?.scale == .levels
    }
    let cared = chance.sample(2, of: inCare).map { Wish(pupil: $0.id, subject: "English") }
    for wish in waiting + cared {
      guard let pupil = records.pupils.first(where: { $0.id == wish.pupil }),
        let paper = paper(for: pupil.year, in: wish.subject)
      else { continue }
      records.attainment.removeAll { $0.pupil == wish.pupil && $0.subject == wish.subject }
      record(wish, pupil, paper, gaps: gaps(chance.number(in: 20...40), on: paper))
    }
    records.attainment.sort { ($0.pupil, $0.subject, $0.date) < ($1.pupil, $1.subject, $1.date) }
  }

  private static func subjects(_ phase: Phase) -> [Subject] {
    ["English", "Mathematics"] + (phase == .primary ? [] : ["Science"])
  }

  /// What pupils of a year are assessed by; nothing where nothing is assessed yet, or not any more.
  private func paper(for year: Year, in subject: Subject) -> Paper? {
    let terms = [date(2025, 12, 12), date(2026, 3, 27), date(2026, 7, 10)]
    switch year.number {
    case 0: return nil
    case 1:
      return Paper(
        scale: DrawnExpectations.goals, dates: [date(2026, 7, 10)], source: "reception")
    case 7: return Paper(scale: .levels, dates: [date(2026, 7, 10)], source: "primary school")
    case 11: return Paper(scale: .gcse, dates: terms, source: "predicted")
    case 12 where subject != "Science":
      return Paper(scale: .gcse, dates: [date(2026, 8, 20)], source: "examination")
    case 12, 13: return nil
    default: return Paper(scale: .levels, dates: terms, source: "teacher")
    }
  }

  /// How far below a pupil is who is asked for, on each date; most fall further behind.
  private mutating func gaps(_ points: Int, on paper: Paper) -> [Int] {
    let last =
      switch paper.scale {
      case .levels: 4 + min(6, max(0, points - 20) / 7)
      case .gcse: points >= 40 ? 2 : 1
      default: 1
      }
    let falls = paper.scale == .levels && chance.chance(70)
    return paper.dates.indices.reversed().map { back in falls ? max(1, last - 2 * back) : last }
  }

  /// As expected or above, or for a few a little below.
  private mutating func usualGaps(on paper: Paper) -> [Int] {
    let isBelow = paper.scale == .levels && chance.chance(9)
    let gap = isBelow ? chance.number(in: 1...3) : -chance.number(in: 0...6)
    return paper.dates.map { _ in paper.scale == .levels ? gap : gap / 3 }
  }

  private mutating func record(_ wish: Wish, _ pupil: Pupil, _ paper: Paper, gaps: [Int]) {
    let isMissing = points[wish] == nil && chance.chance(1)
    for (date, gap) in zip(paper.dates, gaps) {
      guard let step = expected(of: pupil, in: wish.subject, on: paper, at: date) else { continue }
      let value = written(step - gap, on: paper.scale, rounding: gap >= 4 ? .down : .up)
      let isAbsent = isMissing && date == paper.dates.last
      records.attainment.append(
        Assessment(
          pupil: pupil.id, subject: wish.subject, date: date, scale: paper.scale.id,
          value: isAbsent ? "absent" : value, source: paper.source))
    }
    if pupil.year.number == 7, wish.subject != "Science" { recordTest(wish, gap: gaps.last ?? 0) }
  }

  /// The test at the end of primary school stands beside the level, on a scale of its own.
  private mutating func recordTest(_ wish: Wish, gap: Int) {
    let score = 100 - 2 * gap + chance.number(in: 0...1)
    records.attainment.append(
      Assessment(
        pupil: wish.pupil, subject: wish.subject, date: date(2026, 7, 7),
        scale: Scale.keyStage2Scaled.id, value: String(min(max(score, 80), 120)),
        source: "national test"))
  }

  /// What is expected on a date, or soonest after it.
  private func expected(
    of pupil: Pupil, in subject: Subject, on paper: Paper, at date: CalendarDate
  ) -> Int? {
    let cohort = Cohort(in: pupil.year, during: records.term)
    return ([date] + paper.dates.filter { $0 > date }).lazy.compactMap { date in
      records.expectations.expectedStep(on: paper.scale, in: subject, of: cohort, at: date)
    }.first
  }

  /// A value at a step, or at the nearest one in a direction, within what can be written.
  private func written(_ step: Int, on scale: Scale, rounding: Rounding) -> String {
    guard case .named(let values) = scale.values else { return String(step) }
    let steps = values.map(\.step)
    let fitting = rounding == .down ? steps.last { $0 <= step } : steps.first { $0 >= step }
    let outermost = rounding == .down ? steps.first : steps.last
    return scale.words(for: fitting ?? outermost ?? step)
  }

  private enum Rounding {
    case down, up
  }

  func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? records.term.first
  }
}
