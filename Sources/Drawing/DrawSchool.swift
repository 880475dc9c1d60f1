public import Tuition

/// How large a school is drawn.
public enum Size: String, CaseIterable, Sendable {
  /// A handful of pupils and a few dates, small enough to solve by a plain model.
  case tiny
  /// A primary school with half-hour periods and short sessions.
  case primary
  /// A secondary school with a two-week cycle.
  case secondary
  /// A large secondary school with three hundred pupils asked for.
  case large
}

/// Draws a secondary school with about so many requests; the same number and seed give the same school.
public func drawSchool(requests: Int, seed: UInt64) -> SchoolRecords {
  drawWholeSchool(.secondary(requests: requests), seed: seed)
}

/// Draws a school that does not exist; the same size and seed give the same school.
public func drawSchool(_ size: Size, seed: UInt64) -> SchoolRecords {
  switch size {
  case .tiny: drawTinySchool(seed: seed)
  case .primary: drawWholeSchool(.primary, seed: seed)
  case .secondary: drawWholeSchool(.secondary, seed: seed)
  case .large: drawWholeSchool(.large, seed: seed)
  }
}
