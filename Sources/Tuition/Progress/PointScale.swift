/// The numbers of which the points of requests are made.
public enum PointScale {
  /// One step of weight.
  public static let step = 8
  /// What every request begins with.
  public static let start = 1 + CriterionWeight.some.steps * step
  /// By how much a teacher's word moves a request, up or down.
  public static let word = CriterionWeight.some.steps * step
  /// The most that a tie-break adds, less than a step.
  public static let mostOfTie = 7
  /// By how much each further alternative counts less.
  public static let alternative = 4
}

extension CriterionWeight {
  /// The points that a criterion of this weight adds.
  public var points: Int { steps * PointScale.step }
}

extension Priority {
  /// What the points of the priority lie above.
  public var floor: Int {
    switch self {
    case .others: 0
    case .guarantee: 240
    case .lookedAfter: 720
    case .statutory: 880
    }
  }
}
