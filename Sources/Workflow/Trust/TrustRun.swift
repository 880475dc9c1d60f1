internal import Checking
internal import Publishing
internal import Synchronization
internal import Tuition

/// After how much work without anything better a school is left as it is, where nobody says how much work is to be done.
private let usualIdle = 40

/// The planning of a trust's components while threads take schools from it.
final class TrustRun: Sendable {
  /// A school to plan: its component, and its place in it.
  struct Job: Sendable {
    let component: Int
    let place: Int
  }

  /// What has come of the components so far.
  struct Outcome: Sendable {
    var records: [ComponentRecord] = []
    var failures: [(school: String, error: WorkflowError)] = []
    var isCancelled = false
  }

  /// A component while its schools are planned.
  private struct State: Sendable {
    var grants: [Grant] = []
    var plans: [Int: Result<WaitingPlan, WorkflowError>] = [:]
    var record: ComponentRecord?
    var failures: [(school: String, error: WorkflowError)] = []
    var isCancelled = false
  }

  private let components: [[String]]
  private let made: [[String]]
  private let folders: TrustFolders
  private let order: TrustOrder
  private let clock: TrustClock
  private let records: ComponentRecords
  private let progress: @Sendable (Int, Int) -> Void
  private let states: Mutex<[State]>
  private let begun = Atomic<Int>(0)

  init(
    _ components: [[String]], in folders: TrustFolders, order: TrustOrder, clock: TrustClock,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) {
    self.components = components
    self.folders = folders
    self.order = order
    self.clock = clock
    self.progress = progress
    records = ComponentRecords(out: order.out)
    made = components.map { materials(of: $0, in: folders, order: order) }
    states = Mutex([State](repeating: State(), count: components.count))
  }

  /// Divides the shared tutors of a component, or finds that there is nothing to do.
  func prepare(_ component: Int) {
    if order.resume,
      let record = records.finished(components[component], from: made[component])
    {
      states.withLock { $0[component].record = record }
      return
    }
    do {
      for school in components[component] {
        try requireReplaceable(order.out + "/" + school, with: sharingPlanFolderNames)
      }
      let grants = try grants(for: components[component], in: folders)
      states.withLock { $0[component].grants = grants }
    } catch {
      let first = components[component].first ?? ""
      states.withLock { $0[component].failures = [(first, error)] }
    }
  }

  /// The schools that are to be planned, component by component.
  func jobs() -> [Job] {
    states.withLock { states in
      states.indices.flatMap { component in
        states[component].grants.indices.map { Job(component: component, place: $0) }
      }
    }
  }

  /// Plans a school; the last of its component has the component checked and written.
  func plan(_ job: Job, of count: Int) {
    let grant = states.withLock { $0[job.component].grants[job.place] }
    let name = components[job.component][job.place]
    let left = count - begun.wrappingAdd(1, ordering: .relaxed).oldValue
    let result: Result<WaitingPlan, WorkflowError>
    do {
      result = .success(
        try planSchool(
          name, in: folders, grant: grant, order: planningOrder(name, left: left), clock: clock))
    } catch {
      result = .failure(error)
    }
    let plans = states.withLock { states in
      states[job.component].plans[job.place] = result
      let plans = states[job.component].plans
      guard plans.count == components[job.component].count else {
        return [Int: Result<WaitingPlan, WorkflowError>]()
      }
      states[job.component].plans = [:]
      return plans
    }
    guard !plans.isEmpty else { return }
    finish(job.component, plans.sorted { $0.key < $1.key }.map(\.value))
  }

  /// The order for one school; of the time that is left each gets a fair share.
  private func planningOrder(_ school: String, left: Int) -> PlanningOrder {
    let limit = order.limit.map { limit in
      let now = clock.elapsed()
      let share = Double(min(order.threads, left)) / Double(max(1, left))
      return now + max(.zero, (limit - now) * share)
    }
    return PlanningOrder(
      school: folders.path(of: school), out: order.out + "/" + school, limit: limit,
      work: order.work, idle: order.work == nil && order.limit == nil ? usualIdle : nil,
      gap: order.gap, seed: order.seed)
  }

  private func finish(_ component: Int, _ results: [Result<WaitingPlan, WorkflowError>]) {
    let names = components[component]
    var failures: [(school: String, error: WorkflowError)] = []
    for (name, result) in zip(names, results) {
      if case .failure(let error) = result { failures.append((name, error)) }
    }
    let plans = results.compactMap { try? $0.get() }
    let record = ComponentRecord(
      made: plans.contains(where: \.isCancelled) ? [] : made[component],
      schools: plans.map(\.result))
    if failures.isEmpty {
      do { try write(names, plans, record) } catch {
        failures.append((names.first ?? "", error))
      }
    }
    let done = states.withLock { states in
      states[component].record = failures.isEmpty ? record : nil
      states[component].failures = failures
      states[component].isCancelled = plans.contains(where: \.isCancelled)
      return states.count { $0.record != nil || !$0.failures.isEmpty }
    }
    progress(done, components.count)
  }

  /// Writes a component in which no shared tutor is in two places.
  private func write(
    _ names: [String], _ plans: [WaitingPlan], _ record: ComponentRecord
  ) throws(WorkflowError) {
    let breaches = checkTrust(plans.flatMap(\.meetings), sharing: folders.shared(at: names))
    guard breaches.isEmpty else { throw .refused(breaches.map(\.description)) }
    records.forget(names)
    for (name, plan) in zip(names, plans) {
      try replaceFolder(at: order.out + "/" + name, with: plan.files)
    }
    try records.note(names, record)
  }

  /// What has come of all components, in their order.
  var outcome: Outcome {
    states.withLock { states in
      var outcome = Outcome()
      for state in states {
        if let record = state.record { outcome.records.append(record) }
        outcome.failures += state.failures
        outcome.isCancelled = outcome.isCancelled || state.isCancelled
      }
      return outcome
    }
  }
}
