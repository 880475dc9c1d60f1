internal import Tuition

extension SettingTable {
  /// Reads `criteria.toml`, noting what is wrong with it.
  func criteria() -> Criteria? {
    expectOnly([
      "together", "class-first", "alternatives", "tie-break", "ask", "criterion", "provision",
    ])
    let (criterionTables, entryTables) = (tables("criterion"), tables("provision"))
    let criteria = criterionTables.compactMap { $0.criterion() }
    let entry = entryTables.compactMap { $0.entryCriterion() }
    let ask = self["ask"].flatMap { _ in
      requiredText("ask", example: "ask = \"Ms Reed in the school office\"")
    }
    let usual = Criteria.usual
    let tieBreak =
      self["tie-break"] == nil ? usual.tieBreak : requiredWord("tie-break", as: TieBreak.self)
    guard let tieBreak, criteria.count == criterionTables.count, entry.count == entryTables.count
    else { return nil }
    return Criteria(
      criteria: criteria, entry: entry, together: wholeNumber("together") ?? usual.together,
      classFirst: wholeNumber("class-first") ?? usual.classFirst,
      alternatives: wholeNumber("alternatives") ?? usual.alternatives, tieBreak: tieBreak, ask: ask)
  }

  private func criterion() -> Criterion? {
    expectOnly(["name", "says", "when", "then", "because", "instead"])
    let name = requiredText("name", example: "name = \"far-below\"")
    let says = requiredText("says", example: "says = \"…\", a sentence that families can read")
    let when = conditions("when")
    let effect = effect()
    guard let name, let says, let when, let effect else { return nil }
    return Criterion(name: name, says: says, when: when, effect: effect)
  }

  private func effect() -> Criterion.Effect? {
    guard let word = requiredWord("then", as: EffectWord.self) else { return nil }
    if let effect = word.effect {
      for key in ["because", "instead"] where self[key] != nil {
        error(key, "only then = \"leave-out\" has a reason", "Take it out, or write leave-out.")
      }
      return effect
    }
    guard let reason = requiredWord("because", as: LeaveOutReason.self) else { return nil }
    let instead = self["instead"].flatMap { _ in
      requiredText("instead", example: "instead = \"literacy\"")
    }
    return .leaveOut(reason, instead: instead.map { Identifier($0) })
  }

  private func entryCriterion() -> EntryCriterion? {
    expectOnly(["provision", "says", "when"])
    let provision = requiredText("provision", example: "provision = \"one-to-one\"")
    let says = requiredText("says", example: "says = \"…\", a sentence that families can read")
    let when = self["when"] == nil ? [] : conditions("when")
    guard let provision, let says, let when else { return nil }
    return EntryCriterion(provision: Identifier(provision), says: says, when: when)
  }

  /// Refuses keys that the format does not know: a criterion that is not read would not be kept.
  func expectOnly(_ known: [String]) {
    for (key, _) in entries where !known.contains(key) {
      if inadmissibleWord(in: key) != nil {
        error(
          key, "criteria cannot speak of \(quoted(key))",
          "Tuition is not withheld from pupils who are harder to reach: say what their learning "
            + "needs.")
      } else {
        let advice =
          nearestName(to: key, among: known).map { "Write \"\($0)\", if that is meant." }
          ?? "It may hold: \(known.joined(separator: ", "))."
        error(key, "the key \(quoted(key)) is not known", advice)
      }
    }
  }
}

/// What a criterion does, as files write it.
private enum EffectWord: String, CaseIterable {
  case eligible
  case statutory
  case lookedAfter = "looked-after"
  case guarantee
  case much
  case some
  case little
  case leaveOut = "leave-out"

  /// The effect; nothing for leaving out, which needs a reason besides.
  var effect: Criterion.Effect? {
    switch self {
    case .eligible: .eligible
    case .leaveOut: nil
    case .statutory: .priority(.statutory)
    case .lookedAfter: .priority(.lookedAfter)
    case .guarantee: .priority(.guarantee)
    case .much: .weight(.much)
    case .some: .weight(.some)
    case .little: .weight(.little)
    }
  }
}
