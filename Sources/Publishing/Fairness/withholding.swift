internal import Tuition

/// Below how many pupils a number may not leave the school, since single pupils could be recognised by it.
private let leastPublished = 5

/// Which of numbers that add up to a published sum must be withheld: the small ones, and as many more as it takes
/// that no small one can be worked out from the sum.
///
/// What is withheld adds up to five or more and is never one number alone. Source: A. Hundepool and others, Statistical
/// Disclosure Control, 2012, chapter 4, doi 10.1002/9781118348239.
func withheldPlaces(of numbers: [Int], atLeast chosen: Set<Int> = []) -> Set<Int> {
  var hidden = chosen.union(numbers.indices.filter { numbers[$0] < leastPublished })
  guard !hidden.isEmpty else { return [] }
  var others = numbers.indices.filter { !hidden.contains($0) }.sorted {
    (numbers[$0], $0) < (numbers[$1], $1)
  }[...]
  while hidden.count < 2 || hidden.reduce(0, { $0 + numbers[$1] }) < leastPublished,
    let next = others.popFirst()
  {
    hidden.insert(next)
  }
  return hidden
}

extension Fairness {
  /// The report as it may leave the school: small numbers are withheld, and those from which they could be worked out.
  func withSmallNumbersWithheld() -> Fairness {
    let nested = nestedGroups
    return Fairness(
      date: date, measures: measures,
      whole: Row(
        nil,
        whole.counts.filter { $0.value >= leastPublished && !whole.leavesFew(outside: $0.key) }),
      parts: parts.map { $0.withholding(measures, nested: nested) })
  }

  /// Of each measure the groups that lie in another so closely that the difference would tell of few pupils.
  private var nestedGroups: [Measure: Set<PupilGroup>] {
    let yes = parts.flatMap(\.rows).filter { $0.group?.value == "yes" }
    let premium = yes.first { $0.group?.trait == .pp }
    var nested: [Measure: Set<PupilGroup>] = [:]
    for measure in measures {
      guard let most = premium?.counts[measure] else { continue }
      for row in yes where row.group?.trait == .fsm || row.group?.trait == .cla {
        guard let group = row.group, let count = row.counts[measure] else { continue }
        if (1..<leastPublished).contains(abs(most - count)) {
          nested[measure, default: []].insert(group)
        }
      }
    }
    return nested
  }
}

extension Fairness.Part {
  /// The part without its small numbers; what is withheld of a group's roll or places is withheld of all that follows.
  fileprivate func withholding(
    _ measures: [Fairness.Measure], nested: [Fairness.Measure: Set<PupilGroup>]
  ) -> Fairness.Part {
    var hidden: [Fairness.Measure: Set<Int>] = [:]
    for measure in measures {
      let before: [Fairness.Measure] = measure.countsPupils ? [.roll] : [.roll, .placed]
      let chosen = before.reduce(into: Set<Int>()) { $0.formUnion(hidden[$1] ?? []) }
      let close = rows.indices.filter { place in
        rows[place].leavesFew(outside: measure)
          || rows[place].group.map { nested[measure]?.contains($0) ?? false } ?? false
      }
      hidden[measure] = withheldPlaces(
        of: rows.map { $0.counts[measure] ?? 0 }, atLeast: chosen.union(close))
    }
    return Fairness.Part(
      trait,
      rows.enumerated().map { place, row in
        Fairness.Row(
          row.group, row.counts.filter { !(hidden[$0.key]?.contains(place) ?? false) })
      })
  }
}

extension Fairness.Row {
  /// Whether a measure counts all but a few of those who could be counted, so that the few could be recognised.
  ///
  /// Not everybody of concern is asked for, and a few may be asked for without a concern.
  fileprivate func leavesFew(outside measure: Fairness.Measure) -> Bool {
    let wider: [Fairness.Measure] =
      switch measure {
      case .concerned: [.roll]
      case .asked: [.roll, .concerned]
      case .placed: [.roll, .concerned, .asked]
      case .roll, .sessions, .lost: []
      }
    guard let count = counts[measure] else { return false }
    return wider.compactMap { counts[$0] }.contains {
      (1..<leastPublished).contains(abs($0 - count))
    }
  }
}
