internal import Tuition

extension String {
  /// The text with a capital letter at its beginning.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}

extension Matches {
  /// How many pupils and subjects may draw on a pot.
  func drawing(on pot: Pot) -> Int {
    matched.count { concern in
      concern.choices.contains { $0.pots?.contains(pot.id) ?? false }
    }
  }

  /// Whether rows that people wrote stand in place of what the criteria give.
  func standsByHand(_ progress: PupilProgress) -> Bool {
    byHand.contains { $0.wish == progress.wish }
  }
}

extension SharedNeed.Answer {
  var words: String {
    switch self {
    case .group(let provisions):
      "Plan groups (\(provisions.map(\.text).joined(separator: ", "))) instead of single places."
    case .wholeClass: "Look first at what the whole class can be taught."
    case .newGroup:
      "No group that is offered can take them: think of one before so many single places are filled."
    }
  }
}

extension Criteria {
  /// The rules beside the criteria: what a shared need leads to, and who goes first of those who count the same.
  var rules: [String] {
    [
      "From \(together) pupils of a class with one need on, groups come before single places, and where no group can "
        + "take them, from \(classFirst) in 100 of the class on, teaching the class.",
      "At most \(counted(alternatives, "provision")) \(alternatives == 1 ? "is" : "are") asked for, as alternatives.",
      tieBreak.words,
    ]
  }
}

extension TieBreak {
  /// The tie-break as a sentence.
  var words: String {
    switch self {
    case .longestBelow:
      "Of pupils who count the same, whoever has been below what is expected for longer goes first."
    case .neverTutored:
      "Of pupils who count the same, whoever has had no tuition in the subject goes first."
    case .none: "Of pupils who count the same, nobody goes first; the plan places whom it can."
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
    case .leaveOut(let reason, _): "Left out: \(reason.words)."
    }
  }
}

extension LeaveOutReason {
  /// The reason in a few words.
  fileprivate var words: String {
    switch self {
    case .alreadyServed: "has had a turn"
    case .timetable: "can come at no time"
    case .familyDeclined: "the family declines"
    case .betterFit: "other provision fits better"
    case .onTrack: "does as well as expected"
    }
  }
}

extension UnmatchedConcern.Reason {
  /// Why nothing is asked, as a sentence.
  var words: String {
    switch self {
    case .declined: "the pupil or the family declines, as is theirs to do."
    case .notReady(let priority):
      "a teacher does not hold the pupil ready now\(priority.despite). Look again when what stands in the way has gone."
    case .leftOut(let criterion): "criterion \(criterion.name): \(criterion.says)"
    case .noCriterion: "no criterion lets the pupil in."
    case .classFirst(let schoolClass):
      "so many of class \(schoolClass) share the need that the class is taught first, and no group can take them. For a "
        + "single place all the same, write a row into requests.csv."
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
    case .classFirst: "The class is taught first"
    case .nothingFits: "No provision fits"
    }
  }

  /// Where the reason stands among the others.
  var rank: Int {
    switch self {
    case .declined: 0
    case .notReady: 1
    case .leftOut: 2
    case .classFirst: 3
    case .nothingFits: 4
    case .noCriterion: 5
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

extension Priority {
  /// What a pupil who is held back would have had, to be said after it; empty where it is nothing special.
  fileprivate var despite: String { self == .others ? "" : ", and would be \(words)" }
}
