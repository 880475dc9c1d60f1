internal import Tuition

extension Fairness {
  /// Where the rates of two groups lie far apart, in sentences; small groups are left out, since chance alone parts them.
  var remarks: [String] {
    parts.flatMap { part -> [String] in
      guard part.trait != .year, part.rows.count > 1 else { return [] }
      return part.rows.dropLast().flatMap { row in
        part.rows.suffix(1).flatMap { compared(row, with: $0) }
      }
    }
  }

  private func compared(_ row: Row, with other: Row) -> [String] {
    [
      (Measure.asked, Measure.concerned, "pupils with a concern", "are asked for"),
      (.placed, .asked, "pupils asked for", "are placed"),
    ].compactMap { count, base, who, what in
      guard let here = share(count, base, of: row), let there = share(count, base, of: other),
        abs(here - there) >= noticeable
      else { return nil }
      return "Of 100 \(who), \(here) \(what) among \(row.whom), and \(there) among \(other.whom)."
    }
  }

  private func share(_ count: Measure, _ base: Measure, of row: Row) -> Int? {
    guard let count = row.counts[count], let base = row.counts[base], base >= enough else {
      return nil
    }
    return (count * 200 + base) / (base * 2)
  }
}

/// From how many of a hundred pupils on a difference is told.
private let noticeable = 10

/// From how many pupils on a share is more than chance.
private let enough = 10

extension Fairness.Row {
  /// The pupils of the row, as a sentence speaks of them.
  fileprivate var whom: String {
    guard let group else { return "all" }
    switch (group.trait, group.value) {
    case (.fsm, "yes"): return "those with free school meals"
    case (.pp, "yes"): return "those with the pupil premium"
    case (.cla, "yes"): return "those in care"
    case (.eal, "yes"): return "those with English as an additional language"
    case (.sen, "E"): return "those with a plan for special needs"
    case (.sen, "K"): return "those with support for special needs"
    case (.sex, "F"), (.sex, "M"): return group.words.lowercased()
    case (.sex, _): return "those whose sex is not given"
    default: return "those without"
    }
  }
}
