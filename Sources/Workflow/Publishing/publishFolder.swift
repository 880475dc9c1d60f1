internal import Auditing
internal import Checking
internal import Identifying
internal import Publishing
internal import Reading
internal import Tuition

/// Publishes a plan for its readers; one that breaks a rule is refused.
public func publishFolder(_ order: PublishOrder) throws(WorkflowError) -> PublishReport {
  let before = publishedBefore(in: order.out)
  try requireReplaceable(order.out, with: before)
  let (filed, warnings) = try plannableSchool(in: order.school)
  let held = try heldPlan(in: order.plan, of: filed)
  guard held.breaches.isEmpty else {
    throw .breaches(held.breaches.map(\.description), folder: order.plan)
  }
  let (school, folder) = (held.school, held.folder)
  let stale = statedTiers(folder.tiers, of: folder.timetable, in: school, from: held.from)
  let plan = IssuedPlan(
    timetable: folder.timetable, withdrawals: withdrawals(of: folder.timetable, in: school),
    unplaced: folder.unplaced, tiers: stale.isEmpty ? folder.tiers : [],
    replaced: try order.replaces.map { path throws(WorkflowError) in
      try planFolderReading(of: path, for: school).plan.timetable
    }, revision: order.revision ?? (order.replaces == nil ? 0 : 1), standing: held.standing)
  let letter = try letterTemplate(in: order.school)
  let files = try published(plan, of: school, order, letter)
  try replaceFolder(at: order.out, with: files, writtenBefore: Set(before))
  return PublishReport(
    text: publishedText(files, order, held.standing), warnings: warnings + held.findings + stale)
}

private func published(
  _ plan: IssuedPlan, of school: School, _ order: PublishOrder, _ letter: LetterTemplate
) throws(WorkflowError) -> [InMemoryFile] {
  let madeOn = order.madeOn ?? school.records.term.first
  let issue = PlanIssue(
    plan, of: school, progress: audit(school, on: auditDate(of: school)).progress,
    map: provisionMap(of: school, timetable: plan.timetable, asOf: madeOn),
    naming: order.naming, madeOn: madeOn,
    paper: order.paper)
  do throws(PDFError) {
    let files = try publish(issue, for: order.readers, letter: letter)
    return files + [publishedList(of: files, madeOn: madeOn, standing: plan.standing)]
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
