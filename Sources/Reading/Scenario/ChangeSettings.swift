internal import Tuition

/// What a change does, as scenarios write it.
private enum ChangeWord: String, CaseIterable {
  case loseTutor = "lose-tutor"
  case removeHours = "remove-hours"
  case addHours = "add-hours"
  case addTutor = "add-tutor"
  case closeRoom = "close-room"
  case addRoom = "add-room"
  case addPlaces = "add-places"
  case close
  case protect, unprotect, set
  case setMode = "set-mode"
  case allowOutside = "allow-outside"
  case forbidOutside = "forbid-outside"
  case addRequest = "add-request"
  case dropRequests = "drop-requests"
  case leave = "leaver"
  case placeFirst = "place-first"
  case pinAll = "pin-all"
  case pin, release, agree

  var keys: [String] {
    switch self {
    case .loseTutor: ["tutor", "first", "last"]
    case .removeHours, .addHours: ["tutor", "week", "days", "periods", "day", "period"]
    case .addTutor: ["tutor", "name", "subjects", "years", "days", "periods", "day", "period"]
    case .closeRoom: ["room", "first", "last"]
    case .addRoom: ["room", "places", "overlooked", "days", "periods", "day", "period"]
    case .addPlaces: ["pot", "places"]
    case .close: ["first", "last", "label", "years"]
    case .protect: ["subject", "years"]
    case .unprotect: ["subject"]
    case .set: ["setting", "to"]
    case .setMode: ["provision", "mode", "years"]
    case .allowOutside: ["when", "years", "pupil"]
    case .forbidOutside: ["when", "years"]
    case .addRequest:
      ["pupil", "subject", "provision", "points", "statutory", "first", "last", "tutor"]
    case .dropRequests, .leave, .pin, .release: ["pupil", "subject"]
    case .pinAll: ["first"]
    case .agree: ["pupil", "subject", "provision", "date", "dates", "period", "tutor"]
    case .placeFirst: ["who"]
    }
  }
}

extension SettingTable {
  /// Reads a change, or several that differ by their dates; nothing, and a finding, where it cannot be understood.
  func changes() -> [Change]? {
    guard let word = requiredWord("do", as: ChangeWord.self) else { return nil }
    expect(["do"] + word.keys)
    guard word == .agree else { return change(word).map { [$0] } }
    let pupil: Identifier<Pupil>? = name("pupil", "P0001")
    return pupil.flatMap(agreedSessions)?.map { .agree($0) }
  }

  private func change(_ word: ChangeWord) -> Change? {
    switch word {
    case .loseTutor, .removeHours, .addHours, .addTutor: return tutorChange(word)
    case .closeRoom, .addRoom, .close, .addPlaces: return placeChange(word)
    case .protect, .unprotect, .set, .setMode, .allowOutside, .forbidOutside:
      return ruleChange(word)
    case .addRequest, .dropRequests, .leave, .placeFirst, .pin, .pinAll, .release, .agree:
      return requestChange(word)
    }
  }

  private func tutorChange(_ word: ChangeWord) -> Change? {
    guard let tutor: Identifier<Tutor> = name("tutor", "T03") else { return nil }
    switch word {
    case .loseTutor: return span().map { .loseTutor(tutor, $0) }
    case .removeHours: return timePattern().map { .removeHours(tutor, $0) }
    case .addHours: return timePattern().map { .addHours(tutor, $0) }
    default:
      guard let pattern = timePattern(),
        let name = requiredText("name", example: "name = \"Mrs Khan\""),
        let years = years()
      else { return nil }
      let subjects = texts("subjects", example: "subjects = [\"English\"]") ?? ["*"]
      let range = subjects == ["*"] ? SubjectRange.any : .some(Set(subjects.map { Subject($0) }))
      return .addTutor(
        Tutor(
          id: tutor, name: name, subjects: range, years: years.set,
          checked: CalendarDate(dayNumber: 0)), pattern)
    }
  }

