internal import Foundation
public import Tuition

/// What came of reading a plan folder without the school it was made for.
public struct ShownPlanReading: Sendable {
  /// The plan; nothing where any finding is an error.
  public let plan: PublishedPlan?
  /// Everything that somebody should know about the files.
  public let findings: [Finding]
}

/// Reads a plan folder from the disk to show it; names are taken as they stand.
public func readShownPlan(inFolder path: String) -> ShownPlanReading {
  let log = FindingLog()
  guard let files = files(inFolder: path, named: shownFiles, log: log) else {
    return ShownPlanReading(plan: nil, findings: log.findings)
  }
  return readShownPlan(files, log: log)
}

/// Reads the files of a plan folder to show it; names are taken as they stand.
public func readShownPlan(_ files: [InMemoryFile]) -> ShownPlanReading {
  readShownPlan(files, log: FindingLog())
}

private let shownFiles = ["sessions.csv", "withdrawals.csv", "plan.json"]

private func readShownPlan(_ files: [InMemoryFile], log: FindingLog) -> ShownPlanReading {
  let named = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  if named["sessions.csv"] == nil, !log.holdsErrors {
    log.error(
      "sessions.csv", "the file is missing", "Give the path of a folder that holds a plan.")
  }
  let sessions =
    named["sessions.csv"].flatMap { CSVTable($0, form: .sessions, log: log) }?.rows(log: log)
    .compactMap { $0.shownSession() } ?? []
  let withdrawals =
    named["withdrawals.csv"].flatMap { CSVTable($0, form: .withdrawals, log: log) }?.rows(log: log)
    .compactMap { $0.shownWithdrawal() } ?? []
  let title = named["plan.json"].flatMap {
    try? JSONDecoder().decode(PlanTitle.self, from: Data($0.bytes))
  }
  let findings = log.settled(fileOrder: shownFiles)
  guard !log.holdsErrors else { return ShownPlanReading(plan: nil, findings: findings) }
  let plan = PublishedPlan(
    school: title?.school ?? "", term: title?.term ?? "", sessions: sessions,
    withdrawals: withdrawals)
  return ShownPlanReading(plan: plan, findings: findings)
}

private struct PlanTitle: Decodable {
  let school: String?
  let term: String?
}

extension CSVRow {
  fileprivate func shownSession() -> PublishedSession? {
    let id: Identifier<Session>? = identifier("session")
    let date = requiredDate("date")
    let period: Identifier<Period>? = identifier("period")
    let provision: Identifier<Provision>? = identifier("provision")
    let subject = requiredText("subject")
    let tutor: Identifier<Tutor>? = identifier("tutor")
    let room: Identifier<Room>? = identifier("room")
    let pupils = requiredText("pupils").flatMap { _ in items("pupils") }
    let starts = timeOfDay("starts")
    let ends = timeOfDay("ends")
    guard let id, let date, let period, let provision, let subject, let tutor, let room,
      let pupils, let starts, let ends
    else { return nil }
    let pots = (text("pot") ?? "").split(separator: ";", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    return PublishedSession(
      Session(
        id: id, date: date, period: period, provision: provision, subject: Subject(subject),
        tutor: tutor, room: room, pupils: pupils.map { Identifier($0) },
        pots: pupils.indices.map { place in
          pots.indices.contains(place) && !pots[place].isEmpty ? Identifier(pots[place]) : nil
        }),
      week: text("week"), starts: starts, ends: ends)
  }

  fileprivate func shownWithdrawal() -> Withdrawal? {
    let session: Identifier<Session>? = identifier("session")
    let date = requiredDate("date")
    let period: Identifier<Period>? = identifier("period")
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let schoolClass: Identifier<SchoolClass>? = identifier("class")
    let subject = requiredText("subject")
    let minutes = requiredWholeNumber("minutes")
    guard let session, let date, let period, let pupil, let schoolClass, let subject, let minutes
    else { return nil }
    return Withdrawal(
      session: session, date: date, period: period, pupil: pupil, schoolClass: schoolClass,
      subject: Subject(subject), teacher: text("teacher"), minutes: minutes)
  }

  private func timeOfDay(_ column: String) -> TimeOfDay? {
    let parts = (text(column) ?? "").split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.map { $0.utf8.count == 2 ? Int($0) : nil }
    if numbers.count == 2, let hour = numbers[0], let minute = numbers[1],
      let time = TimeOfDay(hour: hour, minute: minute)
    {
      return time
    }
    error(column, "\(quoted(text(column) ?? "")) is not a time", "Write it like 09:00.")
    return nil
  }
}
