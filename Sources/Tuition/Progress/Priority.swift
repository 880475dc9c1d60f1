/// The rank of a request before any weighing; a lower one never stands in the way of a higher one pupil for pupil.
public enum Priority: String, CaseIterable, Comparable, Sendable {
  /// The pupil is entitled to it by law.
  case statutory
  /// The pupil is looked after by a local authority.
  case lookedAfter = "looked-after"
  /// The school guarantees it to pupils such as this one.
  case guarantee
  /// Every other pupil.
  case others

  /// The priority in words.
  public var words: String {
    switch self {
    case .statutory: "entitled by law"
    case .lookedAfter: "looked after"
    case .guarantee: "guaranteed by the school"
    case .others: "by need"
    }
  }

  /// Orders priorities from the last to the first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .statutory: 3
    case .lookedAfter: 2
    case .guarantee: 1
    case .others: 0
    }
  }
}

/// How much a criterion counts, in a word that a governor can read.
public enum CriterionWeight: String, CaseIterable, Sendable {
  case much
  case some
  case little

  /// How many steps of weight it is.
  public var steps: Int {
    switch self {
    case .much: 4
    case .some: 2
    case .little: 1
    }
  }

  /// How many steps of weight can count for one pupil and subject.
  public static let mostSteps = 10
}

/// How sure one may be of what the data say.
public enum Certainty: String, CaseIterable, Comparable, Sendable {
  /// There is no value at all.
  case nothing
  /// One value, which is not yet a trend.
  case one
  /// Values of two dates.
  case two
  /// Values of three dates or more, of which the last three do not agree.
  case mixed
  /// Values of three dates or more, of which the last three agree.
  case trend

  /// The certainty in words.
  public var words: String {
    switch self {
    case .nothing: "no data"
    case .one: "one value, not yet a trend"
    case .two: "two values, an early sign"
    case .mixed: "three values or more, of which the last three do not agree"
    case .trend: "three values or more, which agree"
    }
  }

  /// Orders by how sure one may be.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
