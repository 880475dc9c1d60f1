import Tuition

extension Facts {
  /// Every lesson missed, also for what has happened, as a row, by date, period of the day, pupil and session.
  var withdrawals: [Withdrawal] {
    let past = history.flatMap { Self.absent(from: $0, facts: schoolFacts) }
    return (past + absent).map { absent in
      (school.periodIndex(absent.period.name) ?? 0, withdrawal(absent))
    }.sorted { left, right in
      (left.1.date, left.0, left.1.pupil, left.1.session)
        < (right.1.date, right.0, right.1.pupil, right.1.session)
    }.map(\.1)
  }

  private func withdrawal(_ absent: Absent) -> Withdrawal {
    Withdrawal(
      session: absent.meeting.session.id, date: absent.meeting.date, period: absent.period.name,
      pupil: absent.pupil.id, schoolClass: absent.lesson.schoolClass,
      subject: absent.lesson.subject, teacher: absent.lesson.teacher,
      minutes: absent.period.minutes)
  }
}
