public import Tuition

extension Relaxing {
  /// A change as a concession of a school; nothing where what it changes may not give way.
  public func concession(_ change: Change, of school: School) -> Concession? {
    guard let (kind, amount) = measure(change, of: school.records), amount > 0,
      let weight = weights[kind]
    else { return nil }
    return Concession(change, cost: weight * amount)
  }

  /// What a change makes give way, and by how much.
  private func measure(_ change: Change, of records: SchoolRecords) -> (Kind, Int)? {
    switch change {
    case .addHours(_, let pattern) where pattern.days.count == 1 && pattern.periods.count == 1:
      return (.hour, 1)
    case .addRoom(_, let pattern) where pattern.days.count == 1 && pattern.periods.count == 1:
      return (.room, 1)
    case .addPlaces(_, let more): return (.place, more)
    case .allowPupilOutside: return (.outside, 1)
    case .set(let knob, let value):
      guard let kind = kind(of: knob), let now = records.value(of: knob) else { return nil }
      return (kind, value - now)
    default: return nil
    }
  }

  private func kind(of knob: Knob) -> Kind? {
    switch knob {
    case .protect(.lossPercent), .subject(_, .lossPercent), .provision(_, .lossPercent):
      .lossPercent
    case .protect(.outOfLesson): .outOfLesson
    case .protect(.mostPerDay): .mostPerDay
    case .provision(_, .mostPerWeek): .mostPerWeek
    case .places: .place
    case .tutor: .tutorMost
    default: nil
    }
  }
}

extension SchoolRecords {
  /// The value of a number that limits something; nothing where there is no limit.
  func value(of knob: Knob) -> Int? {
    switch knob {
    case .protect(.lossPercent): protection.lossPercent
    case .protect(.outOfLesson): protection.outOfLesson
    case .protect(.mostPerDay): protection.mostPerDay
    case .subject(let subject, .lossPercent):
      protection.bySubject[subject]?.lossPercent ?? protection.lossPercent
    case .provision(let id, .lossPercent):
      provisions.first { $0.id == id }?.lossPercent ?? protection.lossPercent
    case .provision(let id, .mostPerWeek): provisions.first { $0.id == id }?.mostPerWeek
    case .places(let id): pots?.first { $0.id == id }?.places
    case .tutor(let id, .mostPerDay): tutors.first { $0.id == id }?.mostPerDay
    case .tutor(let id, .mostPerWeek): tutors.first { $0.id == id }?.mostPerWeek
    default: nil
    }
  }
}

extension [Concession] {
  /// These with one more; of two values of one number the later stands.
  public func adding(_ more: Concession) -> [Concession] {
    guard case .set(let knob, _) = more.change else { return self + [more] }
    return filter {
      if case .set(knob, _) = $0.change { false } else { true }
    } + [more]
  }

  /// The changes in the order in which they are made.
  public var changes: [Change] { map(\.change) }
}
