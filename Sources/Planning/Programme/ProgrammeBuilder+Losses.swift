internal import GLPK

extension ProgrammeBuilder {
  private struct Name: Hashable, Comparable {
    let pupil: Int
    let subject: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.pupil, left.subject) < (right.pupil, right.subject)
    }
  }

  /// One session's share of a loss.
  private struct Share {
    let column: Int
    let minutes: Int
    let percent: Int
  }

  /// Caps the minutes that each pupil loses of each subject.
  ///
  /// Where provisions with different percentages take the pupil, the highest applies: the cap is the lowest, and a
  /// column for each higher one lifts it, which at least one session under that percentage or a higher one must carry.
  mutating func addLosses() {
    for (name, shares) in shares().sorted(by: { $0.key < $1.key }) {
      let percents = Set(shares.map(\.percent)).sorted()
      let caps = percents.map {
        model.pupils[name.pupil].minutesLeft(subject: name.subject, percent: $0)
      }
      let loss = row(.loss(pupil: name.pupil, subject: name.subject), .atMost(Double(caps[0])))
      for share in shares { extend(share.column, row: loss, value: Double(share.minutes)) }
      for (place, percent) in percents.enumerated().dropFirst() where caps[place] > caps[place - 1]
      {
        let level = row(
          .level(pupil: name.pupil, subject: name.subject, percent: percent), .atMost(0))
        for share in shares where share.percent >= percent {
          extend(share.column, row: level, value: -1)
        }
        let lift = Double(caps[place] - caps[place - 1])
        add(
          ProgrammeColumn(
            meaning: .level(pupil: name.pupil, subject: name.subject, percent: percent),
            kind: .binary, bounds: .between(0, 1)), [(loss, -lift), (level, 1)])
      }
    }
  }

  private func shares() -> [Name: [Share]] {
    var shares: [Name: [Share]] = [:]
    for (number, column) in columns.enumerated() {
      guard case .meet(let unit, _, let arm, _) = column.meaning else { continue }
      for loss in units[unit].arms[arm].losses {
        let percent = model.percent(provision: units[unit].provision, subject: loss.subject)
        shares[Name(pupil: loss.pupil, subject: loss.subject), default: []].append(
          Share(column: number, minutes: loss.minutes, percent: percent))
      }
    }
    return shares
  }
}
