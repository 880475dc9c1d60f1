internal import Tuition

/// One session that first fit considers.
struct Sitting {
  let request: Request
  let pupil: Pupil
  let provision: Provision
  let tutor: Tutor
  let date: CalendarDate
  let start: Int
}

extension FirstFit {
  /// A room in which the sitting breaks no rule, or nothing.
  func room(for sitting: Sitting) -> Room? {
    guard let periods = periods(of: sitting), allowsDate(sitting),
      allowsTutor(sitting, periods),
      allowsPupil(sitting, periods), allowsLoss(sitting, periods)
    else { return nil }
    return records.rooms.first { room in
      (room.overlooked || !records.protection.overlooked) && room.places >= 1
        && periods.allSatisfy { period in
          let cell = Cell(date: sitting.date, period: period.name)
          return !rooms.contains(Use(owner: room.id, cell: cell))
            && timetable.isOpen(room, sitting.date, period)
        }
    }
  }

  /// Writes the sitting down everywhere it counts.
  mutating func take(_ sitting: Sitting, _ room: Room) -> AgreedSession {
    for period in periods(of: sitting) ?? [] {
      let cell = Cell(date: sitting.date, period: period.name)
      tutors.insert(Use(owner: sitting.tutor.id, cell: cell))
      rooms.insert(Use(owner: room.id, cell: cell))
      take(sitting.pupil, cell, period)
    }
    pupilDays[Dated(owner: sitting.pupil.id, date: sitting.date), default: 0] += 1
    tutorDays[Dated(owner: sitting.tutor.id, date: sitting.date), default: 0] += 1
    tutorWeeks[Dated(owner: sitting.tutor.id, date: sitting.date.monday), default: 0] += 1
    return AgreedSession(
      pupil: sitting.pupil.id, subject: sitting.request.subject, provision: sitting.provision.id,
      date: sitting.date, period: records.periods[sitting.start].name, tutor: sitting.tutor.id,
      room: room.id)
  }

  private func periods(of sitting: Sitting) -> [Period]? {
    let end = sitting.start + sitting.provision.periods
    guard end <= records.periods.count else { return nil }
    let periods = Array(records.periods[sitting.start..<end])
    return periods.allSatisfy { $0.days.contains(sitting.date.weekday) } ? periods : nil
  }

  private func allowsDate(_ sitting: Sitting) -> Bool {
    let date = sitting.date
    let sameDay = pupilDays[Dated(owner: sitting.pupil.id, date: date)] ?? 0
    return timetable.calendar.isOpen(date, to: sitting.pupil.year)
      && (sitting.request.first ?? date) <= date && date <= (sitting.request.last ?? date)
      && sameDay < records.protection.mostPerDay
  }

  private func allowsTutor(_ sitting: Sitting, _ periods: [Period]) -> Bool {
    let tutor = sitting.tutor
    let day = tutorDays[Dated(owner: tutor.id, date: sitting.date)] ?? 0
    let week = tutorWeeks[Dated(owner: tutor.id, date: sitting.date.monday)] ?? 0
    return day < (tutor.mostPerDay ?? .max) && week < (tutor.mostPerWeek ?? .max)
      && periods.allSatisfy { period in
        let cell = Cell(date: sitting.date, period: period.name)
        return !tutors.contains(Use(owner: tutor.id, cell: cell))
          && timetable.isOffered(tutor, sitting.date, period)
      }
  }

  private func allowsPupil(_ sitting: Sitting, _ periods: [Period]) -> Bool {
    periods.allSatisfy { period in
      let cell = Cell(date: sitting.date, period: period.name)
      guard !pupils.contains(Use(owner: sitting.pupil.id, cell: cell)) else { return false }
      let outside = sitting.pupil.outside
      switch period.kind {
      case .break: return false
      case .lunch: return records.protection.lunch
      case .before: return outside == .before || outside == .both
      case .after: return outside == .after || outside == .both
      case .registration: return true
      case .lesson: return allowsWithdrawal(sitting, cell, period)
      }
    }
  }

  private func allowsWithdrawal(_ sitting: Sitting, _ cell: Cell, _ period: Period) -> Bool {
    guard let lesson = timetable.lesson(of: sitting.pupil, cell.date, period) else { return true }
    let judged = records.judgements.contains {
      $0.pupil == sitting.pupil.id && $0.subject == lesson.subject && $0.kind == .never
    }
    let away = out[Use(owner: lesson.schoolClass, cell: cell)] ?? 0
    return sitting.pupil.inLessons && !judged && lesson.subject != sitting.request.subject
      && !records.protection.subjects.contains(lesson.subject)
      && away < records.protection.outOfLesson
  }

  /// The lower of the school's cap and the provision's, which holds however the two meet.
  private func allowsLoss(_ sitting: Sitting, _ periods: [Period]) -> Bool {
    var extra: [Subject: Int] = [:]
    for period in periods {
      guard let lesson = timetable.lesson(of: sitting.pupil, sitting.date, period) else { continue }
      extra[lesson.subject, default: 0] += period.minutes
    }
    return extra.allSatisfy { subject, minutes in
      let protection = records.protection
      let school = protection.bySubject[subject]?.lossPercent ?? protection.lossPercent
      let percent = min(school, sitting.provision.lossPercent ?? school)
      let loss = PupilSubject(pupil: sitting.pupil.id, subject: subject)
      return ((lost[loss] ?? 0) + minutes) * 100 <= percent * (held[loss] ?? 0)
    }
  }
}
