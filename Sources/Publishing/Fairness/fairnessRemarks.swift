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
      return "Of 100 \(who), \(here) \(what) among \(name(row)), and \(there) among \(name(other))."
    }
  }

  private func name(_ row: Row) -> String {
    guard let group = row.group else { return "all" }
    switch group.trait {
    case .sen: return "SEN: \(group.words.lowercased())"
    case .sex: return group.value.isEmpty ? "those whose sex is not given" : group.words.lowercased()
    default: return group.value == "yes" ? group.words : group.words.replacing("Not", with: "not")
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
