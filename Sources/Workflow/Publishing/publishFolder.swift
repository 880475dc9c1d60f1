internal import Auditing
internal import Checking
internal import Foundation
internal import Identifying
internal import Publishing
internal import Reading
internal import Tuition

/// Publishes a plan for its readers; one that breaks a rule is refused.
public func publishFolder(_ order: PublishOrder) throws(WorkflowError) -> PublishReport {
  let before = PublishedList(in: order.out)
  try requireReplaceable(order.out, with: before.files)
  let (filed, warnings) = try plannableSchool(in: order.school)
  let held = try heldPlan(in: order.plan, of: filed)
  guard held.breaches.isEmpty else {
    throw .breaches(held.breaches.map(\.description), folder: order.plan)
  }
  let (school, folder) = (held.school, held.folder)
  let stale = statedTiers(
    folder.tiers, of: folder.timetable, in: school, from: held.from, unmade: held.unmade)
  let replaced = try order.replaces.map { path throws(WorkflowError) in
    try planFolderReading(of: path, for: school).plan.timetable
  }
  let sum = folder.timetable.calendarSum(in: school)
  let plan = IssuedPlan(
    timetable: folder.timetable, withdrawals: withdrawals(of: folder.timetable, in: school),
    unplaced: folder.unplaced, tiers: stale.isEmpty ? folder.tiers : [], replaced: replaced,
    revision: order.revision
      ?? before.revision(
        of: sum, replacing: replaced == nil ? .nothing : .sessions),
    standing: held.standing)
  let letter = try letterTemplate(in: order.school)
  let files = try published(plan, of: school, order, letter)
  let left = order.left(of: before)
  let told =
    order.readers.contains(.tutors) ? .init(revision: plan.revision, sum: sum) : before.issue
  let list = publishedList(
    of: (files + left).map(\.name), told, madeOn: order.madeOn, standing: held.standing)
  try replaceFolder(at: order.out, with: files + left + [list], writtenBefore: Set(before.files))
  return PublishReport(
    text: publishedText(files, order, held.standing),
    warnings: warnings + held.findings + stale + revisionRemarks(before, plan, sum, order))
}

/// Where calendars may keep what is no more, or may not believe what is new.
private func revisionRemarks(
  _ before: PublishedList, _ plan: IssuedPlan, _ sum: String, _ order: PublishOrder
) -> [Finding] {
  guard order.readers.contains(.tutors), order.revision == nil else { return [] }
  let name = PublishedList.name
  if plan.replaced != nil, before.issue == nil {
    return [
      Finding(
        .warning, file: name,
        what:
          "\(order.out) does not know how often sessions were published before, so once is assumed",
        whatToDo:
          "Where it was more often, publish into the folder of the last time, or say --revision.")
    ]
  }
  guard plan.replaced == nil, let issue = before.issue, issue.sum != sum else { return [] }
  return [
    Finding(
      .warning, file: name,
      what: "other sessions were published here before, and calendars keep those that are no more",
      whatToDo: "Publish again with --replaces and the plan of before, which cancels them.")
  ]
}

private func published(
  _ plan: IssuedPlan, of school: School, _ order: PublishOrder, _ letter: LetterTemplate
) throws(WorkflowError) -> [InMemoryFile] {
  let issue = PlanIssue(
    plan, of: school, progress: audit(school, on: auditDate(of: school)).progress,
    map: provisionMap(of: school, timetable: plan.timetable, asOf: order.madeOn),
    naming: order.naming, madeOn: order.madeOn, paper: order.paper)
  do throws(PublishingError) {
    return try publish(issue, for: order.readers, letter: letter)
  } catch {
    throw .unwritable(path: order.out, reason: error.reason, whatToDo: error.whatToDo)
  }
}

/// What was written, by reader.
private func publishedText(
  _ files: [InMemoryFile], _ order: PublishOrder, _ standing: PlanStanding
) -> String {
  let lines = Reader.allCases.compactMap { reader -> String? in
    let count = files.count { $0.name.hasPrefix(reader.rawValue + "/") }
    guard order.readers.contains(reader) else { return nil }
    let blank = String(repeating: " ", count: 10 - reader.rawValue.count)
    return "  \(reader.rawValue)\(blank)\(counted(count, "file"))"
  }
  return lines.joined(separator: "\n") + "\n" + draftText(standing)
}

private func draftText(_ standing: PlanStanding) -> String {
  guard case .draft(let name) = standing else { return "" }
  return "\nIt is a draft, and every file says so: nobody has accepted \(name.printable).\n"
}

extension PublishOrder {
  /// The files published before for readers of whom this order does not speak: they stay.
  fileprivate func left(of before: PublishedList) -> [InMemoryFile] {
    before.files.compactMap { name in
      guard name != PublishedList.name,
        !readers.contains(where: { name.hasPrefix("\($0.rawValue)/") }),
        let data = FileManager.default.contents(atPath: out + "/" + name)
      else { return nil }
      return InMemoryFile(name: name, bytes: Array(data))
    }
  }
}
