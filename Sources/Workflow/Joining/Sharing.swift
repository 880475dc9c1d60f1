internal import Planning
internal import Tuition

/// What a school may use of the tutors it shares.
struct Grant: Sendable {
  /// Nothing where the school shares nobody with another.
  let hours: GrantedHours?
  let shared: [SharedTutor]

  /// Whether the school has all its tutors' hours.
  var isWhole: Bool { hours == nil }

  func applied(to school: School, named name: String) throws(WorkflowError) -> School {
    guard let hours else { return school }
    do {
      return try school.granted(hours, named: name, sharing: shared)
    } catch {
      throw .noPlan(error.problems.map { "\($0.what). \($0.whatToDo)" })
    }
  }
}

/// Divides the shared tutors of a component among its schools, which are read one after the other.
func grants(
  for component: [String], in folders: TrustFolders
) throws(WorkflowError) -> [Grant] {
  let shared = folders.shared(at: component)
  guard !shared.isEmpty else {
    return component.map { _ in Grant(hours: nil, shared: []) }
  }
  var schools: [TrustSchool] = []
  for name in component {
    let school = try plannableSchool(in: folders.path(of: name)).0
    schools.append(TrustSchool(school, named: name, sharing: shared))
  }
  let found: [GrantedHours]?
  do { found = try shareTutors(schools, sharing: shared) } catch {
    throw .optimiser(error.description)
  }
  guard let found else {
    throw .noPlan([
      "Agreed sessions need a shared tutor at two schools on one weekday without time for the way. "
        + "Look at the agreed.csv of \(component.joined(separator: ", "))."
    ])
  }
  return found.map { Grant(hours: $0, shared: shared) }
}

/// The plan with the bounds of the school that has all hours of its shared tutors.
func bounded(_ found: FoundPlan, of school: School, seed: UInt64) throws(WorkflowError) -> Plan {
  let plan = found.plan
  let tiers: [Tier]
  do {
    tiers = try boundTiers(
      of: school, beside: plan.certificate.tiers, from: found.warm, seed: seed)
  } catch {
    throw .optimiser(error.description)
  }
  let stopped = plan.certificate.stopped
  let proved = tiers.allSatisfy { $0.gap == 0 }
  return Plan(
    timetable: plan.timetable, unplaced: plan.unplaced,
    certificate: Certificate(
      seed: plan.certificate.seed,
      stopped: proved ? .proved : stopped == .proved ? .limit : stopped, tiers: tiers,
      counts: plan.certificate.counts))
}
