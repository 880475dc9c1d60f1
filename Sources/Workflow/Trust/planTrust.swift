internal import Dispatch
internal import Synchronization
internal import Tuition

/// Plans the schools of a trust, components apart and several schools at once, and writes a plan folder for each.
///
/// A component's plan folders are written when all its schools are planned and no shared tutor is in two places; each
/// of them appears whole or not at all. A school that cannot be planned keeps its component from being written, not
/// the others. The plans do not depend on the number of threads.
///
/// - Parameters:
///   - order: which schools, and how.
///   - elapsed: the time since the program began.
///   - cancelled: whether somebody asked to stop.
///   - progress: hears of each component: how many are done, and of how many.
/// - Throws: findings in the shared tutors' file, and folders that are not there.
public func planTrust(
  _ order: TrustOrder, elapsed: @escaping @Sendable () -> Duration,
  cancelled: @escaping @Sendable () -> Bool,
  progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
) throws(WorkflowError) -> TrustReport {
  let folders = try trustFolders(order.folders, shared: order.shared)
  let chosen = try chosenComponents(of: folders, order.component)
  let matched = matchedSchools(of: chosen.flatMap(\.self), in: folders)
  let clock = TrustClock(elapsed: elapsed, cancelled: cancelled)
  let run = TrustRun(chosen, in: folders, order: order, clock: clock, progress: progress)
  inParallel(order.threads, chosen.count) { run.prepare($0) }
  let jobs = run.jobs()
  inParallel(order.threads, jobs.count) { run.plan(jobs[$0], of: jobs.count) }
  let outcome = run.outcome
  let summary = TrustSummary(outcome.records.flatMap(\.schools), sharedTutors: folders.shared)
  if order.component == nil, outcome.failures.isEmpty {
    try replaceFile(at: order.out + "/trust.json", with: summary.json)
  }
  return TrustReport(
    text: matched + summary.text, json: summary.json, isCancelled: outcome.isCancelled,
    failures: outcome.failures)
}

/// Matches the schools that have no requests yet, and says which; what is wrong with one is told when it is planned.
private func matchedSchools(of schools: [String], in folders: TrustFolders) -> String {
  let matched = schools.filter { (try? matchWhereMissing(in: folders.path(of: $0))) ?? false }
  guard !matched.isEmpty else { return "" }
  return "requests.csv was missing, so the audit and the match wrote it, in "
    + matched.joined(separator: ", ") + ". Read requests.md before anybody acts on the plans.\n"
}

/// Lists the components of a trust: for each the names of its schools.
public func trustComponents(
  _ folders: [String], shared: String?
) throws(WorkflowError) -> [[String]] {
  try trustFolders(folders, shared: shared).components
}

private func chosenComponents(
  of folders: TrustFolders, _ number: Int?
) throws(WorkflowError) -> [[String]] {
  guard let number else { return folders.components }
  guard folders.components.indices.contains(number - 1) else {
    throw .unknown(
      what: "component", name: String(number),
      known: folders.components.indices.map { String($0 + 1) })
  }
  return [folders.components[number - 1]]
}

/// Does pieces of work on a bounded number of threads, each of which takes the next piece when it is free.
///
/// GLPK keeps its memory by thread; a piece of work begins and ends on one.
private func inParallel(_ threads: Int, _ count: Int, _ work: @Sendable (Int) -> Void) {
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
    while true {
      let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard place < count else { return }
      work(place)
    }
  }
}
