public import Tuition

/// Tells a plan in a few lines: what is placed, how good it is, and why the search ended.
public func planText(_ plan: Plan, of school: School, withdrawals: [Withdrawal]) -> String {
  let placed = placedCount(plan.timetable) - plan.partlyPlaced
  let sessions = plan.timetable.sessions.count
  var lines = [
    "\(school.records.name), \(school.records.term.name)".printable,
    "  placed      \(grouped(placed)) of \(grouped(placed + plan.unplaced.count)) requests, "
      + "in \(grouped(sessions)) sessions",
    "  withdrawn   \(grouped(withdrawals.count)) times from a lesson",
    "",
    "  tier            reached        bound       gap",
  ]
  lines += plan.certificate.tiers.map(tierLine)
  lines += ["", plan.certificate.stopped.inWords]
  let weakened = plan.certificate.counts["bounds-weakened"] ?? 0
  if weakened > 0 { lines.append(weakenedText(weakened)) }
  let unbounded = plan.certificate.tiers.filter { !$0.isBounded }.map(\.name.rawValue)
  if !unbounded.isEmpty {
    lines.append(
      "Nothing tells how good \(unbounded.joined(separator: " and ")) could be: more time may find a bound."
    )
  }
  return lines.joined(separator: "\n") + "\n"
}

/// Says that bounds are not what they could be, since the solver gave up on them.
private func weakenedText(_ count: Int) -> String {
  "The solver gave up \(count == 1 ? "once" : "\(count) times") while bounding: the bounds hold, "
    + "but a gap may look wider than it is."
}

private func tierLine(_ tier: Tier) -> String {
  let bound = tier.isBounded ? grouped(Int(tier.bound.rounded())) : "none"
  let gap = tier.gap == 0 ? "proved" : tier.isBounded ? percent(tier.gap) : "unknown"
  return "  " + left(tier.name.rawValue, 10) + right(grouped(tier.objective), 13)
    + right(bound, 13) + right(gap, 10)
}

/// A share as per cent with one decimal; a gap is never shown smaller than it is.
public func percent(_ share: Double) -> String {
  guard share.isFinite, abs(share) < 1e12 else { return "–" }
  let tenths = Int((share * 1000).rounded(.up))
  return "\(tenths / 10).\(tenths % 10) %"
}

/// A whole number with commas between its thousands.
public func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  var grouped = ""
  for (place, digit) in digits.enumerated() {
    if place > 0 && (digits.count - place) % 3 == 0 { grouped.append(",") }
    grouped.append(digit)
  }
  return (number < 0 ? "-" : "") + grouped
}

private func left(_ text: String, _ columns: Int) -> String { text.fitted(to: columns) }

private func right(_ text: String, _ columns: Int) -> String {
  String(repeating: " ", count: max(0, columns - displayWidth(of: text))) + text
}

extension Stopped {
  /// Why the search ended, as a sentence.
  var inWords: String {
    switch self {
    case .proved: "No plan is better: every tier meets its bound."
    case .gap: "Stopped as every tier is within the gap asked for."
    case .limit: "The search has ended: this is the best plan it found, and the bounds hold."
    case .cancelled: "Stopped by you: this is the best plan so far, and the bounds hold."
    }
  }
}
