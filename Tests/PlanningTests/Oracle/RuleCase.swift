import Testing
import Tuition

/// A school with one rule in play, and the optima worked out on paper.
struct RuleCase: Sendable, CustomTestStringConvertible {
  /// The values of the tiers.
  struct Best: Sendable {
    var statutory = 0
    let points: Int
    var kept: Int?
    let cost: Int

    var inOrder: [Int] { [statutory, points] + (kept.map { [$0] } ?? []) + [cost] }
  }

  let testDescription: String
  /// Nothing where no plan keeps the rules.
  let best: Best?
  let published: Timetable?
  let change: @Sendable (inout SchoolRecords) -> Void

  init(
    _ description: String, _ best: Best?, published: Timetable? = nil,
    _ change: @escaping @Sendable (inout SchoolRecords) -> Void = { _ in }
  ) {
    testDescription = description
    self.best = best
    self.published = published
    self.change = change
  }

  static let all = people + lessons + losses + requests + standing

  /// No request is placed.
  static let nothing = Best(points: 0, cost: 0)
  /// Two free hours at one weekly time.
  static let free = Best(points: 10, cost: 420)
  /// One session out of Art, the other on a Tuesday.
  static let oneMonday = Best(points: 10, cost: 1260)
}
