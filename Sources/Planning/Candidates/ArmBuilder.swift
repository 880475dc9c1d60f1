internal import Tuition

/// Lays out the weekly times at which a group of requests can meet.
struct ArmBuilder {
  let model: TermModel
  let members: [RequestFacts]
  private let provision: ProvisionFacts
  private let grid: TermGrid

  init(_ model: TermModel, members: [RequestFacts]) {
    self.model = model
    self.members = members
    provision = model.provisions[members[0].provision]
    grid = model.grid
  }

  /// Every arm with at least one week, in order of key and label.
  func arms() -> [Arm] {
    var arms: [Arm] = []
    for key in 0..<grid.keyCount {
      guard let keys = grid.keys(from: key, count: provision.periods) else { continue }
      for label in 0..<grid.labelCount {
        guard let parts = parts(keys: keys, label: label), parts.weeks != 0 else { continue }
        arms += split(parts, key: key, label: label)
      }
    }
    return arms
  }

  /// What the members miss together in the weeks of a label.
  private struct Parts {
    var weeks: WeekSet
    var cost = 0
    var losses: [Loss] = []
    var slots: [SlotUse] = []

    mutating func lose(_ loss: Loss) {
      if let place = losses.firstIndex(where: {
        $0.pupil == loss.pupil && $0.subject == loss.subject
      }) {
        losses[place] = Loss(
          pupil: loss.pupil, subject: loss.subject, minutes: losses[place].minutes + loss.minutes)
      } else {
        losses.append(loss)
      }
    }

    mutating func leave(_ slot: Int) {
      if let place = slots.firstIndex(where: { $0.slot == slot }) {
        slots[place] = SlotUse(slot: slot, pupils: slots[place].pupils + 1)
      } else {
        slots.append(SlotUse(slot: slot, pupils: 1))
      }
    }
  }

  private func parts(keys: ClosedRange<Int>, label: Int) -> Parts? {
    var parts = Parts(weeks: grid.labelWeeks[label])
    for member in members {
      let pupil = model.pupils[member.pupil]
      let weekday = grid.weekday(ofKey: keys.lowerBound)
      parts.weeks &= pupil.openWeeks[weekday] & member.weeks[weekday]
      for key in keys {
        parts.weeks &= ~pupil.away[key]
        guard parts.weeks != 0, add(member, key: key, label: label, to: &parts) else { return nil }
      }
    }
    return parts
  }

  /// Adds what one member misses in one period; false where the member may not be taken then.
  private func add(_ member: RequestFacts, key: Int, label: Int, to parts: inout Parts) -> Bool {
    let pupil = model.pupils[member.pupil]
    let period = grid.periods[grid.period(ofKey: key)]
    let weights = model.weights
    switch period.kind {
    case .break: return false
    case .lunch:
      guard model.protection.lunch else { return false }
      parts.cost += weights.lunch * period.minutes
    case .before:
      guard pupil.before else { return false }
      parts.cost += weights.before * period.minutes
    case .after:
      guard pupil.after else { return false }
      parts.cost += weights.after * period.minutes
    case .registration: parts.cost += weights.registration * period.minutes
    case .lesson:
      guard let lesson = pupil.lessons[key * grid.labelCount + label] else {
        parts.cost += weights.free * period.minutes
        return true
      }
      guard mayLose(lesson.subject, member: member) else { return false }
      parts.cost += model.weight(pupil: member.pupil, subject: lesson.subject) * period.minutes
      parts.lose(Loss(pupil: member.pupil, subject: lesson.subject, minutes: period.minutes))
      parts.leave(lesson.slot)
    }
    return true
  }

  private func mayLose(_ subject: Int, member: RequestFacts) -> Bool {
    let pupil = model.pupils[member.pupil]
    return pupil.inLessons && subject != member.subject && !pupil.never.contains(subject)
      && !model.protection.subjects.contains(model.subjects[subject])
  }

  /// Splits the weeks of an arm where a published plan has sessions in some of them only.
  private func split(_ parts: Parts, key: Int, label: Int) -> [Arm] {
    var sorts: [(published: [PublishedShare], weeks: WeekSet)] = []
    let cells = members.flatMap { model.publishedThen[$0.pupil * grid.keyCount + key] }
    if cells.isEmpty {
      sorts.append(([], parts.weeks))
    } else {
      parts.weeks.forEachWeek { week in
        let published = Self.published(cells.filter { $0.week == week })
        if let place = sorts.firstIndex(where: { $0.published == published }) {
          sorts[place].weeks |= .week(week)
        } else {
          sorts.append((published, .week(week)))
        }
      }
    }
    return sorts.map {
      Arm(
        key: key, label: label, weeks: $0.weeks, cost: parts.cost, losses: parts.losses,
        slots: parts.slots, published: $0.published)
    }
  }

  /// How many pupils each tutor has at published sessions of one time, tutors ascending.
  private static func published(_ cells: [PublishedCell]) -> [PublishedShare] {
    guard !cells.isEmpty else { return [] }
    return Dictionary(grouping: cells, by: \.tutor).sorted { $0.key < $1.key }
      .map { PublishedShare(tutor: $0.key, pupils: $0.value.count) }
  }
}
