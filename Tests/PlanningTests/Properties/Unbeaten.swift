import Testing
import Tuition

/// Expects that a plan's certificate allows objectives that some lawful plan of the same school reaches.
///
/// A tier's bound speaks of plans at least as good in the tiers above, so the tiers are followed as long as the other plan
/// is one of those. That way a proved plan is shown not to be worse, and a bound that is not met is shown to hold.
func expectUnbeaten(
  _ plan: Plan, by objectives: [TierName: Int], _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for tier in plan.certificate.tiers {
    guard let other = objectives[tier.name] else { return }
    #expect(
      tier.name.maximised ? Double(other) <= tier.bound : Double(other) >= tier.bound,
      "\(tier.name): another plan reaches \(other), and the bound is \(tier.bound). \(comment ?? "")",
      sourceLocation: sourceLocation)
    guard tier.name.maximised, other >= tier.objective else { return }
  }
}

extension Plan {
  /// Whether every tier meets its bound.
  var isProved: Bool { certificate.tiers.allSatisfy { $0.gap == 0 } }
}
