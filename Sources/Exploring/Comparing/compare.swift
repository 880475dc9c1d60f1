public import Tuition

/// Compares a scenario with the plan it is held against.
public func compare(_ base: PlannedSchool, with scenario: PlannedSchool) -> Comparison {
  Comparing(base, scenario).comparison
}
