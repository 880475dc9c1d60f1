internal import Checking
internal import Tuition

/// Why a plan must not be written: rules that it breaks, and tiers that it states otherwise than
/// they are counted.
func refusals(
  _ plan: Plan, of school: School, against published: Timetable?, from: CalendarDate? = nil,
  unmade: [Wish: Int] = [:]
) -> [String] {
  refusals(
    plan, CheckedTimetable(plan.timetable, of: school, from: from, unmade: unmade),
    against: published)
}

/// The same where the plan's timetable is looked through already.
func refusals(
  _ plan: Plan, _ checked: CheckedTimetable, against published: Timetable?
) -> [String] {
  let counted = checked.objectives(beside: published)
  let differences = plan.certificate.tiers.compactMap { tier -> String? in
    guard let objective = counted[tier.name], objective != tier.objective else { return nil }
    return "The plan states \(tier.objective) for the tier \(tier.name.rawValue), "
      + "but the sessions amount to \(objective)."
  }
  return checked.breaches.map(\.description) + differences
}
