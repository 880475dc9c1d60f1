internal import Tuition

extension RequestScene {
  /// What bars every session of so many pupils with a tutor, whatever the time.
  func requestBars(_ tutor: Tutor, _ size: Int = 1) -> Bars {
    var bars = Bars()
    if let named = request.tutor, named != tutor.id { bars.add(.namedTutor) }
    if !tutor.subjects.covers(request.subject) || !(tutor.years?.contains(pupil.year) ?? true)
      || !(tutor.provisions?.contains(provision.id) ?? true)
    {
      bars.add(.tutorOffers)
    }
    if provision.groupLeast > size { bars.add(.groupLeast) }
    if !hasPot { bars.add(potBars) }
    return bars
  }

  /// What bars every session on a date, whoever the tutor is.
  func dateBars(_ date: CalendarDate) -> Bars {
    var bars = Bars()
    if request.first.map({ date < $0 }) ?? false || request.last.map({ $0 < date }) ?? false {
      bars.add(.requestDates)
    }
    if !lookup.school.calendar.isOpen(date, to: pupil.year) { bars.add(.closures) }
    return bars
  }

  /// What bars every session with a tutor on a date.
  func requestBars(_ tutor: Tutor, _ date: CalendarDate) -> Bars {
    var bars = requestBars(tutor)
    bars.add(dateBars(date))
    if !(tutor.checked.map { $0 <= date } ?? false) { bars.add(.tutorChecks) }
    return bars
  }

  /// What bars the pupil in a period.
  func pupilBars(_ date: CalendarDate, _ period: Period) -> Bars {
    var bars = Bars()
    let moment = Moment<Pupil>(owner: pupil.id, date: date, period: period.name)
    guard !existing.pupils.contains(moment) else {
      bars.add(.existing)
      return bars
    }
    if taken.pupils.contains(moment) { bars.add(.otherRequests) }
    switch period.kind {
    case .before: if pupil.outside != .before && pupil.outside != .both { bars.add(.outsideHours) }
    case .after: if pupil.outside != .after && pupil.outside != .both { bars.add(.outsideHours) }
    case .lunch: if !lookup.school.records.protection.lunch { bars.add(.lunch) }
    case .lesson:
      if let lesson = lookup.lesson(of: pupil.id, on: date, in: period.name) {
        bars.add(lessonBars(lesson, date, period))
      }
    case .registration, .break: break
    }
    return bars
  }

  private func lessonBars(_ lesson: Lesson, _ date: CalendarDate, _ period: Period) -> Bars {
    let protection = lookup.school.records.protection
    var bars = Bars()
    if !pupil.inLessons { bars.add(.inLessons) }
    if protection.subjects.contains(lesson.subject) { bars.add(.protectedSubjects) }
    if lesson.subject == request.subject { bars.add(.ownSubject) }
    if never.contains(lesson.subject) { bars.add(.judgements) }
    let moment = Moment<SchoolClass>(
      owner: lesson.schoolClass, date: date, period: period.name)
    if (existing.out[moment]?.count ?? 0) >= protection.outOfLesson {
      bars.add(.outOfLesson)
    } else if (taken.out[moment]?.count ?? 0) >= protection.outOfLesson {
      bars.add(.outOfLesson, or: .otherRequests)
    }
    return bars
  }

  /// The pots that could pay, in the school's order.
  var matchingPots: [Pot] {
    (lookup.school.records.pots ?? []).filter { $0.matches(request, of: pupil) }
  }

  /// The pot that would pay, where places are limited.
  var pot: Identifier<Pot>? {
    matchingPots.first { (taken.pots[$0.id] ?? 0) < $0.places }?.id
  }

  /// Whether the school says how many places there are.
  var hasLimitedPlaces: Bool { lookup.school.records.pots != nil }

  /// Whether places are unlimited or one is left.
  var hasPot: Bool { !hasLimitedPlaces || pot != nil }

  private var potBars: Bars {
    var bars = Bars()
    if matchingPots.contains(where: { $0.places > 0 }) {
      bars.add(.pots, or: .otherRequests)
    } else {
      bars.add(.pots)
    }
    return bars
  }
}
