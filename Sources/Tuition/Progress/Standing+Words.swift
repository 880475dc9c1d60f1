extension Standing {
  /// The standing in sentences: where the pupil is, where expected, the progress, and how sure it is.
  public var words: String {
    [place, since, progressWords, doubt].compactMap(\.self).joined(separator: " ")
  }

  private var place: String {
    let value = "\(told(latest))"
    guard let expected else {
      return "\(value); the school has not written what is expected on this scale at this age."
    }
    let due = "what is expected (\(scale.words(for: expected)))"
    let least = latest.reach == .belowScale ? "at least " : ""
    if below > 0 { return "\(value), \(least)\(scale.counted(below)) below \(due)." }
    return latest.step == expected ? "\(value), as expected." : "\(value), above \(due)."
  }

  private func told(_ mark: Mark) -> String {
    let source = mark.source.map { " (\($0))" } ?? ""
    let value = mark.reach == .exact ? mark.written : NotAssessed.belowTest.words
    return "\(value) in \(scale.title) on \(mark.date)\(source)"
  }

  private var since: String? {
    guard let belowSince, belowSince < latest.date else { return nil }
    return "Below since \(belowSince)."
  }

  private var progressWords: String? {
    guard let progress else { return nil }
    let start = "since \(progress.from.date) (\(progress.from.written))"
    let made =
      progress.made < 0
      ? "Fell by \(scale.counted(-progress.made)) \(start)"
      : "Made \(scale.counted(progress.made)) \(start)"
    let expected =
      progress.expected <= 0
      ? "where holding the value was enough"
      : "where \(progress.expected) \(progress.expected == 1 ? "was" : "were") expected"
    return "\(made), \(expected)."
  }

  private var doubt: String {
    var doubts = [certainty.words]
    if !contradictions.isEmpty {
      let others = contradictions.map { "\($0.written)\($0.source.map { " (\($0))" } ?? "")" }
      doubts.append("of the same day also \(others.joined(separator: ", "))")
    }
    if age == .old { doubts.append("older than a year") }
    let sentence = doubts.joined(separator: "; ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }
}
