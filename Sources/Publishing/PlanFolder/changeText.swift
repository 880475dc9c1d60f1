internal import Tuition

/// Changes as scenarios write them: `[[change]]` and a line for each key.
///
/// Sessions that are agreed one after the other, and differ by their dates only, are one.
func changeTexts(_ changes: [Change]) -> [String] {
  var texts: [String] = []
  var row = 0
  while row < changes.count {
    let dates = datesAlike(changes[row...])
    let lines = settings(of: changes[row]).map { setting in
      dates.count > 1 && setting.key == "date"
        ? "dates = [\(dates.map { "\($0)" }.joined(separator: ", "))]"
        : "\(setting.key) = \(setting.value)"
    }
    texts.append((["[[change]]"] + lines).joined(separator: "\n") + "\n")
    row += max(1, dates.count)
  }
  return texts
}

/// The dates of the agreed sessions with which some changes begin, as long as they differ by nothing else.
private func datesAlike(_ changes: ArraySlice<Change>) -> [CalendarDate] {
  guard case .agree(let first)? = changes.first else { return [] }
  var dates: [CalendarDate] = []
  for change in changes {
    guard case .agree(let session) = change, session.isAlike(first) else { break }
    dates.append(session.date)
  }
  return dates
}

/// A key of a settings file with its value as it is written.
struct WrittenSetting {
  let key: String
  let value: String

  init(_ key: String, _ text: String) { (self.key, value) = (key, quotedForSettings(text)) }

  init(_ key: String, number: Int) { (self.key, value) = (key, String(number)) }

  init(_ key: String, plain: String) { (self.key, value) = (key, plain) }

  init(_ key: String, list: [String]) {
    (self.key, value) = (key, "[" + list.map(quotedForSettings).joined(separator: ", ") + "]")
  }
}

/// A text between quotation marks, in which nothing ends it early.
func quotedForSettings(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\" + String(scalar)
    case "\n": quoted += "\\n"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
    default: quoted += String(scalar)
    }
  }
  return quoted + "\""
}

private func settings(of change: Change) -> [WrittenSetting] {
  switch change {
  case .loseTutor(let tutor, let span):
    [.init("do", "lose-tutor"), .init("tutor", tutor.text)] + span.settings
  case .removeHours(let tutor, let pattern):
    [.init("do", "remove-hours"), .init("tutor", tutor.text)] + pattern.settings
  case .addHours(let tutor, let pattern):
    [.init("do", "add-hours"), .init("tutor", tutor.text)] + pattern.settings
  case .addTutor(let tutor, let pattern): tutor.settings + pattern.settings
  case .closeRoom(let room, let span):
    [.init("do", "close-room"), .init("room", room.text)] + span.settings
  case .addRoom(let room, let pattern):
    [
      .init("do", "add-room"), .init("room", room.id.text), .init("places", number: room.places),
      .init("overlooked", plain: String(room.overlooked)),
    ] + pattern.settings
  case .addPlaces(let pot, let places):
    [.init("do", "add-places"), .init("pot", pot.text), .init("places", number: places)]
  case .close(let closure):
    [
      .init("do", "close"), .init("first", plain: "\(closure.first)"),
      .init("last", plain: "\(closure.last)"), .init("label", closure.label),
    ] + years(closure.years)
  case .protect, .unprotect, .set, .setMode, .allowOutside, .allowPupilOutside, .forbidOutside:
    rule(change)
  case .addRequest, .dropRequests, .leave, .placeFirst, .pin, .pinAll, .release, .agree:
    request(change)
  }
}

