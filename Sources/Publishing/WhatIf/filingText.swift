public import Tuition

/// Where the school's files should say some changes, and what to write there; agreed sessions of a pupil with one tutor are told once.
public func filingTexts(_ changes: [Change]) -> [String] {
  var counts: [AgreedRows: Int] = [:]
  for case .agree(let session) in changes { counts[AgreedRows(session), default: 0] += 1 }
  var told: Set<AgreedRows> = []
  return changes.compactMap { change in
    guard case .agree(let session) = change, let count = counts[AgreedRows(session)], count > 1
    else { return filingText(change) }
    guard told.insert(AgreedRows(session)).inserted else { return nil }
    return "agreed.csv: a row for each of the \(count) sessions of \(session.pupil) in "
      + "\(session.subject), with \(session.tutor), as the plan has them"
  }
}

/// What rows of agreed.csv that are told together have in common.
private struct AgreedRows: Hashable {
  let wish: Wish
  let provision: Identifier<Provision>
  let tutor: Identifier<Tutor>

  init(_ session: AgreedSession) {
    (wish, provision, tutor) = (session.wish, session.provision, session.tutor)
  }
}

/// Where the school's files should say a change, and what to write there.
public func filingText(_ change: Change) -> String {
  switch change {
  case .loseTutor(let tutor, let span):
    "absences.csv: a row for \(tutor)\(words(span, until: "the end of the term"))"
  case .removeHours(let tutor, let pattern):
    "tutor-hours.csv: take out the rows of \(tutor)\(words(pattern))"
  case .addHours(let tutor, let pattern):
    "tutor-hours.csv: add rows for \(tutor)\(words(pattern))"
  case .addTutor(let tutor, let pattern):
    "tutors.csv: a row for \(tutor.name) (\(tutor.id)), with the date on which the checks are done; "
      + "tutor-hours.csv: rows\(words(pattern))"
  case .closeRoom(let room, let span):
    "room-bookings.csv: rows for \(room) in every period\(words(span, until: "the end of the term"))"
  case .addRoom(let room, let pattern):
    "rooms.csv: a row for \(room.id) with \(room.places) places"
      + (room.overlooked ? ", overlooked" : "") + bookings(but: pattern)
  case .addPlaces(let pot, let places): "places.csv, \(pot): \(counted(places, "place")) more"
  case .close(let closure):
    "closures.csv: a row from \(closure.first) to \(closure.last), \(closure.label)"
      + words(closure.years)
  case .protect, .unprotect, .set, .setMode: ruleText(change)
  case .allowOutside, .allowPupilOutside, .forbidOutside: outsideText(change)
  case .addRequest, .dropRequests, .leave, .placeFirst, .pin, .pinAll, .release, .agree:
    requestText(change)
  }
}

/// What keeps a room to some weekly times.
private func bookings(but pattern: Change.TimePattern) -> String {
  pattern == Change.TimePattern()
    ? "" : "; room-bookings.csv: rows for every other time than\(words(pattern))"
}

private func ruleText(_ change: Change) -> String {
  switch change {
  case .protect(let subject, nil): "school.toml: add \(subject) to subjects under [protect]"
  case .protect(let subject, let years):
    "judgements.csv: a row \"never\" in \(subject) for each pupil\(words(years))"
  case .unprotect(let subject):
    "school.toml: take \(subject) out of subjects under [protect]"
  case .set(let knob, let value): "\(place(of: knob)) = \(value)"
  case .setMode(let provision, let mode, nil):
    "provisions.csv: mode of \(provision) is \(mode.rawValue)"
  case .setMode(let provision, let mode, let years):
    "provisions.csv: a row like \(provision) with mode \(mode.rawValue); requests.csv: "
      + "that provision for each pupil\(words(years))"
  default: ""
  }
}

private func outsideText(_ change: Change) -> String {
  switch change {
  case .allowOutside(let time, let years):
    "pupils.csv: outside holds \"\(time.rawValue)\" or \"both\" for each pupil\(words(years))"
  case .allowPupilOutside(let pupil, let time):
    "pupils.csv: outside of \(pupil) holds \"\(time.rawValue)\" or \"both\""
  case .forbidOutside(let time, let years):
    "pupils.csv: outside no longer holds \"\(time.rawValue)\" for any pupil\(words(years))"
  default: ""
  }
}

private func requestText(_ change: Change) -> String {
  switch change {
  case .addRequest(let request):
    "requests.csv: a row for \(request.pupil), \(request.subject), \(request.provision), "
      + counted(request.points, "point") + (request.statutory ? ", statutory" : "")
  case .dropRequests(let pupil, let subject), .leave(let pupil, let subject):
    "requests.csv: take out the rows of \(pupil)\(subject.map { " in \($0)" } ?? "")"
  case .release(let pupil, let subject):
    "agreed.csv: take out the rows of \(pupil) in \(subject)"
  case .agree(let session):
    "agreed.csv: a row for \(session.pupil) in \(session.subject) on \(session.date), "
      + "\(session.period), with \(session.tutor)"
  case .placeFirst(let priority):
    "in no file, since statutory says who is entitled by law: keep the scenario in which \(words(priority)) "
      + (priority == .everybody ? "is" : "are") + " placed first, and plan with it again"
  case .pin(let pupil, let subject):
    "agreed.csv: a row for each session of \(pupil)\(subject.map { " in \($0)" } ?? "")"
  case .pinAll:
    "in no file, since the plan itself holds all sessions: publish it, and plan again with it"
  default: ""
  }
}

private func words(_ priority: Change.Priority) -> String {
  switch priority {
  case .cla: "pupils in care"
  case .plan: "pupils with a plan"
  case .pp: "pupil premium"
  case .everybody: "everybody"
  }
}

private func place(of knob: Knob) -> String {
  switch knob {
  case .protect(let cap): "school.toml, [protect]: \(cap.rawValue)"
  case .subject(let subject, let cap):
    "school.toml, [protect.subject.\(subject)]: \(cap.rawValue)"
  case .weight(let weight): "school.toml, [weights]: \(weight.rawValue)"
  case .provision(let id, let number): "provisions.csv, \(id): \(number.rawValue)"
  case .places(let id): "places.csv, \(id): places"
  case .tutor(let id, let limit): "tutors.csv, \(id): \(limit.rawValue)"
  }
}

private func words(_ span: Change.Span, until end: String) -> String {
  let first = span.first.map { " from \($0)" } ?? " from the first day"
  return first + " to " + (span.last.map { "\($0)" } ?? end)
}

private func words(_ pattern: Change.TimePattern) -> String {
  let days =
    pattern.days.isEmpty ? "" : " on " + pattern.days.map(\.rawValue).joined(separator: ", ")
  let periods =
    pattern.periods.isEmpty ? "" : " in " + pattern.periods.map(\.text).joined(separator: ", ")
  return days + periods + (pattern.week.map { ", week \($0)" } ?? "")
}

private func words(_ years: Set<Year>?) -> String {
  years.map {
    ($0.count == 1 ? " of year " : " of years ")
      + $0.sorted().map { "\($0)" }.joined(separator: ", ")
  } ?? ""
}
