public import Tuition

/// What a plan folder says, as far as it was there: it may have been written by hand.
public struct PlanFolder: Sendable {
  /// The dated sessions.
  public let timetable: Timetable
  /// The lessons that pupils are said to miss; nothing where the file is not there.
  public let withdrawals: [Withdrawal]?
  /// The pupils and subjects that are said to be without a place.
  public let unplaced: [Unplaced]
  /// The seed of the search, where the plan says.
  public let seed: UInt64?
  /// Why the search ended, where the plan says.
  public let stopped: Stopped?
  /// The tiers as the plan states them; empty where it does not.
  public let tiers: [Tier]
}

/// What came of reading a plan folder.
public struct PlanReading: Sendable {
  /// The plan; nothing where any finding is an error.
  public let plan: PlanFolder?
  /// Everything that somebody should know about the files.
  public let findings: [Finding]
}

/// Reads the files of a plan folder against the school it was made for.
public func readPlan(_ files: [InMemoryFile], school: School) -> PlanReading {
  readPlan(files, school: school, log: FindingLog())
}

/// Reads a plan folder from the disk against the school it was made for.
public func readPlan(inFolder path: String, school: School) -> PlanReading {
  let log = FindingLog()
  guard let files = files(inFolder: path, named: planFiles, log: log) else {
    return PlanReading(plan: nil, findings: log.findings)
  }
  return readPlan(files, school: school, log: log)
}

private let planFiles = ["sessions.csv", "withdrawals.csv", "unplaced.csv", "plan.json"]

private func readPlan(
  _ files: [InMemoryFile], school: School, log: FindingLog
) -> PlanReading {
  let named = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  if named["sessions.csv"] == nil, !log.holdsErrors {
    log.error(
      "sessions.csv", "the file is missing", "Give the path of a folder that holds a plan.")
  }
  let sessions = named["sessions.csv"].map { readSessions($0, school: school, log: log) } ?? []
  let withdrawals = named["withdrawals.csv"].map {
    readWithdrawals($0, school: school, sessions: sessions, log: log)
  }
  let unplaced = named["unplaced.csv"].map { readUnplaced($0, school: school, log: log) } ?? []
  let certificate = named["plan.json"].flatMap { readCertificate($0, log: log) }
  let findings = log.settled(fileOrder: planFiles)
  guard !log.holdsErrors else { return PlanReading(plan: nil, findings: findings) }
  let plan = PlanFolder(
    timetable: Timetable(sessions, order: { school.periodIndex($0) ?? .max }),
    withdrawals: withdrawals, unplaced: unplaced, seed: certificate?.seed,
    stopped: certificate?.stopped,
    tiers: certificate?.tiers ?? [])
  return PlanReading(plan: plan, findings: findings)
}
