extension Register {
  /// Notes why the tutor of an agreed session cannot be there.
  func checkTutor(
    of session: AgreedSession, _ row: Int, _ taken: [Period], _ facts: AgreedFacts,
    _ calendar: TermCalendar, into list: inout ProblemList
  ) {
    guard let tutor = tutor(session.tutor),
      let reason = unsuitability(
        of: tutor, subject: session.subject, provision: session.provision, pupil: session.pupil)
        ?? unavailability(of: tutor, session.date, taken, facts, calendar)
    else { return }
    list.error(
      row, "tutor", "\(quoted(tutor.id.text)) \(reason)",
      "Choose another tutor, date or period, or correct what is said about the tutor.")
  }

  private func unavailability(
    of tutor: Tutor, _ date: CalendarDate, _ taken: [Period], _ facts: AgreedFacts,
    _ calendar: TermCalendar
  ) -> String? {
    guard let checked = tutor.checked, checked <= date else {
      return "has no safeguarding checks that are done by \(date)"
    }
    let label = calendar.label(of: date)
    for period in taken {
      let place = "on \(date) in \(quoted(period.name.text))"
      if !unread.contains(.tutorHours), !facts.hasHour(tutor.id, date, period, label: label) {
        return "has no hour \(place)"
      }
      if facts.isAway(tutor.id, date, period) { return "is absent \(place)" }
      if let lesson = facts.ownLesson(of: tutor, date, period, calendar) {
        return "teaches \(quoted(lesson.schoolClass.text)) \(place)"
      }
    }
    return nil
  }

  /// Notes why the pupil of an agreed session cannot be there.
  func checkPupil(
    of session: AgreedSession, _ row: Int, _ taken: [Period], _ facts: AgreedFacts,
    _ calendar: TermCalendar, into list: inout ProblemList
  ) {
    guard let pupil = pupil(session.pupil) else { return }
    for period in taken {
      guard
        let reason = hindrance(to: pupil, in: period, kind: period.kind)
          ?? lessonHindrance(
            to: pupil, subject: session.subject,
            lesson: facts.lesson(of: pupil.id, session.date, period, calendar), facts)
          ?? facts.existing(of: pupil.id, session.date, period, calendar)
          .map({ "\(quoted(pupil.id.text)) then has \(quoted($0.provision)) of existing.csv" })
      else { continue }
      list.error(row, "period", reason, "Choose another period or date, or change the rule.")
      return
    }
  }

  /// Notes why the room of an agreed session is not free.
  func checkRoom(
    of session: AgreedSession, _ row: Int, _ taken: [Period], _ facts: AgreedFacts,
    _ calendar: TermCalendar, into list: inout ProblemList
  ) {
    guard let room = session.room else { return }
    for period in taken {
      guard let use = facts.use(of: room, session.date, period, calendar) else { continue }
      // The row tells when, so that all rows in a room that is closed are one error.
      list.error(
        row, "room", "\(quoted(room.text)) \(use) when the session is agreed to be in it",
        "Choose another room, or leave it blank.")
      return
    }
  }

  /// Why a pupil cannot be tutored in a period whatever they have there.
  private func hindrance(to pupil: Pupil, in period: Period, kind: Period.Kind) -> String? {
    switch kind {
    case .break: "\(quoted(period.name.text)) is a break, which is never used"
    case .lunch where !records.protection.lunch:
      "\(quoted(period.name.text)) is lunch, which the school does not let be used"
    case .before where pupil.outside != .before && pupil.outside != .both:
      "\(quoted(pupil.id.text)) cannot be in school before the day"
    case .after where pupil.outside != .after && pupil.outside != .both:
      "\(quoted(pupil.id.text)) cannot be in school after the day"
    default: nil
    }
  }

  /// Why a pupil cannot be taken out of a lesson.
  private func lessonHindrance(
    to pupil: Pupil, subject: Subject, lesson: Lesson?, _ facts: AgreedFacts
  ) -> String? {
    guard let lesson else { return nil }
    let missed = quoted(lesson.subject.name)
    if !pupil.inLessons { return "\(quoted(pupil.id.text)) may not be withdrawn from lessons" }
    if records.protection.subjects.contains(lesson.subject) {
      return "\(quoted(pupil.id.text)) then has \(missed), which is protected"
    }
    if lesson.subject == subject {
      return "\(quoted(pupil.id.text)) then has \(missed), the subject of the tuition itself"
    }
    if facts.isNever(pupil.id, lesson.subject) {
      return "\(quoted(pupil.id.text)) is never to be withdrawn from \(missed)"
    }
    return nil
  }
}
