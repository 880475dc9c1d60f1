internal import Tuition

extension Criteria {
  /// The text of `criteria.toml`.
  var file: DrawnFile {
    let head =
      "together = \(together)\nclass-first = \(classFirst)\nalternatives = \(alternatives)\n"
      + "tie-break = \(SchoolRecords.quoted(tieBreak.rawValue))\n"
      + (ask.map { "ask = \(SchoolRecords.quoted($0))\n" } ?? "")
    let parts = [head] + criteria.map(\.text) + entry.map(\.text)
    return DrawnFile(name: RecordTable.criteria.rawValue, text: parts.joined(separator: "\n"))
  }
}

extension Criterion {
  fileprivate var text: String {
    "[[criterion]]\nname = \(SchoolRecords.quoted(name))\nsays = \(SchoolRecords.quoted(says))\n"
      + "when = \(written(when))\n" + effect.text
  }
}

extension EntryCriterion {
  fileprivate var text: String {
    "[[provision]]\nprovision = \(SchoolRecords.quoted(provision.text))\n"
      + "says = \(SchoolRecords.quoted(says))\nwhen = \(written(when))\n"
  }
}

extension Criterion.Effect {
  fileprivate var text: String {
    switch self {
    case .eligible: "then = \"eligible\"\n"
    case .priority(let priority): "then = \(SchoolRecords.quoted(priority.rawValue))\n"
    case .weight(let weight): "then = \(SchoolRecords.quoted(weight.rawValue))\n"
    case .leaveOut(let reason, let instead):
      "then = \"leave-out\"\nbecause = \(SchoolRecords.quoted(reason.rawValue))\n"
        + (instead.map { "instead = \(SchoolRecords.quoted($0.text))\n" } ?? "")
    }
  }
}

/// Conditions as a table on one line.
private func written(_ conditions: [Condition]) -> String {
  "{ " + conditions.map(\.text).joined(separator: ", ") + " }"
}

extension Condition {
  fileprivate var text: String {
    switch self {
    case .belowExpected(let steps): "below-expected = \(steps)"
    case .behindProgress(let steps): "behind-progress = \(steps)"
    case .onScale(let scale): "scale = \(SchoolRecords.quoted(scale.text))"
    case .atOrBelow(let value): "at-or-below = \(SchoolRecords.quoted(value))"
    case .years(let years): "years = \(SchoolRecords.quoted(FormatCell.list(years)))"
    case .subjects(let subjects):
      "subjects = \(SchoolRecords.list(subjects.sorted().map(\.name)))"
    case .sure(let certainty): "sure = \(SchoolRecords.quoted(certainty.rawValue))"
    case .nominated(let kind): "nominated = \(SchoolRecords.quoted(kind.rawValue))"
    case .who(let policy): "who = \(SchoolRecords.quoted(policy.rawValue))"
    case .tried(let effect): "tried = \(SchoolRecords.quoted(effect.rawValue))"
    case .servedSince(let date): "served-since = \(date)"
    case .onTrack: "on-track = true"
    case .declined: "declined = true"
    case .noTime: "no-time = true"
    }
  }
}
