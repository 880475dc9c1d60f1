internal import Tuition

/// A concern with the provisions that fit it, the best first and at least one.
struct Fitted {
  let concern: Weighed
  let fitting: [Offers.Fitting]

  var pupil: Pupil { concern.facts.pupil }
  var subject: Subject { concern.progress.subject }
}

extension Matcher {
  /// What fits a concern, if anything does.
  enum Fitness {
    case fitted(Fitted)
    case refused(UnmatchedConcern)
  }

  /// Looks for what fits a concern.
  func fit(_ concern: Weighed) -> Fitness {
    var fitting: [Offers.Fitting] = []
    var unfit: [String] = []
    for fit in offers.fits(concern.facts) {
      switch fit {
      case .fits(let found): fitting.append(found)
      case .unfit(let why): unfit.append(why)
      }
    }
    if let only = concern.only {
      fitting.removeAll { $0.provision.id != only }
      unfit.append("The criteria send the pupil to \(only) only.")
    }
    guard !fitting.isEmpty else {
      return .refused(UnmatchedConcern(progress: concern.progress, reason: .nothingFits(unfit)))
    }
    return .fitted(Fitted(concern: concern, fitting: fitting.sorted { $0.precedes($1) }))
  }

  /// Which provision a concern gets, if any.
  enum Choosing {
    case matched(MatchedConcern)
    case refused(UnmatchedConcern)
  }

  /// Chooses among the provisions that fit: groups before single places where a class shares the need, and the class
  /// before either where most of it does and no group fits.
  ///
  /// A group that made no difference to the pupil before does not stand in the way of anything else.
  func choose(for fitted: Fitted, sharing shared: [Sharing]) -> Choosing {
    let concern = fitted.concern
    let need = shared.first { $0.includes(fitted) }
    if let need, need.isForTheClass, concern.priority == .others {
      return .refused(
        UnmatchedConcern(progress: concern.progress, reason: .classFirst(need.schoolClass)))
    }
    let groups =
      need.map { need in fitted.fitting.filter { need.canGroup(fitted, in: $0) && !$0.isInVain } }
      ?? []
    let chosen = groups.isEmpty ? fitted.fitting : groups
    let reason = groups.isEmpty ? nil : need?.words
    return .matched(
      MatchedConcern(
        progress: concern.progress, priority: concern.priority, criteria: concern.criteria,
        history: concern.facts.history, weighing: concern.weighing.words,
        choices: chosen.enumerated().map { place, fitting in
          choice(fitting, at: place, for: concern, because: reason)
        }))
  }

  private func choice(
    _ fitting: Offers.Fitting, at place: Int, for concern: Weighed, because reason: String?
  ) -> MatchedConcern.Choice {
    let why = fitting.why(
      in: concern.progress.subject, year: concern.facts.pupil.year, place: place)
    return MatchedConcern.Choice(
      provision: fitting.provision.id,
      why: [why, reason].compactMap(\.self).joined(separator: " "),
      points: concern.weighing.points(ofChoice: place), pots: fitting.pots, from: fitting.from)
  }
}
