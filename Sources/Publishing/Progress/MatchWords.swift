internal import Tuition

extension String {
  /// The text with a capital letter at its beginning.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}

extension SharedNeed.Answer {
  var words: String {
    switch self {
    case .group(let provisions):
      "Plan groups (\(provisions.map(\.text).joined(separator: ", "))) instead of single places."
    case .wholeClass: "Look first at what the whole class can be taught."
    }
  }
}

extension Criterion.Effect {
  /// What the criterion does, in a few words.
  var words: String {
    switch self {
    case .eligible: "May have tuition."
    case .priority(let priority): "Priority: \(priority.words)."
    case .weight(let weight): "Counts \(weight.rawValue)."
    case .leaveOut(.betterFit, let instead): "Has \(instead?.text ?? "other provision") instead."
    case .leaveOut(let reason, _): "Left out: \(reason.rawValue)."
    }
  }
}

extension UnmatchedConcern.Reason {
  /// Why nothing is asked, as a sentence.
  var words: String {
    switch self {
    case .declined: "the pupil or the family declines, as is theirs to do."
    case .notReady:
      "a teacher does not hold the pupil ready now. Look again when what stands in the way has gone."
    case .leftOut(let criterion): "criterion \(criterion.name): \(criterion.says)"
    case .noCriterion: "no criterion lets the pupil in."
    case .nothingFits(let reasons):
      reasons.isEmpty
        ? "no provision is offered in this subject and year."
        : "no provision fits. " + reasons.joined(separator: " ")
    }
  }

  /// The kind of reason, as a title over those who share it.
  var title: String {
    switch self {
    case .declined: "The pupil or the family declines"
    case .notReady: "A teacher does not hold the pupil ready now"
    case .leftOut(let criterion): criterion.says
    case .noCriterion: "No criterion lets the pupil in"
    case .nothingFits: "No provision fits"
    }
  }

  /// Where the reason stands among the others.
  var rank: Int {
    switch self {
    case .declined: 0
    case .notReady: 1
    case .leftOut: 2
    case .nothingFits: 3
    case .noCriterion: 4
    }
  }
}

extension Criterion {
  /// Whether a concern is left without tuition by the criterion; where the family declines, it is by the one that says so.
  func leavesOut(_ concern: UnmatchedConcern) -> Bool {
    if case .leaveOut(.familyDeclined, _) = effect { return concern.reason == .declined }
    return concern.reason == .leftOut(self)
  }
}
