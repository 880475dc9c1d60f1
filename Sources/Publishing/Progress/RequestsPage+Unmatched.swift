internal import Tuition

extension RequestsPage {
  /// The concerns for which nothing is asked, each with why.
  func unmatched(_ concerns: [UnmatchedConcern]) -> [String] {
    guard !concerns.isEmpty else { return [] }
    return ["## Not matched"]
      + concerns.flatMap { concern in
        ["", "#### \(title(concern.progress))", "", "- Why: \(plain(concern.reason.words))"]
          + ["- Data: \(plain(concern.progress.dataWords))"] + people(concern.progress)
      }
  }
}
