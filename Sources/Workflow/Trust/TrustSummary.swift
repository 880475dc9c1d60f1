internal import Publishing
internal import Tuition

/// A trust's plan in sums: the tiers of all schools, with what bounds them.
///
/// A tier's bound is what no plan of the trust can better that reaches in every school what this plan does in the tiers
/// above.
struct TrustSummary: Sendable {
  private let schools: [SchoolResult]
  private let sharedTutors: Int
  private let tiers: [Tier]

  init(_ schools: [SchoolResult], sharedTutors: [SharedTutor]) {
    self.schools = schools
    self.sharedTutors = Set(sharedTutors.map(\.tutor)).count
    tiers = TierName.allCases.compactMap { name in
      let own = schools.compactMap { $0.tiers.first { $0.name == name.rawValue } }
      guard !own.isEmpty else { return nil }
      return Tier(
        name: name, objective: own.reduce(0) { $0 + $1.objective },
        bound: own.reduce(0) { $0 + $1.bound })
    }
  }

  private var placed: Int { schools.reduce(0) { $0 + $1.placed } }
  private var unplaced: Int { schools.reduce(0) { $0 + $1.unplaced } }
  private var sessions: Int { schools.reduce(0) { $0 + $1.sessions } }

  /// The trust in a few lines.
  var text: String {
    var lines = [
      "\(counted(schools.count, "school")), \(counted(sharedTutors, "shared tutor"))",
      "  placed      \(grouped(placed)) of \(grouped(placed + unplaced)) requests, "
        + "in \(grouped(sessions)) sessions",
    ]
    lines += tiers.map { tier in
      "  \(tier.name.rawValue): reached \(grouped(tier.objective)), "
        + (tier.isBounded
          ? "bound \(grouped(Int(tier.bound.rounded()))), "
            + (tier.gap == 0 ? "proved" : "gap \(percent(tier.gap))")
          : "not bounded")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The content of `trust.json`; it holds no times, so that equal runs write equal bytes.
  var json: String {
    JSONText.object([
      ("format", .integer(1)),
      ("sharedTutors", .integer(sharedTutors)),
      ("placed", .integer(placed)),
      ("unplaced", .integer(unplaced)),
      ("sessions", .integer(sessions)),
      ("tiers", .list(tiers.map(Self.summary))),
      (
        "schools",
        .list(
          schools.map { school in
            .object([
              ("school", .string(school.school)),
              ("stopped", .string(school.stopped)),
              ("placed", .integer(school.placed)),
              ("unplaced", .integer(school.unplaced)),
              ("sessions", .integer(school.sessions)),
            ])
          })
      ),
    ]).text
  }

  private static func summary(_ tier: Tier) -> JSONText {
    .object([
      ("name", .string(tier.name.rawValue)), ("objective", .integer(tier.objective)),
      ("bound", .number(tier.bound)), ("gap", .number(tier.gap)),
    ])
  }
}
