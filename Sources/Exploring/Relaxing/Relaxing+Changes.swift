public import Planning
public import Tuition

extension Relaxing {
  /// What was bought as concessions of a school, each thing by itself; what may not give way is left out.
  public func concessions(_ purchases: [Purchase], of school: School) -> [Concession] {
    var found: [Concession] = []
    for purchase in purchases {
      var good = purchase.good
      var count = purchase.count
      if case .limit(let knob, let now, let next) = good {
        good = .limit(knob, from: now, to: now + count * (next - now))
        count = 1
      }
      guard let change = ShadowPrice(good, points: 0).change,
        let one = concession(change, of: school)
      else { continue }
      for _ in 0..<count { found.append(one) }
    }
    return found
  }

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
    case .addRoom(_, let pattern) where pattern == .always: return (.wholeRoom, 1)
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

extension [Concession] {
  /// These with one more; of two values of one number the later stands.
  public func adding(_ more: Concession) -> [Concession] {
    guard case .set(let knob, _) = more.change else { return self + [more] }
    return filter {
      if case .set(knob, _) = $0.change { false } else { true }
    } + [more]
  }

  /// The same, where nobody has looked whether one is needed said to be the best that was found.
  public var needed: [Concession] {
    map { Concession($0.change, cost: $0.cost, need: $0.need ?? .notFound) }
  }

  /// The same with all places of a pot as one.
  public var placesTogether: [Concession] {
    var whole: [Concession] = []
    for one in self {
      guard case .addPlaces(let pot, let more) = one.change,
        let place = whole.firstIndex(where: {
          if case .addPlaces(pot, _) = $0.change { true } else { false }
        }), case .addPlaces(_, let before) = whole[place].change
      else {
        whole.append(one)
        continue
      }
      whole[place] = Concession(
        .addPlaces(pot, before + more), cost: whole[place].cost + one.cost,
        need: whole[place].need == one.need ? one.need : .notFound)
    }
    return whole
  }

  /// The changes in the order in which they are made.
  public var changes: [Change] { map(\.change) }
}
