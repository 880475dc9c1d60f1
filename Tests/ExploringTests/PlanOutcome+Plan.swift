import Planning
import Tuition

extension PlanOutcome {
  /// The plan, where there is one.
  var plan: Plan? { if case .planned(let plan, _) = self { plan } else { nil } }
}
