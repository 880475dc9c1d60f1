internal import CGLPK

/// Between which values a row or a column lies.
public enum Bounds: Hashable, Sendable {
  /// Anywhere.
  case free
  /// At this value or above.
  case atLeast(Double)
  /// At this value or below.
  case atMost(Double)
  /// Between two values, both included.
  case between(Double, Double)
  /// At this value.
  case fixed(Double)
}

/// The bounds as GLPK wants them, once they are known to make sense.
struct CheckedBounds {
  let type: Int32
  let lower: Double
  let upper: Double

  init(_ bounds: Bounds) throws(GLPKError) {
    switch bounds {
    case .free: (type, lower, upper) = (GLP_FR, 0, 0)
    case .atLeast(let value): (type, lower, upper) = (GLP_LO, value, 0)
    case .atMost(let value): (type, lower, upper) = (GLP_UP, 0, value)
    case .between(let low, let high):
      (type, lower, upper) = (low == high ? GLP_FX : GLP_DB, low, high)
    case .fixed(let value): (type, lower, upper) = (GLP_FX, value, value)
    }
    guard lower.isFinite, upper.isFinite else { throw .notFinite }
    guard type != GLP_DB || lower < upper else {
      throw .crossedBounds(lower: lower, upper: upper)
    }
  }
}

extension Bounds {
  /// What is left of the bounds between 0 and 1.
  var binary: Bounds {
    switch self {
    case .free: .between(0, 1)
    case .atLeast(let value): .between(max(value, 0), 1)
    case .atMost(let value): .between(0, min(value, 1))
    case .between(let lower, let upper): .between(max(lower, 0), min(upper, 1))
    case .fixed: self
    }
  }
}

/// Which way the objective is driven.
public enum Direction: Hashable, Sendable {
  /// Less is better.
  case minimise
  /// More is better.
  case maximise
}

/// Which values a column may take within its bounds.
public enum ColumnKind: Hashable, Sendable {
  /// Any value.
  case continuous
  /// Whole numbers.
  case integer
  /// 0 or 1, or the one of them that narrower bounds leave.
  case binary

  var code: Int32 {
    switch self {
    case .continuous: GLP_CV
    case .integer: GLP_IV
    case .binary: GLP_BV
    }
  }
}
