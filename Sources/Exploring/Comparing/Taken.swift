internal import Tuition

/// What sessions and existing provision take from pupils and from lessons.
struct Taken {
  /// For each pupil and subject the minutes missed.
  private(set) var minutes: [Wish: Int] = [:]
  private var out: [Moment<SchoolClass>: Set<Identifier<Pupil>>] = [:]
  private let lookup: SchoolLookup

  init(_ plan: PlannedSchool) {
    lookup = SchoolLookup(plan.school)
    for session in plan.timetable.sessions {
      for period in lookup.periods(of: session) {
        for pupil in session.pupils { take(pupil, session.date, period.name) }
      }
    }
    for entry in plan.school.records.existing {
      for date in lookup.dates(of: entry) { take(entry.pupil, date, entry.time.period) }
    }
  }

  private mutating func take(
    _ pupil: Identifier<Pupil>, _ date: CalendarDate, _ period: Identifier<Period>
  ) {
    guard let lesson = lookup.lesson(of: pupil, on: date, in: period) else { return }
    let moment = Moment(owner: lesson.schoolClass, date: date, period: period)
    guard out[moment, default: []].insert(pupil).inserted else { return }
    let length = lookup.school.period(period)?.minutes ?? 0
    minutes[Wish(pupil: pupil, subject: lesson.subject), default: 0] += length
  }

  /// The dates on which as many are out of a class's lesson as may be, by class and weekly time.
  var full: [String: Int] {
    var dates: [String: Int] = [:]
    let most = lookup.school.records.protection.outOfLesson
    for (moment, pupils) in out where pupils.count >= most {
      dates["\(moment.owner), \(moment.date.weekday.rawValue) \(moment.period)", default: 0] += 1
    }
    return dates
  }

  /// The minutes of each subject that the term holds for a pupil.
  func whole(_ id: Identifier<Pupil>) -> [Subject: Int] {
    lookup.school.pupil(id).map { lookup.minutes(of: $0) } ?? [:]
  }
}

extension Comparing {
  /// How many losses are told: those of the largest share.
  private static let most = 12

  /// What pupils with tuition miss most of, by its share of the subject.
  func losses(_ old: [Wish: Request], _ new: [Wish: Request]) -> [PupilLoss] {
    let whose = Set((Array(old.keys) + Array(new.keys)).map(\.pupil))
    let wishes = Set(before.minutes.keys).union(after.minutes.keys)
    var losses: [PupilLoss] = []
    for (pupil, own) in Dictionary(grouping: wishes, by: \.pupil) where whose.contains(pupil) {
      let (was, now) = (before.whole(pupil), after.whole(pupil))
      losses += own.map { wish in
        PupilLoss(
          wish,
          minutes: Pair(base: before.minutes[wish] ?? 0, scenario: after.minutes[wish] ?? 0),
          whole: max(was[wish.subject] ?? 0, now[wish.subject] ?? 0))
      }
    }
    return losses.sorted {
      (-$0.percent, -$0.minutes.scenario, $0.wish) < (-$1.percent, -$1.minutes.scenario, $1.wish)
    }.prefix(Self.most).map(\.self)
  }
}
