internal import Tuition

extension Desk {
  /// Which provision a concern gets, if any fits.
  enum Choosing {
    case matched(MatchedConcern)
    case refused(UnmatchedConcern)
  }

  /// Chooses among the provisions that fit, groups before single places where a class shares the need.
  func choose(for concern: Weighed, sharing shared: [Sharing]) -> Choosing {
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
      return .refused(
        UnmatchedConcern(progress: concern.progress, reason: .nothingFits(unfit)))
    }
    fitting.sort { $0.precedes($1) }
    let need = concern.priority == .statutory ? nil : shared.first { $0.includes(concern) }
    let groups = need == nil ? [] : fitting.filter { $0.provision.groupMost > 1 }
    let chosen = groups.isEmpty ? fitting : groups
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
    let why = fitting.why(in: concern.progress.subject, year: concern.facts.pupil.year)
    return MatchedConcern.Choice(
      provision: fitting.provision.id,
      why: [why, reason].compactMap(\.self).joined(separator: " "),
      points: concern.weighing.points(ofChoice: place), pots: fitting.pots)
  }
}
