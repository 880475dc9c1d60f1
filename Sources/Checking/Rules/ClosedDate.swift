import Tuition

/// A session lies in the term, on a date open to the school and to its pupils' years.
struct ClosedDate: Rule {
  static let title = "Closed date"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.compactMap { meeting in
      closed(meeting, calendar: facts.school.calendar).map { reason in
        breach("\(meeting.place) \(reason).", meeting)
      }
    }
  }

  private func closed(_ meeting: Meeting, calendar: TermCalendar) -> String? {
    let term = calendar.term
    guard term.contains(meeting.date) else {
      return "lies outside the term, \(term.first) to \(term.last)"
    }
    guard calendar.isOpen(meeting.date) else { return "lies on a date closed to the whole school" }
    let years = Set(meeting.pupils.map(\.year)).filter { !calendar.isOpen(meeting.date, to: $0) }
    guard !years.isEmpty else { return nil }
    return "lies on a date closed to year \(years.sorted().listed())"
  }
}
