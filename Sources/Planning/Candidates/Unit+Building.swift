internal import Tuition

extension Unit {
  /// The standing sessions of a group, each once, and whether no two members name different rooms for one.
  static func standing(_ agreed: [AgreedCell]) -> (cells: [AgreedCell], agree: Bool) {
    var cells: [AgreedCell] = []
    var agree = true
    for cell in agreed.sorted(by: { ($0.week, $0.key) < ($1.week, $1.key) }) {
      if let last = cells.last, last.key == cell.key, last.week == cell.week {
        agree = agree && (last.room == nil || cell.room == nil || last.room == cell.room)
        cells[cells.count - 1] = AgreedCell(
          key: cell.key, week: cell.week, room: last.room ?? cell.room)
      } else {
        cells.append(cell)
      }
    }
    return (cells, agree)
  }

  /// The cost of sessions at these arms: what the members miss, and each different key.
  func cost(arms used: some Sequence<Int>) -> Int {
    var cost = 0
    var keys: Set<Int> = []
    for arm in used {
      cost += arms[arm].cost
      if keys.insert(arms[arm].key).inserted { cost += steadiness }
    }
    return cost
  }
}

/// Orders arms by loss group and key, and finds the caps that cross the groups.
struct ArmLayout {
  let arms: [Arm]
  let items: [Unit.Item]
  let groups: [Unit.LossGroup]

  init(_ unordered: [Arm], first: Int) {
    func subject(_ arm: Arm) -> Int { arm.losses.first { $0.pupil == first }?.subject ?? -1 }
    let arms = unordered.enumerated().sorted {
      (subject($0.element), $0.element.key, $0.offset) < (
        subject($1.element), $1.element.key, $1.offset
      )
    }.map(\.element)
    var items: [(arms: Range<Int>, key: Int)] = []
    var groups: [Unit.LossGroup] = []
    var place = 0
    while place < arms.count {
      let firstItem = items.count
      let lost = subject(arms[place])
      var minutes = Int.max
      while place < arms.count, subject(arms[place]) == lost {
        let start = place
        while place < arms.count, subject(arms[place]) == lost, arms[place].key == arms[start].key {
          minutes = min(minutes, arms[place].losses.first { $0.pupil == first }?.minutes ?? 1)
          place += 1
        }
        items.append((start..<place, arms[start].key))
      }
      groups.append(
        Unit.LossGroup(
          items: firstItem..<items.count, arms: items[firstItem].arms.lowerBound..<place,
          loss: lost < 0 ? nil : (first, lost), minutes: minutes))
    }
    let sharers = Dictionary(grouping: items, by: \.key).mapValues(\.count)
    self.arms = arms
    self.items = items.map { Unit.Item(arms: $0.arms, key: $0.key, sharers: sharers[$0.key] ?? 1) }
    self.groups = groups
  }

  func extras(mostPerWeek: Int, grid: TermGrid) -> [Unit.Extra] {
    lossExtras() + (mostPerWeek > 1 ? dayExtras(grid) : [])
      + (grid.labelCount > 1 ? labelExtras() : [])
  }

  /// Caps on a pupil's subject that the loss groups do not already hold exactly.
  private func lossExtras() -> [Unit.Extra] {
    var uses: [[Int]: [(arm: Int, minutes: Int)]] = [:]
    for (arm, facts) in arms.enumerated() {
      for loss in facts.losses {
        uses[[loss.pupil, loss.subject], default: []].append((arm, loss.minutes))
      }
    }
    return uses.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { name, uses in
      if let group = groups.first(where: { $0.loss.map { [$0.pupil, $0.subject] } == name }) {
        let held = items[group.items].reduce(0) { $0 + $1.arms.count }
        if held == uses.count, uses.allSatisfy({ $0.minutes == group.minutes }) { return nil }
      }
      return Unit.Extra(
        kind: .loss(pupil: name[0], subject: name[1]), arms: uses.map(\.arm),
        uses: uses.map(\.minutes))
    }
  }

  private func dayExtras(_ grid: TermGrid) -> [Unit.Extra] {
    grouped { [grid.weekday(ofKey: $0.key), $0.label] }.map {
      Unit.Extra(
        kind: .day(weekday: $0.name[0], label: $0.name[1]), arms: $0.arms,
        uses: $0.arms.map { _ in 1 })
    }
  }

  private func labelExtras() -> [Unit.Extra] {
    grouped { [$0.label] }.map {
      Unit.Extra(kind: .label($0.name[0]), arms: $0.arms, uses: $0.arms.map { _ in 1 })
    }
  }

  private func grouped(_ name: (Arm) -> [Int]) -> [(name: [Int], arms: [Int])] {
    Dictionary(grouping: arms.indices) { name(arms[$0]) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
  }
}
