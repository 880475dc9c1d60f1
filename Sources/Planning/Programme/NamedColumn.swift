public import Tuition

/// What a column of a written programme decides, in the school's own identifiers, so that a solution can be read back.
public struct NamedColumn: Hashable, Sendable {
  /// What the column decides.
  public enum Decision: Hashable, Sendable {
    /// A request is placed, and takes a place of one of these pots; of none where places are unlimited.
    case placing(pupil: Identifier<Pupil>, pots: [Identifier<Pot>])
    /// A session takes place over these periods in one of these rooms.
    case session(
      pupils: [Identifier<Pupil>], date: CalendarDate, periods: [Identifier<Period>],
      rooms: [Identifier<Room>])
  }

  /// The opaque name that the column has in the file.
  public let name: String
  /// What it decides.
  public let decision: Decision
  /// The provision that is given.
  public let provision: Identifier<Provision>
  /// The subject that is taught.
  public let subject: Subject
  /// The tutor who teaches.
  public let tutor: Identifier<Tutor>
}

extension DatedProgramme {
  /// The columns that say who is placed and who meets when, in the file's order; a placed group has one for each member.
  public var namedColumns: [NamedColumn] {
    var rooms = NamedRooms(model)
    return columns.enumerated().flatMap { number, column -> [NamedColumn] in
      switch column.meaning {
      case .place(let place, let tutor):
        return placings(units[place]).map { named($0, units[place], tutor: tutor, number) }
      case .meet(let place, let tutor, let arm, let week):
        let unit = units[place]
        let session = session(unit, key: unit.arms[arm].key, week: week, rooms: &rooms)
        return [named(session, unit, tutor: tutor, number)]
      case .weekly, .room, .pot, .level: return []
      }
    }
  }

  private func named(
    _ decision: NamedColumn.Decision, _ unit: Unit, tutor: Int, _ number: Int
  ) -> NamedColumn {
    let records = model.school.records
    return NamedColumn(
      name: columnName(number), decision: decision,
      provision: records.provisions[unit.provision].id, subject: model.subjects[unit.subject],
      tutor: records.tutors[tutor].id)
  }

  private func placings(_ unit: Unit) -> [NamedColumn.Decision] {
    let pots = model.school.records.pots ?? []
    return unit.members.map { member in
      let request = model.requests[member]
      let choice = request.potChoice.map { model.potChoices[$0] } ?? []
      return .placing(pupil: model.pupils[request.pupil].id, pots: choice.map { pots[$0].id })
    }
  }

  private func session(
    _ unit: Unit, key: Int, week: Int, rooms: inout NamedRooms
  ) -> NamedColumn.Decision {
    let periods = (key..<key + unit.periods).map {
      model.school.records.periods[model.grid.period(ofKey: $0)].name
    }
    return .session(
      pupils: unit.pupils.map { model.pupils[$0].id }, date: model.grid.date(key: key, week: week),
      periods: periods, rooms: rooms.free(for: unit, key: key, week: week))
  }
}

/// The rooms that are free for sessions, each question answered once.
private struct NamedRooms {
  private struct Question: Hashable {
    let need: RoomNeed
    let key: Int
    let week: Int
  }

  private let model: TermModel
  private let offers: UnitOffers
  private var answers: [Question: [Identifier<Room>]] = [:]

  init(_ model: TermModel) {
    self.model = model
    offers = UnitOffers(model)
  }

  mutating func free(for unit: Unit, key: Int, week: Int) -> [Identifier<Room>] {
    let question = Question(
      need: offers.need(of: unit, key: key, week: week), key: key, week: week)
    if let answer = answers[question] { return answer }
    let answer = offers.freeRooms(for: question.need, key: key, week: week)
      .map { model.school.records.rooms[$0].id }
    answers[question] = answer
    return answer
  }
}
