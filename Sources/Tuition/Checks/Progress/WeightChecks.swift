extension Register {
  /// Notes weights that could not all count for one concern, so that changing one of them might change nothing.
  func checkWeights(of criteria: [Criterion], into list: inout ProblemList) {
    let weights = criteria.filter { $0.weight != nil }
    var subjects: Set<Subject?> = [nil]
    for case .subjects(let some) in weights.flatMap(\.when) { subjects.formUnion(some) }
    let most =
      Year.all.flatMap { year in
        subjects.map { subject in
          weights.filter { $0.mayConcern(year, subject) }
            .reduce(0) { $0 + ($1.weight?.steps ?? 0) }
        }
      }.max() ?? 0
    guard most > CriterionWeight.mostSteps else { return }
    list.error(
      nil, "criterion",
      "weights that may count for one pupil make \(most) steps, and no more than "
        + "\(CriterionWeight.mostSteps) can",
      "Let a criterion count less, or take one out: much is 4 steps, some 2 and little 1.")
  }
}

extension Criterion {
  /// How much the criterion counts, if it is a weight.
  public var weight: CriterionWeight? {
    if case .weight(let weight) = effect { return weight }
    return nil
  }

  /// Whether its years and subjects let the criterion apply; without a subject it is one that no criterion names.
  fileprivate func mayConcern(_ year: Year, _ subject: Subject?) -> Bool {
    when.allSatisfy { condition in
      switch condition {
      case .years(let years): years.contains(year)
      case .subjects(let subjects): subject.map(subjects.contains) ?? false
      default: true
      }
    }
  }
}
