internal import Tuition

/// The files of a school folder while they are read, and where each record stood.
struct SchoolFiles {
  private let files: [String: InMemoryFile]
  private let log: FindingLog
  private var lines: [RecordTable: [Int]] = [:]
  private var settingLines: [RecordTable: SettingLines] = [:]
  /// The tables that could not be read whole, to which nothing can therefore refer wrongly.
  private(set) var unread: Set<RecordTable> = []

  /// Whether the requests must be there already.
  private let requests: RequestsFile

  init(_ files: [InMemoryFile], requests: RequestsFile, log: FindingLog) {
    self.requests = requests
    self.files = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.log = log
  }

  /// Reads every file of the format.
  mutating func records() -> SchoolRecords {
    let settings = settings()
    var records = SchoolRecords(
      name: settings.name, phase: settings.phase, term: settings.term, periods: settings.periods,
      protection: settings.protection, weights: settings.weights)
    records.pupils = required(.pupils, .pupils) { $0.pupil() }
    records.lessons = required(.lessons, .lessons) { $0.lesson() }
    records.memberships = required(.memberships, .memberships) { $0.membership() }
    records.tutors = required(.tutors, .tutors) { $0.tutor() }
    records.tutorHours = required(.tutorHours, .tutorHours) { $0.tutorHour() }
    records.rooms = required(.rooms, .rooms) { $0.room() }
    records.provisions = required(.provisions, .provisions) { $0.provision() }
    records.requests = readRequests()
    records.pots = optional(.pots, .pots) { $0.pot() }
    records.closures = optional(.closures, .closures) { $0.closure() } ?? []
    records.absences = optional(.absences, .absences) { $0.absence() } ?? []
    records.roomBookings = optional(.roomBookings, .roomBookings) { $0.roomBooking() } ?? []
    records.existing = optional(.existing, .existing) { $0.existingProvision() } ?? []
    records.judgements = optional(.judgements, .judgements) { $0.judgement() } ?? []
    records.agreed = optional(.agreed, .agreed) { $0.agreedSession() } ?? []
    readProgress(into: &records)
    return records
  }

  private mutating func readProgress(into records: inout SchoolRecords) {
    records.expectations =
      optionalSettings(.expectations) { $0.expectations() } ?? Expectations()
    records.attainment = optional(.attainment, .attainment) { $0.assessment() } ?? []
    records.nominations = optional(.nominations, .nominations) { $0.nomination() } ?? []
    records.views = optional(.views, .views) { $0.view() } ?? []
    records.history = optional(.history, .history) { $0.earlierProvision() } ?? []
    records.criteria = optionalSettings(.criteria) { $0.criteria() }
  }

  private mutating func readRequests() -> [Request] {
    if requests == .mayBeMissing, files[RecordTable.requests.rawValue] == nil {
      unread.insert(.requests)
      return []
    }
    return required(.requests, .requests) { $0.request() }
  }

  /// Reads a settings file that need not be there; nothing where it is not, or cannot be read whole.
  private mutating func optionalSettings<Value>(
    _ table: RecordTable, read: (SettingTable) -> Value?
  ) -> Value? {
    guard let file = files[table.rawValue] else { return nil }
    guard let settings = Reading.settings(of: file, log: log) else {
      unread.insert(table)
      return nil
    }
    settingLines[table] = settings.lines
    let value = read(settings)
    if value == nil { unread.insert(table) }
    return value
  }

  private mutating func settings() -> SchoolSettings {
    guard let file = files[RecordTable.school.rawValue] else {
      noteMissing(.school, "Write it with the school's name, the term and the periods of the day.")
      return SchoolSettings()
    }
    guard let table = Reading.settings(of: file, log: log) else {
      unread.insert(.school)
      return SchoolSettings()
    }
    settingLines[.school] = table.lines
    let settings = table.schoolSettings()
    if !settings.isWhole { unread.insert(.school) }
    return settings
  }

  private mutating func required<Value>(
    _ table: RecordTable, _ form: TableForm, read: (CSVRow) -> Value?
  ) -> [Value] {
    if let values = optional(table, form, read: read) { return values }
    if files[table.rawValue] == nil {
      let columns = "with the columns \(form.required.joined(separator: ","))"
      noteMissing(
        table, table == .requests ? adviceOnRequests(columns) : "Write it \(columns).")
    }
    return []
  }

  private func adviceOnRequests(_ columns: String) -> String {
    let canBeMatched = [RecordTable.attainment, .nominations].contains {
      files[$0.rawValue] != nil
    }
    return canBeMatched
      ? "Have it made of the school's data and criteria by: tuition match FOLDER"
      : "Planning needs to know who should have what: write it \(columns)."
  }

  private mutating func noteMissing(_ table: RecordTable, _ whatToDo: String) {
    unread.insert(table)
    guard !log.findings.contains(where: { $0.file == table.rawValue }) else { return }
    log.error(table.rawValue, "the file is missing", whatToDo)
  }

  private mutating func optional<Value>(
    _ table: RecordTable, _ form: TableForm, read: (CSVRow) -> Value?
  ) -> [Value]? {
    guard let file = files[table.rawValue] else { return nil }
    guard let sheet = CSVTable(file, form: form, log: log) else {
      unread.insert(table)
      return nil
    }
    let rows = sheet.rows(log: log)
    var values: [Value] = []
    var found: [Int] = []
    values.reserveCapacity(rows.count)
    for row in rows {
      guard let value = read(row) else { continue }
      values.append(value)
      found.append(row.line)
    }
    lines[table] = found
    if values.count < sheet.writtenRowCount { unread.insert(table) }
    return values
  }

  /// The problem of a record as a finding at its line.
  func finding(for problem: Problem) -> Finding {
    Finding(
      problem.severity, file: problem.table.rawValue, line: line(of: problem),
      column: problem.column, what: problem.what, whatToDo: problem.whatToDo)
  }

  private func line(of problem: Problem) -> Int? {
    if let settingLines = settingLines[problem.table] {
      guard let column = problem.column else { return nil }
      guard let row = problem.row else { return settingLines[column] }
      let list = column.prefix { $0 != "." }
      return settingLines["\(list)[\(row)]" + column.dropFirst(list.count)]
    }
    guard let row = problem.row, let lines = lines[problem.table] else { return nil }
    return lines.indices.contains(row) ? lines[row] : nil
  }
}
