internal import Foundation
public import Tuition

/// What a plan folder says about the plan as a whole, beside its sessions.
public struct OriginReading: Sendable {
  /// Where the plan comes from; nothing where it is a plan of the school's files.
  public let origin: PlanOrigin?
  /// Who accepted it; nothing where nobody has.
  public let acceptance: Acceptance?
  /// When the plan was made, where it says so.
  public let made: CalendarDate?
  /// Everything that somebody should know about the files.
  public let findings: [Finding]
}

/// Reads where a plan comes from and who accepted it.
public func readOrigin(inFolder path: String) -> OriginReading {
  let log = FindingLog()
  let files = files(inFolder: path, named: [originName, acceptanceName], log: log) ?? []
  return readOrigin(files, log: log)
}

/// Reads where a plan comes from and who accepted it, from the content of its files.
public func readOrigin(_ files: [InMemoryFile]) -> OriginReading {
  readOrigin(files, log: FindingLog())
}

private let originName = "origin.toml"
private let acceptanceName = "accepted.toml"

private func readOrigin(_ files: [InMemoryFile], log: FindingLog) -> OriginReading {
  func table(_ name: String) -> SettingTable? {
    files.first { $0.name == name }.flatMap { settings(of: $0, log: log) }
  }
  let own = table(originName)
  let origin = own.flatMap { $0.origin() }
  let made = own.flatMap { $0["made"] == nil ? nil : $0.requiredDate("made") }
  let acceptance = table(acceptanceName).flatMap { $0.acceptance() }
  return OriginReading(
    origin: origin, acceptance: acceptance, made: made,
    findings: log.settled(fileOrder: [originName, acceptanceName]))
}

private enum OriginKind: String, CaseIterable {
  case scenario, again
}

extension SettingTable {
  fileprivate func origin() -> PlanOrigin? {
    expect(["kind", "name", "asks", "from", "draft", "made", "change", "unmade"])
    let tables = tables("change")
    let read = tables.compactMap { $0.changes() }
    let changes = read.flatMap(\.self)
    guard let kind = requiredWord("kind", as: OriginKind.self), read.count == tables.count
    else { return nil }
    guard kind == .scenario else {
      let draft =
        self["draft"] == nil ? nil : requiredText("draft", example: "draft = \"Without Mrs Khan\"")
      guard (draft == nil) == (self["draft"] == nil) else { return nil }
      let missed = self.tables("unmade")
      let unmade = missed.compactMap { $0.unmade() }
      guard let from = requiredDate("from"), unmade.count == missed.count else { return nil }
      return .again(
        from: from, changes: changes, draft: draft,
        unmade: Dictionary(unmade, uniquingKeysWith: +))
    }
    let asks = self["asks"] == nil ? nil : requiredText("asks", example: "asks = \"Who moves?\"")
    return requiredText("name", example: "name = \"Without Mrs Khan\"").map {
      .scenario(Scenario(name: $0, question: asks, changes: changes))
    }
  }

  /// A pupil's subject with how many sessions were missed and are not made up.
  fileprivate func unmade() -> (Wish, Int)? {
    expect(["pupil", "subject", "sessions"])
    guard let pupil = requiredText("pupil", example: "pupil = \"P0001\""),
      let subject = requiredText("subject", example: "subject = \"English\""),
      let sessions = wholeNumber("sessions"), sessions > 0
    else { return nil }
    return (Wish(pupil: Identifier(pupil), subject: Subject(subject)), sessions)
  }

  fileprivate func acceptance() -> Acceptance? {
    expect(["name", "by", "reason", "on", "sum"])
    guard let name = requiredText("name", example: "name = \"Without Mrs Khan\""),
      let by = requiredText("by", example: "by = \"Ms Okafor\""),
      let reason = requiredText("reason", example: "reason = \"Agreed with governors\""),
      let date = requiredDate("on"), let sum = requiredText("sum", example: "sum = \"…\"")
    else { return nil }
    return Acceptance(name: name, by: by, reason: reason, on: date, sum: sum)
  }
}
