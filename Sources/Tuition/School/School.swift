/// A school whose records fit together: every name is known, nobody is in two lessons at once.
///
/// A what-if is a new school made from changed records.
public struct School: Sendable {
  /// The records the school was made from.
  public let records: SchoolRecords
  /// The term's dates, labels and closures.
  public let calendar: TermCalendar
  private let pupilRows: [Identifier<Pupil>: Int]
  private let tutorRows: [Identifier<Tutor>: Int]
  private let roomRows: [Identifier<Room>: Int]
  private let provisionRows: [Identifier<Provision>: Int]
  private let periodRows: [Identifier<Period>: Int]
  /// The classes of each pupil, in order.
  let classesOf: [Identifier<Pupil>: [Identifier<SchoolClass>]]
  /// The subjects of each class.
  let subjectsOf: [Identifier<SchoolClass>: Set<Subject>]

  /// Checks the records and makes the school, or throws every problem that stands in the way.
  ///
  /// - Throws: `InvalidSchool` with all problems of severity error.
  public init(_ records: SchoolRecords) throws(InvalidSchool) {
    try self.init(records, unread: [])
  }

  /// Makes a school of which some tables are still to be written, so that nothing can refer to them wrongly.
  package init(_ records: SchoolRecords, unread: Set<RecordTable>) throws(InvalidSchool) {
    let errors = records.problems(unread: unread).filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidSchool(problems: errors) }
    self.init(checked: records)
  }

  private init(checked records: SchoolRecords) {
    self.records = records
    calendar = TermCalendar(term: records.term, closures: records.closures)
    pupilRows = Self.rows(records.pupils.map(\.id))
    tutorRows = Self.rows(records.tutors.map(\.id))
    roomRows = Self.rows(records.rooms.map(\.id))
    provisionRows = Self.rows(records.provisions.map(\.id))
    periodRows = Self.rows(records.periods.map(\.name))
    classesOf = Dictionary(grouping: records.memberships, by: \.pupil)
      .mapValues { $0.map(\.schoolClass).sorted() }
    subjectsOf = Dictionary(grouping: records.lessons, by: \.schoolClass)
      .mapValues { Set($0.map(\.subject)) }
  }

  /// The same school with its records in the order of their names, whatever the order of the rows it was read from.
  public func inOrder() -> School { School(checked: records.inOrder()) }

  private static func rows<Owner>(_ ids: [Identifier<Owner>]) -> [Identifier<Owner>: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pupil with an identifier, if there is one.
  public func pupil(_ id: Identifier<Pupil>) -> Pupil? { pupilRows[id].map { records.pupils[$0] } }
  /// The tutor with an identifier, if there is one.
  public func tutor(_ id: Identifier<Tutor>) -> Tutor? { tutorRows[id].map { records.tutors[$0] } }
  /// The room with an identifier, if there is one.
  public func room(_ id: Identifier<Room>) -> Room? { roomRows[id].map { records.rooms[$0] } }
  /// The provision with an identifier, if there is one.
  public func provision(_ id: Identifier<Provision>) -> Provision? {
    provisionRows[id].map { records.provisions[$0] }
  }
  /// The period with a name, if there is one.
  public func period(_ name: Identifier<Period>) -> Period? {
    periodRows[name].map { records.periods[$0] }
  }
  /// The place of a period in the order of the day, from 0.
  public func periodIndex(_ name: Identifier<Period>) -> Int? { periodRows[name] }

  /// The periods a session takes that begins in one period: that many neighbours in the day's order, all on that day.
  ///
  /// Nothing where the day ends before the session does.
  public func periods(from first: Identifier<Period>, count: Int, on day: Weekday) -> [Period]? {
    guard let start = periodRows[first], start + count <= records.periods.count else { return nil }
    let taken = Array(records.periods[start..<start + count])
    return taken.allSatisfy { $0.days.contains(day) } ? taken : nil
  }
}
