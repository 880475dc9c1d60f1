internal import Tuition

/// What is proved of a plan, in sentences that a governor can read; nothing is said that is not proved.
func certificateSentences(_ issue: PlanIssue) -> [String] {
  let tiers = issue.plan.tiers
  guard !tiers.isEmpty else {
    return [
      "Nothing is proved of this plan: it was changed after it was made, or its proof is not there."
    ]
  }
  let all =
    issue.plan.unplaced.isEmpty
    ? ["Every request is placed, so no plan places more pupils under these rules."] : []
  return all + tiers.map { sentence(on: $0) }
}

private func sentence(on tier: Tier) -> String {
  let reached = grouped(tier.objective)
  let isBest = tier.gap == 0
  let whole = tier.name.maximised ? tier.bound.rounded(.down) : tier.bound.rounded(.up)
  let bound = Int(exactly: whole).map(grouped) ?? "any number"
  switch (tier.name, isBest) {
  case (.statutory, true):
    return "Entitlements by law: \(reached) are met, and no plan meets more under these rules."
  case (.statutory, false):
    return "Entitlements by law: \(reached) are met, and no plan meets more than \(bound)."
  case (.points, true):
    return
      "Points, which say who needs it most: \(reached), and no plan that meets as many entitlements places pupils worth more under these rules."
  case (.points, false):
    return
      "Points, which say who needs it most: \(reached), and no plan that meets as many entitlements reaches "
      + "more than \(bound); that is at most \(percent(tier.gap)) more."
  case (.kept, true):
    return
      "Appointments that stand as families know them: \(reached), and no plan as good keeps more."
  case (.kept, false):
    return
      "Appointments that stand as families know them: \(reached), and no plan as good keeps more than \(bound)."
  case (.cost, _): return costSentence(tier)
  }
}

private func costSentence(_ tier: Tier) -> String {
  let words =
    tier.gap == 0
    ? "no plan as good does less"
    : tier.isBounded
      ? "within \(percent(tier.gap)) of the least that any plan as good could do"
      : "how much less another plan could do is not known"
  return "Harm done by what is missed: \(words)."
}
