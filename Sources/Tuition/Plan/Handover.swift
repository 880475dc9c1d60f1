/// A pupil's tuition in a subject that goes from one tutor to another in mid-term.
public struct Handover: Hashable, Sendable {
  /// Whose tuition it is.
  public let wish: Wish
  /// The tutor who gave the last session that has happened.
  public let before: Identifier<Tutor>
  /// The tutor who goes on.
  public let after: Identifier<Tutor>
  /// The date of the first session with the tutor who goes on.
  public let date: CalendarDate
}

extension Timetable {
  /// Who has another tutor from a date on than before it, by pupil and subject.
  public func handovers(from date: CalendarDate) -> [Handover] {
    var last: [Wish: Identifier<Tutor>] = [:]
    var found: [Wish: Handover] = [:]
    for session in sessions {
      for pupil in session.pupils {
        let wish = Wish(pupil: pupil, subject: session.subject)
        guard date <= session.date else {
          last[wish] = session.tutor
          continue
        }
        guard let before = last.removeValue(forKey: wish), before != session.tutor else { continue }
        found[wish] = Handover(
          wish: wish, before: before, after: session.tutor, date: session.date)
      }
    }
    return found.values.sorted { $0.wish < $1.wish }
  }
}

extension Handover {
  /// The handover as a sentence.
  public var words: String {
    "\(wish.pupil) in \(wish.subject) goes on with \(after) instead of \(before) from \(date)."
  }
}
