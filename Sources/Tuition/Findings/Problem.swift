/// One of the tables of a school's records; the raw value is the file it is read from.
public enum RecordTable: String, CaseIterable, Sendable {
  case school = "school.toml"
  case pupils = "pupils.csv"
  case lessons = "lessons.csv"
  case memberships = "memberships.csv"
  case tutors = "tutors.csv"
  case tutorHours = "tutor-hours.csv"
  case rooms = "rooms.csv"
  case provisions = "provisions.csv"
  case requests = "requests.csv"
  case pots = "places.csv"
  case closures = "closures.csv"
  case absences = "absences.csv"
  case roomBookings = "room-bookings.csv"
  case existing = "existing.csv"
  case judgements = "judgements.csv"
  case agreed = "agreed.csv"
  case attainment = "attainment.csv"
  case expectations = "expectations.toml"
  case nominations = "nominations.csv"
  case views = "views.csv"
  case history = "history.csv"
  case criteria = "criteria.toml"
}

/// How much a finding matters.
public enum Severity: String, Sendable {
  /// Planning cannot begin.
  case error
  /// Planning can go on, but somebody should look.
  case warning
}

/// Something wrong with a school's records: which record, what it is and what to do.
public struct Problem: Hashable, Sendable {
  /// How much it matters.
  public let severity: Severity
  /// The table the record is in.
  public let table: RecordTable
  /// The record's place in its table, from 0; nothing where the whole table is meant.
  public let row: Int?
  /// The column, or the key of a settings file, where one is meant.
  public let column: String?
  /// What is wrong, with the value seen, as one clause without a full stop.
  public let what: String
  /// What to do, as one sentence.
  public let whatToDo: String

  /// Makes a problem.
  public init(
    _ severity: Severity = .error, _ table: RecordTable, row: Int? = nil, column: String? = nil,
    what: String, whatToDo: String
  ) {
    self.severity = severity
    self.table = table
    self.row = row
    self.column = column
    self.what = what
    self.whatToDo = whatToDo
  }
}

/// The records do not make a school; all reasons are given.
public struct InvalidSchool: Error, CustomStringConvertible {
  /// Every problem found, in the order of the tables.
  public let problems: [Problem]

  /// Makes the error from the problems found.
  public init(problems: [Problem]) { self.problems = problems }

  /// The problems, one a line.
  public var description: String {
    problems.map { problem in
      let place = problem.row.map { " record \($0 + 1)" } ?? ""
      return "\(problem.table.rawValue)\(place): \(problem.what). \(problem.whatToDo)"
    }.joined(separator: "\n")
  }
}
