internal import Tuition

extension RequestScene {
  /// What bars every session with a tutor, or every one on a date.
  func requestBars(_ tutor: Tutor, _ date: CalendarDate) -> [Set<NamedRule>] {
    var bars: [Set<NamedRule>] = []
    if let named = request.tutor, named != tutor.id { bars.append([.namedTutor]) }
    if !tutor.subjects.covers(request.subject) || !(tutor.years?.contains(pupil.year) ?? true)
      || !(tutor.provisions?.contains(provision.id) ?? true)
    {
      bars.append([.tutorOffers])
    }
    if !(tutor.checked.map { $0 <= date } ?? false) { bars.append([.tutorChecks]) }
    if request.first.map({ date < $0 }) ?? false || request.last.map({ $0 < date }) ?? false {
      bars.append([.requestDates])
    }
    if !lookup.school.calendar.isOpen(date, to: pupil.year) { bars.append([.closures]) }
    if provision.groupLeast > 1 { bars.append([.groupLeast]) }
    if !hasPot { bars.append(potBar) }
    return bars
  }

  func tutorBars(_ tutor: Tutor, _ date: CalendarDate, _ period: Period) -> [Set<NamedRule>] {
    var bars: [Set<NamedRule>] = []
    if !lookup.isHour(of: tutor.id, on: date, in: period.name) { bars.append([.tutorHours]) }
    if lookup.isAbsent(tutor.id, on: date, in: period.name) { bars.append([.tutorAbsences]) }
    if taken.tutors.contains(Moment(owner: tutor.id, date: date, period: period.name)) {
      bars.append([.otherRequests])
    }
    return bars
  }

  /// What bars the pupil in a period.
  func pupilBars(_ date: CalendarDate, _ period: Period) -> [Set<NamedRule>] {
    let moment = Moment<Pupil>(owner: pupil.id, date: date, period: period.name)
    if existing.pupil.contains(moment) { return [[.existing]] }
    var bars: [Set<NamedRule>] = taken.pupil.contains(moment) ? [[.otherRequests]] : []
    switch period.kind {
    case .before where pupil.outside != .before && pupil.outside != .both,
      .after where pupil.outside != .after && pupil.outside != .both:
      bars.append([.outsideHours])
    case .lunch where !lookup.school.records.protection.lunch: bars.append([.lunch])
    case .lesson:
      if let lesson = lookup.lesson(of: pupil.id, on: date, in: period.name) {
        bars += lessonBars(lesson, date, period)
      }
    default: break
    }
    return bars
  }

  private func lessonBars(
    _ lesson: Lesson, _ date: CalendarDate, _ period: Period
  ) -> [Set<NamedRule>] {
    let records = lookup.school.records
    var bars: [Set<NamedRule>] = []
    if !pupil.inLessons { bars.append([.inLessons]) }
    if records.protection.subjects.contains(lesson.subject) { bars.append([.protectedSubjects]) }
    if lesson.subject == request.subject { bars.append([.ownSubject]) }
    let never = Judgement(pupil: pupil.id, subject: lesson.subject, kind: .never)
    if records.judgements.contains(never) { bars.append([.judgements]) }
    let moment = Moment<SchoolClass>(
      owner: lesson.schoolClass, date: date, period: period.name)
    let most = records.protection.outOfLesson
    if (existing.out[moment]?.count ?? 0) >= most {
      bars.append([.outOfLesson])
    } else if (taken.out[moment]?.count ?? 0) >= most {
      bars.append([.outOfLesson, .otherRequests])
    }
    return bars
  }

  /// The rooms that could hold a session, and the bar where none is free.
  func rooms(
    _ date: CalendarDate, _ periods: [Period]
  ) -> (rooms: [Identifier<Room>], bar: Set<NamedRule>?) {
    let protection = lookup.school.records.protection
    let fit = lookup.school.records.rooms.filter { room in
      room.places >= 1 && (!protection.overlooked || room.overlooked)
        && periods.allSatisfy { lookup.isFree(room.id, on: date, in: $0.name) }
    }.map(\.id)
    let free = fit.filter { room in
      periods.allSatisfy {
        !taken.rooms.contains(Moment(owner: room, date: date, period: $0.name))
      }
    }
    guard free.isEmpty else { return (free, nil) }
    return ([], fit.isEmpty ? [.rooms] : [.rooms, .otherRequests])
  }

  private var matching: [Pot] {
    (lookup.school.records.pots ?? []).filter { $0.matches(request, of: pupil) }
  }

  /// The pot that would pay, where places are limited.
  var pot: Identifier<Pot>? {
    matching.first { (taken.pots[$0.id] ?? 0) < $0.places }?.id
  }

  private var hasPot: Bool { lookup.school.records.pots == nil || pot != nil }

  private var potBar: Set<NamedRule> {
    matching.contains { $0.places > 0 } ? [.pots, .otherRequests] : [.pots]
  }
}
