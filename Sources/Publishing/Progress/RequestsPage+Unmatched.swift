internal import Tuition

extension RequestsPage {
  /// The concerns for which nothing is asked, each with why.
  func unmatched(_ concerns: [UnmatchedConcern]) -> [String] {
    guard !concerns.isEmpty else { return [] }
    return ["## Not matched"]
      + concerns.flatMap { concern in
        ["", "#### \(title(concern.progress))", "", "- Why: \(why(concern.reason))"]
          + ["- Data: \(plain(concern.progress.dataWords))"] + people(concern.progress)
      }
  }

  private func why(_ reason: UnmatchedConcern.Reason) -> String {
    switch reason {
    case .declined: "the pupil or the family declines, as is theirs to do."
    case .notReady:
      "a teacher does not hold the pupil ready now. Look again when what stands in the way has gone."
    case .leftOut(let criterion): "criterion \(plain(criterion.name)): \(plain(criterion.says))"
    case .noCriterion: "no criterion lets the pupil in."
    case .nothingFits(let reasons):
      reasons.isEmpty
        ? "no provision is offered in this subject and year."
        : "no provision fits. " + reasons.map(plain).joined(separator: " ")
    }
  }
}
