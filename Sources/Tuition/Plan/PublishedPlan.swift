/// A session as a plan folder tells it: with its clock times and the label of its week.
public struct PublishedSession: Hashable, Sendable {
  /// The session.
  public let session: Session
  /// The label of the week in the timetable cycle, where there is one.
  public let week: String?
  /// When the first period begins.
  public let starts: TimeOfDay
  /// When the last period ends.
  public let ends: TimeOfDay

  /// Makes a session with its times.
  public init(_ session: Session, week: String?, starts: TimeOfDay, ends: TimeOfDay) {
    self.session = session
    self.week = week
    self.starts = starts
    self.ends = ends
  }
}

/// A plan as it can be read back from its folder, without the school it was made for.
public struct PublishedPlan: Sendable {
  /// The name of the school.
  public let school: String
  /// The name of the term.
  public let term: String
  /// The sessions in order of date and time.
  public let sessions: [PublishedSession]
  /// The lessons that somebody misses.
  public let withdrawals: [Withdrawal]
  /// The name of the draft that it is; nothing where people may act on it.
  public package(set) var draft: String?

  /// Makes a plan from its parts.
  public init(
    school: String, term: String, sessions: [PublishedSession], withdrawals: [Withdrawal]
  ) {
    self.school = school
    self.term = term
    self.sessions = sessions.sorted { left, right in
      (left.session.date, left.starts, left.session.tutor, left.session.id)
        < (right.session.date, right.starts, right.session.tutor, right.session.id)
    }
    self.withdrawals = withdrawals
  }

  /// The subjects of the sessions, sorted; a subject's place in the list gives its colour.
  public var subjects: [Subject] { Set(sessions.map(\.session.subject)).sorted() }

  /// The Mondays of the weeks from the first session to the last.
  public var mondays: [CalendarDate] {
    guard let first = sessions.first?.session.date.monday,
      let last = sessions.last?.session.date.monday
    else { return [] }
    return stride(from: first.dayNumber, through: last.dayNumber, by: 7)
      .map(CalendarDate.init(dayNumber:))
  }

  /// The weekdays on which there is any session, and Monday to Friday where there is none.
  public var weekdays: [Weekday] {
    let used = Set(sessions.map(\.session.date.weekday)).sorted()
    return used.isEmpty ? Weekday.schoolDays : used
  }
}
