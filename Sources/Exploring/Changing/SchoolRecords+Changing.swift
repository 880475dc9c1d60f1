public import Tuition

/// A change names something the school does not have, or cannot be made.
public struct ImpossibleChange: Error, CustomStringConvertible, Sendable {
  /// What is wrong, and what to do.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension School {
  /// How many problems are told.
  private static let mostProblems = 3

  /// The school with a scenario's changes, checked like any other.
  ///
  /// - Parameters:
  ///   - scenario: the changes.
  ///   - plan: the sessions that the scenario is compared with, for those that it pins.
  public func changed(
    by scenario: Scenario, beside plan: Timetable
  ) throws(ImpossibleChange) -> School {
    var records = self.records
    for (number, change) in scenario.changes.enumerated() {
      try records.make(change, beside: plan, after: scenario.changes[..<number])
    }
    do {
      return try School(records)
    } catch {
      let problems = error.problems.prefix(Self.mostProblems).map { problem in
        records.place(of: problem) + ": " + problem.what + ". " + problem.whatToDo
      }
      let more = error.problems.count - problems.count
      throw ImpossibleChange(
        "With its changes the school does not hold together. \(problems.joined(separator: " "))"
          + (more > 0
            ? " There \(more == 1 ? "is" : "are") \(counted(more, "more such problem"))." : ""))
    }
  }
}

extension SchoolRecords {
  /// Makes a change.
  ///
  /// - Parameters:
  ///   - change: the change.
  ///   - plan: the sessions that may be pinned.
  ///   - earlier: the changes of the same scenario that have been made before.
  mutating func make(
    _ change: Change, beside plan: Timetable, after earlier: ArraySlice<Change> = []
  ) throws(ImpossibleChange) {
    switch change {
    case .loseTutor, .removeHours, .addHours, .addTutor: try makeOfTutors(change)
    case .closeRoom, .addRoom, .close, .addPlaces: try makeOfPlaces(change)
    case .protect, .unprotect, .set, .setMode: try makeOfRules(change)
    case .allowOutside(let time, let years): try allowOutside(time, years)
    case .allowPupilOutside(let pupil, let time): try allowOutside(time, pupil)
    case .forbidOutside(let time, let years): try forbidOutside(time, years)
    case .addRequest, .dropRequests, .leave, .release, .placeFirst, .pin, .pinAll, .agree:
      try makeOfRequests(change, beside: plan, after: earlier)
    }
  }

  private mutating func makeOfTutors(_ change: Change) throws(ImpossibleChange) {
    switch change {
    case .loseTutor(let tutor, let span): try lose(tutor, span)
    case .removeHours(let tutor, let pattern): try removeHours(pattern, of: tutor)
    case .addHours(let tutor, let pattern): try giveHours(pattern, to: tutor)
    case .addTutor(let tutor, let pattern):
      tutors.append(tutor)
      addHours(pattern, to: tutor.id)
    default: preconditionFailure("\(change) is not of tutors.")
    }
  }

  private mutating func makeOfPlaces(_ change: Change) throws(ImpossibleChange) {
    switch change {
    case .closeRoom(let room, let span): try closeRoom(room, span)
    case .addRoom(let room, let pattern): add(room, at: pattern)
    case .close(let closure):
      closures.append(closure)
      releaseAgreed(during: closure)
    case .addPlaces(let id, let more): try addPlaces(more, to: id)
    default: preconditionFailure("\(change) is not of places.")
    }
  }

  private mutating func makeOfRules(_ change: Change) throws(ImpossibleChange) {
    switch change {
    case .protect(let subject, let years): try protect(subject, years)
    case .unprotect(let subject): try unprotect(subject)
    case .set(let knob, let value): try set(knob, to: value)
    case .setMode(let id, let mode, let years): try setMode(of: id, to: mode, for: years)
    default: preconditionFailure("\(change) is not of rules.")
    }
  }

  private mutating func makeOfRequests(
    _ change: Change, beside plan: Timetable, after earlier: ArraySlice<Change>
  ) throws(ImpossibleChange) {
    switch change {
    case .addRequest(let request): requests.append(request)
    case .dropRequests(let pupil, let subject), .leave(let pupil, let subject):
      try dropRequests(pupil, subject)
    case .release(let pupil, let subject): try release(pupil, subject)
    case .placeFirst(let priority): try placeFirst(priority)
    case .pin(let pupil, let subject): try pin(pupil, subject, as: plan)
    case .pinAll(let date): pinAll(from: date, as: plan, after: earlier)
    case .agree(let session): try agree(session)
    default: preconditionFailure("\(change) is not of requests.")
    }
  }

  private mutating func release(
    _ pupil: Identifier<Pupil>, _ subject: Subject
  ) throws(ImpossibleChange) {
    guard agreed.contains(where: { $0.pupil == pupil && $0.subject == subject }) else {
      throw ImpossibleChange(
        "\(pupil) has no agreed sessions in \(subject) that could be released. Look in agreed.csv.")
    }
    releaseAgreed { $0.pupil == pupil && $0.subject == subject }
  }

  private mutating func agree(_ session: AgreedSession) throws(ImpossibleChange) {
    guard let old = agreed.first(where: { $0.time == session.time }) else {
      return agreed.append(session)
    }
    guard
      (old.subject, old.provision, old.tutor)
        == (session.subject, session.provision, session.tutor)
    else {
      throw ImpossibleChange(
        "\(session.pupil) has an agreed session on \(session.date), \(session.period) already. Release it before."
      )
    }
  }

  /// Agreed sessions that a change makes impossible are agreed no longer.
  mutating func releaseAgreed(where isGone: (AgreedSession) -> Bool) {
    agreed.removeAll(where: isGone)
  }

  /// Only the pupils of the years that are closed stay away.
  private mutating func releaseAgreed(during closure: Closure) {
    let whose = closure.years.map { years in
      Set(pupils.filter { years.contains($0.year) }.map(\.id))
    }
    releaseAgreed {
      closure.first <= $0.date && $0.date <= closure.last && whose?.contains($0.pupil) ?? true
    }
  }

  private mutating func dropRequests(
    _ pupil: Identifier<Pupil>, _ subject: Subject?
  ) throws(ImpossibleChange) {
    let before = requests.count
    requests.removeAll { $0.pupil == pupil && (subject == nil || $0.subject == subject) }
    guard requests.count < before else {
      throw ImpossibleChange(
        "\(pupil) has no such request to drop. Look for the pupil and subject in requests.csv.")
    }
    releaseAgreed { $0.pupil == pupil && (subject == nil || $0.subject == subject) }
  }

  private mutating func placeFirst(_ priority: Change.Priority) throws(ImpossibleChange) {
    let first = Set(pupils.filter(priority.includes).map(\.id))
    guard !first.isEmpty else {
      throw ImpossibleChange(
        "No pupil of the school counts as \(priority.rawValue), so that nobody could be placed first. Look in pupils.csv."
      )
    }
    requests = requests.map { first.contains($0.pupil) ? $0.asEntitlement : $0 }
  }
}

extension Request {
  fileprivate var asEntitlement: Request {
    var own = self
    own.statutory = true
    return own
  }
}
