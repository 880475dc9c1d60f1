internal import Tuition

/// A pupil's request among what stands around it: every option, and the counts that limit them.
struct RequestScene {
  let surroundings: Surroundings
  let request: Request
  let pupil: Pupil
  let provision: Provision
  /// The minutes of each subject that the term holds for the pupil.
  let totals: [Subject: Int]
  /// The subjects that teachers said the pupil is never to miss.
  let never: Set<Subject>

  /// Looks at a request; nothing where its pupil or provision is not there.
  init?(_ request: Request, among surroundings: Surroundings) {
    let lookup = surroundings.lookup
    guard let pupil = lookup.school.pupil(request.pupil),
      let provision = lookup.school.provision(request.provision)
    else { return nil }
    self.surroundings = surroundings
    self.request = request
    self.pupil = pupil
    self.provision = provision
    totals = lookup.minutes(of: pupil)
    never = Set(
      lookup.school.records.judgements.filter { $0.pupil == pupil.id && $0.kind == .never }
        .map(\.subject))
  }

  var lookup: SchoolLookup { surroundings.lookup }

  /// What others and the pupil's other tuition take, with what exists already.
  var taken: Occupied { surroundings.taken }

  /// What exists already.
  var existing: Occupied { surroundings.existing }

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

  /// Every option for so many pupils together, tutor by tutor, in order of date and period.
  func options(for size: Int = 1) -> [[DatedOption]] {
    let moments = moments(for: size)
    return lookup.school.records.tutors.enumerated().map { row, tutor in
      let always = requestBars(tutor, size)
      return moments.compactMap { moment in option(tutor, row, always, moment) }
    }
  }

  /// The periods of one session on one date, with what bars the pupil then, whoever the tutor is.
  private struct OwnMoment {
    let date: CalendarDate
    let places: Range<Int>
    let periods: [Period]
    let bars: Bars
    let losses: [Wish: Int]
    let rooms: [Identifier<Room>]
  }

  private func moments(for size: Int) -> [OwnMoment] {
    let times = surroundings.times
    return times.dates.enumerated().flatMap { row, date in
      let dateBars = dateBars(date)
      return times.periods.indices.compactMap { first -> OwnMoment? in
        guard let places = times.places(row, first, provision.periods) else { return nil }
        let periods = Array(times.periods[first..<first + provision.periods])
        guard periods.allSatisfy({ $0.days.contains(date.weekday) && $0.kind != .break }) else {
          return nil
        }
        var bars = dateBars
        for period in periods { bars.add(pupilBars(date, period)) }
        let (rooms, roomBars) = surroundings.rooms(for: size, at: places)
        bars.add(roomBars)
        return OwnMoment(
          date: date, places: places, periods: periods, bars: bars,
          losses: losses(date, periods), rooms: rooms)
      }
    }
  }

  private func option(
    _ tutor: Tutor, _ row: Int, _ always: Bars, _ moment: OwnMoment
  ) -> DatedOption? {
    guard var bars = surroundings.bars(ofTutor: row, at: moment.places) else { return nil }
    bars.add(always)
    bars.add(moment.bars)
    if !(tutor.checked.map { $0 <= moment.date } ?? false) { bars.add(.tutorChecks) }
    return DatedOption(
      date: moment.date, periods: moment.periods, tutor: tutor.id, bars: bars,
      losses: moment.losses, rooms: moment.rooms)
  }

  func losses(_ date: CalendarDate, _ periods: [Period]) -> [Wish: Int] {
    var losses: [Wish: Int] = [:]
    for period in periods {
      guard let lesson = lookup.lesson(of: pupil.id, on: date, in: period.name) else { continue }
      losses[Wish(pupil: pupil.id, subject: lesson.subject), default: 0] += period.minutes
    }
    return losses
  }
}
