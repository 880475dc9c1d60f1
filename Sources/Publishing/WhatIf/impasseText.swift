public import Tuition

/// Tells why not all entitlements of a school can be placed.
///
/// - Parameters:
///   - found: what stands in the way; nothing where nothing is known to.
///   - count: how many entitlements there are.
public func impasseText(_ found: Impasse?, of count: Int) -> String {
  guard let found else {
    return count == 0
      ? "The school has no statutory requests.\n"
      : "The \(counted(count, "statutory request")) can be placed together, or nothing shows that they cannot.\n"
  }
  let open = Set(found.unproved)
  let requests = found.requests.count { open.contains("\($0.pupil) in \($0.subject)") }
  let rules = found.rules.count { open.contains("\($0)") }
  var lines = [
    "Not all of the \(counted(count, "statutory request")) can be placed. These "
      + "cannot be placed together"
      + minimal(", and any one fewer could:", lacking: requests, of: found.requests.count)
  ]
  lines += found.requests.map {
    "  - \($0.pupil) in \($0.subject), \($0.provision)"
  }
  lines += [
    "",
    "These rules are enough to bar them"
      + minimal(", and no fewer of them:", lacking: rules, of: found.rules.count),
  ]
  lines += found.rules.map { "  - \(words($0))" }
  if !found.unproved.isEmpty {
    lines += [
      "", "For these no plan was found that shows it, so the sets may be smaller still:",
    ]
    lines += found.unproved.map { "  - \($0)" }
  }
  return lines.map { $0.printable + "\n" }.joined()
}

/// That none of a set can be spared, or of how many that is not shown.
private func minimal(_ words: String, lacking: Int, of count: Int) -> String {
  switch lacking {
  case 0: words
  case count: ". That none of them can be spared is not shown:"
  default: ". That none can be spared is not shown for \(lacking) of these \(count):"
  }
}

/// What a rule is called where a whole school is asked about, and not one request beside a plan.
private func words(_ rule: NamedRule) -> String {
  rule == .otherRequests ? "the sessions that are agreed" : "\(rule)"
}

/// Why not all entitlements of a school can be placed, for machines; `possible` is null where nothing is shown either way.
public func impasseSummary(_ found: Impasse?) -> JSONText {
  guard let found else { return .object([("possible", .null)]) }
  return .object([
    ("possible", .truth(false)),
    (
      "requests",
      .list(
        found.requests.map {
          .object([
            ("pupil", .string($0.pupil.text)), ("subject", .string($0.subject.name)),
            ("provision", .string($0.provision.text)),
          ])
        })
    ),
    ("rules", .list(found.rules.map { .string(words($0)) })),
    ("unproved", .list(found.unproved.map { .string($0) })),
  ])
}
