public import Tuition

/// The file of a plan folder that says where the plan comes from.
public let originFileName = "origin.toml"

/// The file of a plan folder that says who accepted the plan.
public let acceptanceFileName = "accepted.toml"

/// Where a plan comes from, as people read it; checking and publishing read it too.
///
/// - Parameters:
///   - origin: the school, the plan or the scenario that it comes from, and who accepted it.
///   - date: when the plan was made; nobody can have accepted it before.
public func originFile(_ origin: PlanOrigin, madeOn date: CalendarDate? = nil) -> InMemoryFile {
  var head = ["# Where this plan comes from. Checking, accepting and publishing it read this.", ""]
  switch origin {
  case .scenario(let scenario):
    head += ["kind = \"scenario\"", "name = \(quotedForSettings(scenario.name))"]
    if let question = scenario.question {
      head.append("asks = \(quotedForSettings(question))")
    }
  case .again(let date, _, let draft, _):
    head += ["# What is before the date has happened, and stands as it is."]
    head += ["kind = \"again\"", "from = \(date)"]
    if let draft {
      head += ["# Nobody had accepted the plan before, so this one is a draft too."]
      head.append("draft = \(quotedForSettings(draft))")
    }
  }
  if let date { head.append("made = \(date)") }
  let text =
    ([head.joined(separator: "\n") + "\n"] + unmadeText(origin.unmade)
    + changeTexts(origin.changes))
    .joined(separator: "\n")
  return InMemoryFile(name: originFileName, text: text)
}

/// What was missed and is not made up: with it a request has all the sessions that it should have.
private func unmadeText(_ unmade: [Wish: Int]) -> [String] {
  unmade.sorted { $0.key < $1.key }.map { wish, sessions in
    """
    [[unmade]]
    pupil = \(quotedForSettings(wish.pupil.text))
    subject = \(quotedForSettings(wish.subject.name))
    sessions = \(sessions)

    """
  }
}

/// Who accepted a plan, as people read it.
public func acceptanceFile(_ acceptance: Acceptance) -> InMemoryFile {
  let lines = [
    "# Who accepted this plan. It holds for the sessions with this sum, and for no others.", "",
    "name = \(quotedForSettings(acceptance.name))", "by = \(quotedForSettings(acceptance.by))",
    "reason = \(quotedForSettings(acceptance.reason))", "on = \(acceptance.date)",
    "sum = \(quotedForSettings(acceptance.sum))",
  ]
  return InMemoryFile(name: acceptanceFileName, text: lines.joined(separator: "\n") + "\n")
}