private func rule(_ change: Change) -> [WrittenSetting] {
  switch change {
  case .protect(let subject, let set):
    [.init("do", "protect"), .init("subject", subject.name)] + years(set)
  case .unprotect(let subject): [.init("do", "unprotect"), .init("subject", subject.name)]
  case .set(let knob, let value):
    [.init("do", "set"), .init("setting", "\(knob)"), .init("to", number: value)]
  case .setMode(let provision, let mode, let set):
    [
      .init("do", "set-mode"), .init("provision", provision.text), .init("mode", mode.rawValue),
    ] + years(set)
  case .allowOutside(let time, let set):
    [.init("do", "allow-outside"), .init("when", time.rawValue)] + years(set)
  case .allowPupilOutside(let pupil, let time):
    [
      .init("do", "allow-outside"), .init("when", time.rawValue), .init("pupil", pupil.text),
    ]
  case .forbidOutside(let time, let set):
    [.init("do", "forbid-outside"), .init("when", time.rawValue)] + years(set)
  default: []
  }
}

private func request(_ change: Change) -> [WrittenSetting] {
  switch change {
  case .addRequest(let request): [.init("do", "add-request")] + request.settings
  case .dropRequests(let pupil, let subject):
    [.init("do", "drop-requests"), .init("pupil", pupil.text)] + named(subject)
  case .leave(let pupil, let subject):
    [.init("do", "leaver"), .init("pupil", pupil.text)] + named(subject)
  case .pin(let pupil, let subject):
    [.init("do", "pin"), .init("pupil", pupil.text)] + named(subject)
  case .pinAll(let date):
    [.init("do", "pin-all")] + Change.Span(first: date).settings
  case .agree(let session): [.init("do", "agree")] + session.settings
  case .release(let pupil, let subject):
    [.init("do", "release"), .init("pupil", pupil.text), .init("subject", subject.name)]
  case .placeFirst(let priority):
    [.init("do", "place-first"), .init("who", priority.rawValue)]
  default: []
  }
}

private func named(_ subject: Subject?) -> [WrittenSetting] {
  subject.map { [.init("subject", $0.name)] } ?? []
}

private func years(_ years: Set<Year>?) -> [WrittenSetting] {
  guard let years else { return [] }
  let words = years.sorted().map { year in
    let word = "\(year)"
    return Int(word) == nil ? quotedForSettings(word) : word
  }
  return [.init("years", plain: "[" + words.joined(separator: ", ") + "]")]
}

extension Change.Span {
  fileprivate var settings: [WrittenSetting] {
    (first.map { [.init("first", plain: "\($0)")] } ?? [])
      + (last.map { [.init("last", plain: "\($0)")] } ?? [])
  }
}

extension Change.TimePattern {
  fileprivate var settings: [WrittenSetting] {
    (week.map { [.init("week", $0)] } ?? [])
      + (days.isEmpty ? [] : [.init("days", list: days.map(\.rawValue))])
      + (periods.isEmpty ? [] : [.init("periods", list: periods.map(\.text))])
  }
}

extension Tutor {
  fileprivate var settings: [WrittenSetting] {
    let subjects: [WrittenSetting] =
      if case .some(let some) = self.subjects {
        [.init("subjects", list: some.map(\.name).sorted())]
      } else { [] }
    return [.init("do", "add-tutor"), .init("tutor", id.text), .init("name", name)] + subjects
      + Publishing.years(years)
  }
}

extension Request {
  fileprivate var settings: [WrittenSetting] {
    [
      .init("pupil", pupil.text), .init("subject", subject.name),
      .init("provision", provision.text), .init("points", number: points),
      .init("statutory", plain: String(statutory)),
    ] + Change.Span(first: first, last: last).settings
      + (tutor.map { [.init("tutor", $0.text)] } ?? [])
  }
}

extension AgreedSession {
  fileprivate var settings: [WrittenSetting] {
    [
      .init("pupil", pupil.text), .init("subject", subject.name),
      .init("provision", provision.text), .init("date", plain: "\(date)"),
      .init("period", period.text), .init("tutor", tutor.text),
    ]
  }

  /// Whether nothing but the date is another.
  fileprivate func isAlike(_ other: AgreedSession) -> Bool {
    self
      == AgreedSession(
        pupil: other.pupil, subject: other.subject, provision: other.provision, date: date,
        period: other.period, tutor: other.tutor, room: other.room)
  }
}
