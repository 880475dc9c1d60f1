extension PupilProgress {
  /// What the data say, in sentences.
  public var dataWords: String {
    var sentences = [lead?.words ?? "There is no value up to the audit."]
    for other in standings.dropFirst() {
      sentences.append("On another scale, which is not set beside it: \(other.words)")
    }
    if isDivided {
      sentences.append("The scales do not agree; no need on one is hidden by another.")
    }
    for gap in gaps { sentences.append("On \(gap.date): \(gap.reason.words).") }
    return sentences.joined(separator: " ")
  }

  /// What people say, in sentences; empty where nobody says anything.
  public var judgementWords: String {
    (nominations.map(\.words) + views.map(\.words)).joined(separator: " ")
  }
}

extension Nomination {
  /// The judgement as a sentence with whose it is and why.
  public var words: String {
    let told: String
    switch kind {
    case .raise: told = "sees more need than the data say"
    case .lower: told = "sees less need than the data say"
    case .ready: told = "holds the pupil ready for tuition"
    case .notReady: told = "does not hold the pupil ready for tuition now"
    }
    let uncounted =
      kind == .ready
      ? "nobody is let in for being easier to reach."
      : "it is no reason to leave a pupil out."
    let doubt = counts ? "" : " This is not counted: \(uncounted)"
    return "\(teacher) \(told): \(reason.closed)\(doubt)"
  }
}

extension View {
  /// The view as a sentence with whose it is.
  public var words: String {
    let whose = voice == .pupil ? "The pupil" : "The family"
    switch topic {
    case .interest: return "\(whose), on interests: \(says.closed)"
    case .wellbeing: return "\(whose), on wellbeing: \(says.closed)"
    case .time: return "\(whose), on times: \(says.closed)"
    case .declines: return "\(whose) declines tuition: \(says.closed)"
    }
  }
}

extension String {
  /// The text with a full stop at its end, unless it ends like a sentence.
  fileprivate var closed: String {
    guard let last, !".!?".contains(last) else { return self }
    return self + "."
  }
}
