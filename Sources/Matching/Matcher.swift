internal import Tuition

/// A concern that may have provision, with its place among the others.
struct Weighed {
  let facts: Facts
  let priority: Priority
  /// The criteria that apply, in the school's order.
  let criteria: [Criterion]
  let weighing: Weighing
  /// The only provision that a criterion lets the pupil have, where one does; none binds an entitlement.
  let only: Identifier<Provision>?

  var progress: PupilProgress { facts.progress }
}

/// Where criteria are held against concerns.
struct Matcher {
  /// Whether a concern comes in.
  enum Admission {
    case weighed(Weighed)
    case refused(UnmatchedConcern)
    case noConcern
  }

  let school: School
  let criteria: Criteria
  private let history: [Identifier<Pupil>: [EarlierProvision]]
  let offers: Offers

  init(_ school: School, _ criteria: Criteria) {
    self.school = school
    self.criteria = criteria
    history = Dictionary(grouping: school.records.history, by: \.pupil)
    offers = Offers(school, criteria)
  }

  /// Lets a concern in, or says why not.
  func admit(_ progress: PupilProgress) -> Admission {
    guard let pupil = school.pupil(progress.pupil) else { return .noConcern }
    let facts = Facts(
      progress: progress, pupil: pupil, history: history(of: pupil, in: progress.subject))
    let applying = criteria.criteria.filter { facts.meet($0.when) }
    let priority = applying.compactMap(\.priority).max() ?? .others
    guard applying.contains(where: \.letsIn) else {
      return progress.isConcern
        ? .refused(UnmatchedConcern(progress: progress, reason: .noCriterion)) : .noConcern
    }
    if let reason = refusal(of: facts, applying, priority) {
      return .refused(UnmatchedConcern(progress: progress, reason: reason))
    }
    return .weighed(
      Weighed(
        facts: facts, priority: priority, criteria: applying,
        weighing: Weighing(
          of: facts, by: applying, priority: priority, tieBreak: criteria.tieBreak),
        only: priority == .statutory ? nil : applying.lazy.compactMap(\.betterFit).first))
  }

  /// What the pupil had before in the subject, the last one last.
  private func history(of pupil: Pupil, in subject: Subject) -> [EarlierProvision] {
    let cohort = Cohort(in: pupil.year, during: school.records.term)
    return (history[pupil.id] ?? []).filter { $0.subject == subject }
      .map { $0.judged(by: school.records.expectations, of: cohort) }
      .sorted { ($0.last, $0.provision) < ($1.last, $1.provision) }
  }

  /// Why a concern that is let in is left out after all; an entitlement yields to nobody but the family.
  private func refusal(
    of facts: Facts, _ applying: [Criterion], _ priority: Priority
  ) -> UnmatchedConcern.Reason? {
    if facts.isDeclined { return .declined }
    guard priority != .statutory else { return nil }
    if let criterion = applying.first(where: \.leavesOut) { return .leftOut(criterion) }
    let isHeldBack = facts.progress.countedNominations.contains { $0.kind == .notReady }
    let isReady = facts.progress.nominations.contains { $0.kind == .ready }
    return isHeldBack && !isReady ? .notReady(priority) : nil
  }
}

extension Criterion {
  /// The priority that the criterion gives, if it gives one.
  fileprivate var priority: Priority? {
    if case .priority(let priority) = effect { return priority }
    return nil
  }

  /// Whether the criterion leaves pupils out, and does not only send them to other provision.
  fileprivate var leavesOut: Bool {
    if case .leaveOut = effect { return betterFit == nil }
    return false
  }

  /// The provision that fits better, if the criterion names one.
  fileprivate var betterFit: Identifier<Provision>? {
    if case .leaveOut(.betterFit, let instead) = effect { return instead }
    return nil
  }
}
