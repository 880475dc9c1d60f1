public import Tuition

extension School {
  /// Those of some changes that the school's records do not say yet; what can no longer be made is left out.
  ///
  /// More places are never known to be said: nobody sees in a number what it was before.
  public func unsaid(_ changes: [Change], beside plan: Timetable) -> [Change] {
    changes.filter { !records.say($0, beside: plan) }
  }
}

extension SchoolRecords {
  fileprivate func say(_ change: Change, beside plan: Timetable) -> Bool {
    switch change {
    case .loseTutor(let tutor, let span):
      let (first, last) = (span.first ?? term.first, span.last ?? term.last)
      return !tutors.contains { $0.id == tutor }
        || absences.contains { $0.tutor == tutor && $0.first <= first && last <= $0.last }
    case .close(let new):
      return closures.contains { $0.covers(new) }
    case .addTutor(let tutor, _): return tutors.contains { $0.id == tutor.id }
    case .addRoom(let room, _): return rooms.contains { $0.id == room.id }
    case .addRequest(let new):
      return requests.contains {
        $0.pupil == new.pupil && $0.subject == new.subject && $0.provision == new.provision
      }
    case .pin(let pupil, let subject):
      return agreed.contains { $0.pupil == pupil && (subject == nil || $0.subject == subject) }
    case .agree(let session): return agreed.contains { $0.time == session.time }
    default:
      var after = self
      guard (try? after.make(change, beside: plan)) != nil else { return true }
      return after.holdsTheSame(as: self)
    }
  }

  /// Whether two schools hold the same in whatever a change can touch, in any order of the rows.
  private func holdsTheSame(as other: SchoolRecords) -> Bool {
    protection == other.protection && pupils == other.pupils && tutors == other.tutors
      && Set(tutorHours) == Set(other.tutorHours) && Set(rooms) == Set(other.rooms)
      && Set(roomBookings) == Set(other.roomBookings) && weights == other.weights
      && provisions == other.provisions && requests == other.requests && pots == other.pots
      && Set(agreed) == Set(other.agreed) && Set(judgements) == Set(other.judgements)
  }
}

extension Closure {
  fileprivate func covers(_ other: Closure) -> Bool {
    guard first <= other.first, other.last <= last else { return false }
    guard let years else { return true }
    return other.years.map { $0.isSubset(of: years) } ?? false
  }
}
