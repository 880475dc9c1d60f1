extension EarlierProvision {
  /// The same with its effect, counted from the values before and after where nobody has written it.
  ///
  /// More progress than expected over its dates has helped, less has helped a little, and none is no effect.
  public func judged(by expectations: Expectations, of cohort: Cohort) -> EarlierProvision {
    guard effect == .unknown, let scale = scale.flatMap(expectations.scale),
      let start = before.flatMap(scale.step), let end = after.flatMap(scale.step)
    else { return self }
    let expected = expectations.expectedProgress(
      on: scale, in: subject, of: cohort, from: first, to: last)
    let made = end - start
    let found: Effect = made <= 0 ? .noEffect : made > (expected ?? 0) ? .helped : .little
    return EarlierProvision(
      pupil: pupil, subject: subject, provision: provision, first: first, last: last,
      scale: scale.id, before: before, after: after, effect: found)
  }

  /// The provision and what came of it, as a clause.
  public var words: String {
    let values = [before, after].compactMap(\.self).joined(separator: " to ")
    let from = values.isEmpty ? "" : ", \(values)"
    return "\(provision) from \(first) to \(last)\(from): \(effect.words)"
  }
}

extension EarlierProvision.Effect {
  /// The effect in words.
  public var words: String {
    switch self {
    case .unknown: "what came of it is not written"
    case .helped: "it helped"
    case .little: "it helped a little"
    case .noEffect: "it made no difference"
    }
  }
}
