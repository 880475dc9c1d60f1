internal import GLPK
public import Tuition

/// The weekly hours that a school of a trust has of each tutor it shares.
public struct GrantedHours: Hashable, Sendable {
  /// A weekday and a period, whatever the week of the cycle.
  struct Time: Hashable, Sendable {
    let tutor: Identifier<Tutor>
    let day: Weekday
    let period: Identifier<Period>
  }

  let times: Set<Time>
}

/// Divides the days of shared tutors among the schools of a trust that share them.
///
/// Model: for each shared tutor and weekday one `DayPattern` is chosen (x_p binary, sum of x_p = 1). Each school has
/// the minutes its patterns give, filled in tenths of what it asks for beyond its own tutors' time, each tenth worth
/// less than the one before: max sum worth_s * w_k * u_sk, sum_k u_sk <= sum_p minutes_ps x_p. The concave value stands
/// for the schools' points; what no school needs goes where it gives most minutes.
///
/// - Returns: for each school its hours; nothing where agreed sessions need a tutor in two schools at once.
/// - Throws: `PlanningError` where GLPK gives up.
public func shareTutors(
  _ schools: [TrustSchool], sharing shared: [SharedTutor]
) throws(PlanningError) -> [GrantedHours]? {
  let patterns = dayPatterns(of: schools, sharing: shared)
  guard patterns.allSatisfy({ !$0.isEmpty }) else { return nil }
  do {
    let chosen = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try choose(among: patterns, for: schools, &program)
    }
    return schools.enumerated().map { place, school in
      GrantedHours(
        times: Set(
          school.slots.filter { slot in chosen.contains { $0.holds(slot, at: place) } }
            .map { GrantedHours.Time(tutor: $0.tutor, day: $0.day, period: $0.period) }))
    }
  } catch {
    throw PlanningError(description: "The shared tutors could not be divided: \(error)")
  }
}

/// For each shared tutor and weekday with any hours the patterns to choose among.
private func dayPatterns(
  of schools: [TrustSchool], sharing shared: [SharedTutor]
) -> [[DayPattern]] {
  let tutors = Set(schools.flatMap { $0.slots.map(\.tutor) }).sorted()
  return tutors.flatMap { tutor in
    let travels = schools.map { school in
      shared.first { $0.tutor == tutor && $0.school == school.name }?.travelMinutes ?? 0
    }
    return Weekday.allCases.filter { day in
      schools.contains { $0.slots.contains { $0.tutor == tutor && $0.day == day } }
    }.map { day in
      DayPattern.all(of: tutor, on: day, in: schools) { max(travels[$0], travels[$1]) }
    }
  }
}

/// The most nodes of the search for a division.
private let nodes = 2000
/// Into how many parts, each worth less than the one before, what a school asks for is cut.
private let parts = 10

private func choose(
  among patterns: [[DayPattern]], for schools: [TrustSchool], _ program: inout LinearProgram
) throws(GLPKError) -> [DayPattern] {
  try program.setDirection(.maximise)
  var rows: [Int] = []
  for school in schools {
    let row = try program.addRow(.atMost(0))
    rows.append(row)
    let part = max(1, school.demand) / Double(parts)
    for number in 0..<parts {
      let own = min(part, max(0, school.supply / 2 - Double(number) * part))
      let weight = school.worth * Double(parts - number) / Double(parts)
      guard part - own > 1e-6 else { continue }
      _ = try program.addColumn(
        cost: weight, bounds: .between(0, part - own), rows: [row], values: [1])
    }
    _ = try program.addColumn(cost: 1e-4, bounds: .atLeast(0), rows: [row], values: [1])
  }
  var columns: [(column: Int, pattern: DayPattern)] = []
  for choice in patterns {
    let one = try program.addRow(.fixed(1))
    for pattern in choice {
      let given = schools.indices.map { pattern.minutes(at: $0, schools[$0].slots) }
      let some = schools.indices.filter { given[$0] > 0 }
      let column = try program.addColumn(
        cost: 0, bounds: .between(0, 1), kind: .binary, rows: [one] + some.map { rows[$0] },
        values: [1] + some.map { -given[$0] })
      columns.append((column, pattern))
    }
  }
  let outcome = try program.branchAndCut(BranchAndCutOptions(gap: 0.001, nodeLimit: nodes))
  guard outcome.objective != nil else { return patterns.compactMap(\.first) }
  let values = try program.integerValues()
  return columns.filter { values[$0.column] > 0.5 }.map(\.pattern)
}