  private func placeChange(_ word: ChangeWord) -> Change? {
    if word == .close {
      guard let first = requiredDate("first"), let last = requiredDate("last"),
        let label = requiredText("label", example: "label = \"Trip\""), let years = years()
      else { return nil }
      return .close(Closure(first: first, last: last, label: label, years: years.set))
    }
    if word == .addPlaces {
      guard let pot: Identifier<Pot> = name("pot", "core"), let places = places() else {
        return nil
      }
      return .addPlaces(pot, places)
    }
    guard let room: Identifier<Room> = name("room", "Library") else { return nil }
    guard word == .addRoom else { return span().map { .closeRoom(room, $0) } }
    guard let places = places(), let pattern = timePattern() else { return nil }
    return .addRoom(
      Room(id: room, name: room.text, places: places, overlooked: truth("overlooked") ?? true),
      pattern)
  }

  private func places() -> Int? {
    require("places", example: "places = 4") == nil ? nil : wholeNumber("places")
  }

  private func ruleChange(_ word: ChangeWord) -> Change? {
    switch word {
    case .protect, .unprotect:
      guard let subject = requiredText("subject", example: "subject = \"French\""),
        let years = years()
      else { return nil }
      return word == .protect
        ? .protect(Subject(subject), years: years.set) : .unprotect(Subject(subject))
    case .set: return setting()
    case .setMode:
      guard let provision: Identifier<Provision> = name("provision", "one-to-one"),
        let mode = requiredWord("mode", as: Provision.Mode.self), let years = years()
      else { return nil }
      return .setMode(provision, mode, years: years.set)
    default:
      guard let when = requiredWord("when", as: Change.OutsideTime.self), let years = years()
      else { return nil }
      if word == .allowOutside, self["pupil"] != nil {
        if years.set != nil {
          error("years", "a pupil is named beside years", "Leave one of them out.")
          return nil
        }
        return name("pupil", "P0001").map { .allowPupilOutside($0, when) }
      }
      return word == .allowOutside
        ? .allowOutside(when, years: years.set) : .forbidOutside(when, years: years.set)
    }
  }

  private func setting() -> Change? {
    let example = "setting = \"protect.loss-percent\""
    guard let path = requiredText("setting", example: example),
      require("to", example: "to = 5") != nil, let value = wholeNumber("to")
    else { return nil }
    if let knob = Knob(path) { return .set(knob, to: value) }
    error("setting", "\(quoted(path)) is no number that can be set", "Write it as \(example).")
    return nil
  }

  private func requestChange(_ word: ChangeWord) -> Change? {
    if word == .placeFirst {
      return requiredWord("who", as: Change.Priority.self).map { .placeFirst($0) }
    }
    if word == .pinAll { return span().map { .pinAll(from: $0.first) } }
    guard let pupil: Identifier<Pupil> = name("pupil", "P0001") else { return nil }
    let subject =
      self["subject"] == nil
      ? nil : requiredText("subject", example: "subject = \"English\"").map { Subject($0) }
    switch word {
    case .dropRequests: return .dropRequests(pupil, subject)
    case .leave: return .leave(pupil, subject)
    case .pin: return .pin(pupil, subject)
    case .release where subject != nil:
      return subject.map { .release(pupil, $0) }
    default:
      guard require("subject", example: "subject = \"English\"") != nil, let subject,
        let provision: Identifier<Provision> = name("provision", "one-to-one"),
        let span = span()
      else { return nil }
      let tutor: Identifier<Tutor>? = self["tutor"] == nil ? nil : name("tutor", "T03")
      return .addRequest(
        Request(
          pupil: pupil, subject: subject, provision: provision, points: wholeNumber("points") ?? 50,
          statutory: truth("statutory") ?? false, first: span.first, last: span.last,
          tutor: tutor))
    }
  }

  private func agreedSessions(of pupil: Identifier<Pupil>) -> [AgreedSession]? {
    guard let subject = requiredText("subject", example: "subject = \"English\""),
      let provision: Identifier<Provision> = name("provision", "one-to-one"),
      let dates = self["dates"] == nil ? requiredDate("date").map({ [$0] }) : severalDates(),
      let period: Identifier<Period> = name("period", "P3"),
      let tutor: Identifier<Tutor> = name("tutor", "T03")
    else { return nil }
    return dates.map {
      AgreedSession(
        pupil: pupil, subject: Subject(subject), provision: provision, date: $0, period: period,
        tutor: tutor)
    }
  }
}
