import Drawing
import Foundation
import Testing
import Tuition

@testable import Planning

/// What drawn schools the tests plan, and how.
enum DrawnSchools {
  /// Seeds of tiny schools; `TinySchoolTests` sees to it that these show every rule of the contract.
  static let seeds: [UInt64] = Array(0..<60)
  /// Seeds at which the planner once went wrong.
  static let hard: [UInt64] = [217, 279, 290]

  static func tiny(_ seed: UInt64) throws -> School { try School(drawSchool(.tiny, seed: seed)) }
}

/// Whether tests that take minutes in a debug build are left out.
let isQuick = ProcessInfo.processInfo.environment["TUITION_SLOW"] == nil

/// Plans without the exact endgame, so that what the search finds and bounds by itself shows.
///
/// Nothing where the standing sessions could not be met.
func planBySearchAlone(
  _ school: School, published: Timetable? = nil, seed: UInt64 = 1, until rule: StoppingRule,
  drill: SolverDrill? = nil
) throws -> Plan? {
  let search = Search(school, published: published, seed: seed, until: rule) { _ in }
  search.counters.drill = drill
  guard search.impossibleStanding().isEmpty else { return nil }
  try search.relax()
  search.draw()
  try search.boundPlaces()
  try search.branch()
  try search.dive()
  try search.improve()
  try search.boundCost()
  return search.meetsStanding ? search.plan(exact: nil) : nil
}

/// The plan of a school; nothing where there is none.
func planned(
  _ school: School, published: Timetable? = nil, seed: UInt64 = 1,
  until rule: StoppingRule = .work(30)
) throws -> Plan? {
  switch try plan(school, published: published, seed: seed, until: rule) {
  case .planned(let plan, _): plan
  case .none: nil
  }
}

extension Plan {
  /// The objective of each tier by name.
  var objectives: [TierName: Int] {
    Dictionary(
      certificate.tiers.map { ($0.name, $0.objective) }, uniquingKeysWith: { first, _ in first })
  }
}
