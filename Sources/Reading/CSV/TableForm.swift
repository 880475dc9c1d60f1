internal import Tuition

/// The columns of one of the format's tables.
struct TableForm {
  let file: String
  let required: [String]
  let optional: [String]
  let others: Others

  /// What becomes of columns that the format does not know.
  enum Others {
    /// They are not read, which is told.
    case unread
    /// They are kept as notes, since the program writes the table again.
    case kept
  }

  init(
    _ table: RecordTable, _ required: [String], optional: [String] = [], others: Others = .unread
  ) {
    self.init(file: table.rawValue, required, optional: optional, others: others)
  }

  init(file: String, _ required: [String], optional: [String] = [], others: Others = .unread) {
    self.file = file
    self.required = required
    self.optional = optional
    self.others = others
  }

  var columns: [String] { required + optional }
}

extension TableForm {
  static let pupils = TableForm(
    .pupils, ["pupil", "surname", "forename", "year", "form"],
    optional: ["upn", "fsm", "pp", "cla", "eal", "sen", "in-lessons", "outside", "left", "sex"])
  static let lessons = TableForm(
    .lessons, ["class", "subject", "week", "day", "period"], optional: ["teacher", "room"])
  static let memberships = TableForm(.memberships, ["pupil", "class"])
  static let tutors = TableForm(
    .tutors, ["tutor", "name", "subjects"],
    optional: [
      "years", "provisions", "most-per-day", "most-per-week", "checked", "pay-per-hour",
      "teaches-as",
    ])
  static let tutorHours = TableForm(.tutorHours, ["tutor", "week", "day", "period"])
  static let rooms = TableForm(
    .rooms, ["room", "name", "places"], optional: ["overlooked", "site"])
  static let provisions = TableForm(
    .provisions, ["provision", "name", "subjects", "sessions"],
    optional: [
      "wave", "years", "periods", "most-per-week", "group-least", "group-most", "mode",
      "loss-percent", "cost-per-session", "staff", "area", "outcome", "entry", "exit",
      "every-child-matters",
    ])
  static let requests = TableForm(
    .requests, ["pupil", "subject", "provision", "points"],
    optional: [
      "statutory", "first", "last", "tutor", "priority", "criteria", "data", "judgement", "origin",
    ], others: .kept)
  static let pots = TableForm(
    .pots, ["pot", "places"], optional: ["provision", "subject", "years", "who"])
  static let closures = TableForm(.closures, ["first", "last", "label"], optional: ["years"])
  static let absences = TableForm(.absences, ["tutor", "first", "last"], optional: ["period"])
  static let roomBookings = TableForm(
    .roomBookings, ["room", "week", "day", "period"], optional: ["first", "last"])
  static let existing = TableForm(
    .existing, ["pupil", "provision", "week", "day", "period"],
    optional: ["first", "last", "subject"])
  static let judgements = TableForm(.judgements, ["pupil", "subject", "kind"])
  static let agreed = TableForm(
    .agreed, ["pupil", "subject", "provision", "date", "period", "tutor"], optional: ["room"])
  static let attainment = TableForm(
    .attainment, ["pupil", "subject", "date", "scale", "value"], optional: ["source"])
  static let nominations = TableForm(
    .nominations, ["pupil", "subject", "teacher", "kind", "reason"])
  static let views = TableForm(.views, ["pupil", "voice", "about", "says"], optional: ["subject"])
  static let history = TableForm(
    .history, ["pupil", "subject", "provision", "first", "last"],
    optional: ["scale", "before", "after", "effect"])
}
