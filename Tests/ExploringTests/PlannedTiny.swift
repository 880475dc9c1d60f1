import Checking
import Drawing
import Exploring
import Planning
import Tuition

/// Drawn schools with a plan each.
enum PlannedTiny {
  struct Case: Sendable, CustomStringConvertible {
    let seed: UInt64
    let school: School
    let plan: Plan

    var description: String { "seed \(seed)" }
  }

  /// The schools that can be planned, among the first drawn.
  static let cases: [Case] = (0..<30 as Range<UInt64>).compactMap { seed in
    guard let school = try? School(drawSchool(.tiny, seed: seed)),
      case .planned(let plan, _)? = try? plan(school, until: .work(4))
    else { return nil }
    return Case(seed: seed, school: school, plan: plan)
  }
}
