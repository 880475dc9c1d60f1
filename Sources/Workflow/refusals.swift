internal import Checking
internal import Tuition

/// Why a plan must not be written: rules that it breaks, and tiers that it states otherwise than
/// they are counted.
func refusals(
  _ plan: Plan, of school: School, against published: Timetable?, from: CalendarDate? = nil,
  unmade: [Wish: Int] = [:]
) -> [String] {
  let breaches = check(plan.timetable, of: school, from: from, unmade: unmade).map(\.description)
  let counted = tierObjectives(
    of: plan.timetable, in: school, published: published, from: from, unmade: unmade)
  let differences = plan.certificate.tiers.compactMap { tier -> String? in
    guard let objective = counted[tier.name], objective != tier.objective else { return nil }
    return "The plan states \(tier.objective) for the tier \(tier.name.rawValue), "
      + "but the sessions amount to \(objective)."
  }
  return breaches + differences
}
