internal import Auditing
internal import Checking
internal import Matching
internal import Publishing
internal import Reading
public import Tuition

/// Which report on fairness is wanted.
public struct FairnessOrder: Sendable {
  /// The school folder.
  public let school: String
  /// The plan folder, where there is one.
  public let plan: String?
  /// The folder to write; nothing is written where none is named.
  public let out: String?
  /// When the report is made.
  public let date: CalendarDate

  /// Makes an order.
  public init(school: String, plan: String? = nil, out: String? = nil, date: CalendarDate) {
    self.school = school
    self.plan = plan
    self.out = out
    self.date = date
  }
}

/// A report on fairness, and what somebody should look at in the files.
public struct FairnessReport: Sendable {
  /// The report in words, for those at the school.
  public let text: String
  /// What somebody should look at.
  public let warnings: [Finding]
}

/// Reports how concerns, requests, places and lessons lost are spread over groups of pupils.
///
/// Where the school has no requests yet, not even an empty table, those that the match proposes are counted.
public func reportFairness(_ order: FairnessOrder) throws(WorkflowError) -> FairnessReport {
  if let out = order.out { try requireReplaceable(out, with: fairnessFileNames) }
  let (school, warnings) = try plannableSchool(in: order.school, requests: .mayBeMissing)
  let plan = try order.plan.map { path throws(WorkflowError) in
    try planFolderReading(of: path, for: school)
  }
  let found = audit(school, on: auditDate(of: school))
  let isToBeMatched = lacks(.requests, order.school)
  let fairness = fairness(
    found, of: school,
    requests: isToBeMatched ? match(found, of: school).requests : school.records.requests,
    planned: plan.map { plan in
      (plan.plan.timetable, withdrawals(of: plan.plan.timetable, in: school))
    })
  if let out = order.out {
    try replaceFolder(
      at: out,
      with: published(at: out) { () throws(PDFError) in
        try fairnessFiles(fairness, of: school, madeOn: order.date)
      })
  }
  return FairnessReport(
    text: fairnessText(fairness, of: school),
    warnings: warnings + (plan?.findings ?? []) + nothingToAudit(in: school))
}
