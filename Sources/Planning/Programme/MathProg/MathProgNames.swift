internal import Tuition

/// The names by which a model's data know the things of a school: a letter and the row, never a person's name.
struct MathProgNames {
  private let pupils: [Identifier<Pupil>: Int]
  private let tutors: [Identifier<Tutor>: Int]
  private let rooms: [Identifier<Room>: Int]
  private let provisions: [Identifier<Provision>: Int]
  private let periods: [Identifier<Period>: Int]
  private let subjects: [Subject: Int]
  private let classes: [Identifier<SchoolClass>: Int]
  private let others: [String: Int]
  private let first: CalendarDate
  /// Every subject that anything in the school names, in order.
  let subjectList: [Subject]

  init(_ school: School) {
    let records = school.records
    pupils = Self.rows(records.pupils.map(\.id))
    tutors = Self.rows(records.tutors.map(\.id))
    rooms = Self.rows(records.rooms.map(\.id))
    provisions = Self.rows(records.provisions.map(\.id))
    periods = Self.rows(records.periods.map(\.name))
    subjectList = Set(
      records.lessons.map(\.subject) + records.requests.map(\.subject)
        + records.judgements.map(\.subject) + (records.pots ?? []).compactMap(\.subject)
    ).sorted()
    subjects = Self.rows(subjectList)
    classes = Self.rows(Set(records.lessons.map(\.schoolClass)).sorted())
    others = Self.rows(Set(records.existing.map(\.provision)).sorted())
    first = records.term.first
  }

  private static func rows<Name: Hashable>(_ names: [Name]) -> [Name: Int] {
    Dictionary(names.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  func name(_ pupil: Identifier<Pupil>) -> String { "p\(pupils[pupil] ?? 0)" }
  func name(_ tutor: Identifier<Tutor>) -> String { "t\(tutors[tutor] ?? 0)" }
  func name(_ room: Identifier<Room>) -> String { "m\(rooms[room] ?? 0)" }
  func name(_ provision: Identifier<Provision>) -> String { "v\(provisions[provision] ?? 0)" }
  func name(_ period: Identifier<Period>) -> String { "\(periods[period] ?? 0)" }
  func name(_ subject: Subject) -> String { "s\(subjects[subject] ?? 0)" }
  func name(_ schoolClass: Identifier<SchoolClass>) -> String { "c\(classes[schoolClass] ?? 0)" }
  func name(_ year: Year) -> String { "y\(year.number)" }
  func name(_ date: CalendarDate) -> String { "\(date.dayNumber - first.dayNumber + 1)" }

  /// Existing provision is named like the provision it is, or on its own.
  func existing(_ name: String) -> String {
    provisions[Identifier(name)].map { "v\($0)" } ?? "e\(others[name] ?? 0)"
  }
}
