/// The names that a school's records know, and the term they lie in, for the checks to ask.
struct Register {
  let records: SchoolRecords
  /// The tables that could not be read whole, to which nothing can therefore refer wrongly.
  let unread: Set<RecordTable>
  let pupils: Names<Pupil>
  let tutors: Names<Tutor>
  let rooms: Names<Room>
  let provisions: Names<Provision>
  let periods: Names<Period>
  let classes: Names<SchoolClass>
  /// The subjects that lessons have.
  let taught: Set<Subject>
  /// The labels of the cycle.
  let labels: Set<String>
  /// The term's dates; nothing where the term makes no sense or was not read.
  let calendar: TermCalendar?

  init(_ records: SchoolRecords, unread: Set<RecordTable>) {
    self.records = records
    self.unread = unread
    pupils = Names(records.pupils.map(\.id), of: .pupils)
    tutors = Names(records.tutors.map(\.id), of: .tutors)
    rooms = Names(records.rooms.map(\.id), of: .rooms)
    provisions = Names(records.provisions.map(\.id), of: .provisions)
    periods = Names(records.periods.map(\.name), of: .school)
    classes = Names(records.lessons.map(\.schoolClass), of: .lessons)
    taught = Set(records.lessons.map(\.subject))
    labels = Set(records.term.cycle)
    calendar =
      unread.contains(.school) || !Self.isSensible(records.term) || records.closures.count > 5_490
      ? nil : TermCalendar(term: records.term, closures: records.closures)
  }

  /// Whether a term ends after it begins and within about a year.
  static func isSensible(_ term: Term) -> Bool {
    term.first <= term.last && term.last.dayNumber - term.first.dayNumber <= 366
  }

  func pupil(_ id: Identifier<Pupil>) -> Pupil? { pupils.row(id).map { records.pupils[$0] } }
  func tutor(_ id: Identifier<Tutor>) -> Tutor? { tutors.row(id).map { records.tutors[$0] } }
  func period(_ name: Identifier<Period>) -> Period? {
    periods.row(name).map { records.periods[$0] }
  }
  func provision(_ id: Identifier<Provision>) -> Provision? {
    provisions.row(id).map { records.provisions[$0] }
  }
}

/// The identifiers of one table and their rows.
struct Names<Owner> {
  let table: RecordTable
  private let ordered: [Identifier<Owner>]
  private let rows: [Identifier<Owner>: Int]

  init(_ ids: [Identifier<Owner>], of table: RecordTable) {
    self.table = table
    var rows: [Identifier<Owner>: Int] = [:]
    var ordered: [Identifier<Owner>] = []
    rows.reserveCapacity(ids.count)
    for (row, id) in ids.enumerated() where rows[id] == nil {
      rows[id] = row
      ordered.append(id)
    }
    self.rows = rows
    self.ordered = ordered
  }

  /// The first row that has a name.
  func row(_ id: Identifier<Owner>) -> Int? { rows[id] }

  /// The known name that a mistyped one probably means.
  func nearest(to id: Identifier<Owner>) -> String? {
    nearestName(to: id.text, among: ordered.map(\.text))
  }
}
