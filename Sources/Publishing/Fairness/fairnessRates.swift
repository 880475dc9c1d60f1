internal import Tuition

extension Fairness.Row {
  /// A rate, as one count for each of another.
  struct Rate {
    let title: String
    let of: Fairness.Measure
    let by: Fairness.Measure
    /// What the share is multiplied by: 100 for a share in per cent, 10 for tenths of a number.
    let scale: Int
  }

  /// The rate in words; a dash where it cannot be told.
  func words(for rate: Rate) -> String {
    guard let count = counts[rate.of], let base = counts[rate.by], base > 0 else { return "–" }
    let value = (count * rate.scale * 2 + base) / (base * 2)
    return rate.scale == 100 ? "\(value) %" : "\(value / 10).\(value % 10)"
  }

  /// A count in words; a dash where it is withheld.
  func words(for measure: Fairness.Measure) -> String { counts[measure].map(grouped) ?? "–" }
}

extension Fairness {
  /// The rates that there are; those of places only where there is a plan.
  var rates: [Row.Rate] {
    [
      Row.Rate(title: "of the roll", of: .concerned, by: .roll, scale: 100),
      Row.Rate(title: "of the roll", of: .asked, by: .roll, scale: 100),
      Row.Rate(title: "of those asked for", of: .placed, by: .asked, scale: 100),
      Row.Rate(title: "for each placed", of: .sessions, by: .placed, scale: 10),
      Row.Rate(title: "for each placed", of: .lost, by: .placed, scale: 10),
    ].filter { measures.contains($0.of) }
  }
}

extension Fairness.Measure {
  /// What is counted, as the title of a column.
  var words: String {
    switch self {
    case .roll: "On the roll"
    case .concerned: "With a concern"
    case .asked: "Asked for"
    case .placed: "Placed"
    case .sessions: "Sessions"
    case .lost: "Lessons lost"
    }
  }
}

extension PupilGroup.Trait {
  /// The trait, as a title over its groups.
  var words: String {
    switch self {
    case .fsm: "Free school meals (FSM)"
    case .pp: "Pupil premium (PP)"
    case .cla: "Looked after (CLA)"
    case .sen: "Special educational needs (SEN)"
    case .eal: "English as an additional language (EAL)"
    case .sex: "Sex"
    case .year: "Year"
    }
  }
}

extension PupilGroup {
  /// The group as people say it.
  var words: String {
    switch (trait, value) {
    case (.sen, "E"): "With a plan"
    case (.sen, "K"): "Support"
    case (.sen, _): "None"
    case (.sex, "F"): "Girls"
    case (.sex, "M"): "Boys"
    case (.sex, _): "Not given"
    case (.year, "R"): "Reception"
    case (.year, let year): "Year \(year)"
    case (_, "yes"): trait.rawValue.uppercased()
    default: "Not \(trait.rawValue.uppercased())"
    }
  }
}
