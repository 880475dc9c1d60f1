internal import Tuition

/// A session that a request could have with one tutor, and what bars it.
///
/// Each bar is a set of rules; giving up any one of them lifts that bar. The option is open when all bars are lifted.
struct DatedOption {
  let date: CalendarDate
  let periods: [Period]
  let tutor: Identifier<Tutor>
  let bars: [Set<NamedRule>]
  /// The minutes lost of each subject.
  let losses: [Subject: Int]
  /// The rooms that could hold it, in the school's order.
  let rooms: [Identifier<Room>]
  /// The session of others that the pupil would join; nothing where it would be one of its own.
  var joined: Session?

  var period: Identifier<Period> { periods[0].name }

  /// Whether no bar is left when only some rules hold.
  func isOpen(under rules: Set<NamedRule>) -> Bool {
    bars.allSatisfy { !$0.isSubset(of: rules) }
  }
}

/// A pupil's request beside a plan: every option, and the counts that limit them.
struct RequestScene {
  let lookup: SchoolLookup
  let request: Request
  let pupil: Pupil
  let provision: Provision
  /// What others and the pupil's other tuition take, with what exists already.
  let taken: Occupied
  /// What exists already.
  let existing: Occupied
  let totals: [Subject: Int]

  /// Looks at a request; nothing where its pupil or provision is not there.
  init?(_ request: Request, beside plan: Timetable, _ lookup: SchoolLookup) {
    guard let pupil = lookup.school.pupil(request.pupil),
      let provision = lookup.school.provision(request.provision)
    else { return nil }
    self.lookup = lookup
    self.request = request
    self.pupil = pupil
    self.provision = provision
    var existing = Occupied()
    existing.addExisting(for: pupil, lookup)
    self.existing = existing
    var taken = existing
    taken.add(plan.sessions, for: pupil, lookup)
    self.taken = taken
    totals = lookup.minutes(of: pupil)
  }

  /// The rules that hold in the school, in the order in which explanations give them up.
  var rules: [NamedRule] {
    [
      .otherRequests, .pots, .tutorAbsences, .rooms, .tutorHours, .tutorMost, .tutorChecks,
      .tutorOffers, .namedTutor, .requestDates, .closures, .mostPerDay, .mostPerWeek, .sameTime,
      .outOfLesson,
    ] + totals.keys.sorted().map { .lossPercent($0) } + [
      .groupLeast, .groupMost, .outsideHours, .lunch, .allSessions, .existing, .inLessons,
      .judgements,
      .ownSubject, .protectedSubjects,
    ]
  }

  /// Every option, tutor by tutor, in order of date and period.
  func options() -> [[DatedOption]] {
    lookup.school.records.tutors.map { tutor in
      lookup.school.records.term.dates.flatMap { date in
        lookup.school.records.periods.compactMap { period in
          period.days.contains(date.weekday) ? option(tutor, date, period) : nil
        }
      }
    }
  }

  private func option(_ tutor: Tutor, _ date: CalendarDate, _ first: Period) -> DatedOption? {
    guard
      let periods = lookup.school.periods(
        from: first.name, count: provision.periods, on: date.weekday),
      periods.allSatisfy({ $0.kind != .break && !lookup.teaches(tutor, on: date, in: $0.name) })
    else { return nil }
    let bars =
      requestBars(tutor, date)
      + periods.flatMap { tutorBars(tutor, date, $0) + pupilBars(date, $0) }
    let (rooms, roomBar) = rooms(date, periods)
    return DatedOption(
      date: date, periods: periods, tutor: tutor.id, bars: bars + (roomBar.map { [$0] } ?? []),
      losses: losses(date, periods), rooms: rooms, joined: nil)
  }

  func losses(_ date: CalendarDate, _ periods: [Period]) -> [Subject: Int] {
    var losses: [Subject: Int] = [:]
    for period in periods {
      guard let lesson = lookup.lesson(of: pupil.id, on: date, in: period.name) else { continue }
      losses[lesson.subject, default: 0] += period.minutes
    }
    return losses
  }
}
