extension EarlierProvision {
  /// The same with its effect, counted from the values before and after where nobody has written it.
  ///
  /// The progress expected over its dates, or more, has helped; less than it, or no progress where less may be chance,
  /// has helped a little; the rest is no effect.
  public func judged(by expectations: Expectations, of cohort: Cohort) -> EarlierProvision {
    guard effect == .unknown, let scale = scale.flatMap(expectations.scale),
      let start = before.flatMap(scale.step), let end = after.flatMap(scale.step)
    else { return self }
    let expected = expectations.expectedProgress(
      on: scale, in: subject, of: cohort, from: first, to: last)
    let chance = expected == nil ? 0 : expectations.allowance(on: scale, in: subject)
    return EarlierProvision(
      pupil: pupil, subject: subject, provision: provision, first: first, last: last,
      scale: scale.id, before: before, after: after,
      effect: Effect(made: end - start, expected: expected ?? 1, chance: chance))
  }

  /// The provision and what came of it, as a clause.
  public var words: String {
    let values = [before, after].compactMap(\.self).joined(separator: " to ")
    let from = values.isEmpty ? "" : ", \(values)"
    return "\(provision) from \(first) to \(last)\(from): \(effect.words)"
  }
}

extension EarlierProvision.Effect {
  /// The effect of so many steps made where so many were expected, and some less may be chance.
  fileprivate init(made: Int, expected: Int, chance: Int) {
    if made > 0, made >= expected {
      self = .helped
    } else if made > 0 || expected - made <= chance {
      self = .little
    } else {
      self = .noEffect
    }
  }

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
