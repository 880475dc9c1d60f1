internal import Foundation
public import Tuition

/// What came of reading a scenario.
public struct ScenarioReading: Sendable {
  /// The scenario; nothing where any finding is an error.
  public let scenario: Scenario?
  /// Everything that somebody should know about the file.
  public let findings: [Finding]
}

/// Reads a scenario from its file, such as `whatif/no-mrs-khan.toml`.
public func readScenario(at path: String) -> ScenarioReading {
  let log = FindingLog()
  let place = URL(fileURLWithPath: path)
  let folder = place.deletingLastPathComponent().path
  guard let file = files(inFolder: folder, named: [place.lastPathComponent], log: log)?.first
  else {
    if log.findings.isEmpty {
      log.error(path, "there is no such file", "Give the path of a scenario.")
    }
    return ScenarioReading(scenario: nil, findings: log.findings)
  }
  return readScenario(file, log: log)
}

/// Reads a scenario from the content of its file.
public func readScenario(_ file: InMemoryFile) -> ScenarioReading {
  readScenario(file, log: FindingLog())
}

/// Reads changes as they are given on a command line: `remove-hours tutor=T03 day=Tue`.
///
/// Findings name the change, and no line, since nobody wrote one.
public func readScenario(changes: [String]) -> ScenarioReading {
  let readings = changes.map { change in
    let words = settingWords(change)
    let lines = words.enumerated().map { number, word in
      number == 0 ? "do = \"\(word)\"" : settingLine(word)
    }
    let text = (["name = \"as given\"", "[[change]]"] + lines).joined(separator: "\n")
    return readScenario(InMemoryFile(name: "--change", text: text))
  }
  let findings = zip(changes, readings).flatMap { change, reading in
    reading.findings.map {
      Finding(
        $0.severity, file: "--change \"\(change)\"", column: $0.column, what: $0.what,
        whatToDo: $0.whatToDo)
    }
  }
  let scenarios = readings.compactMap(\.scenario)
  guard scenarios.count == changes.count else {
    return ScenarioReading(scenario: nil, findings: findings)
  }
  let scenario = Scenario(name: "as given", changes: scenarios.flatMap(\.changes))
  return ScenarioReading(scenario: scenario, findings: findings)
}

/// The keys of what is so or not so.
private let truthKeys = ["overlooked", "statutory"]

/// The words of a change; what follows a value without a key of its own belongs to it, as in `room=Study 1`.
private func settingWords(_ change: String) -> [String] {
  change.split(separator: " ").reduce(into: []) { words, word in
    if let last = words.last, last.contains("="), !word.contains("="),
      !truthKeys.contains(String(word))
    {
      words[words.count - 1] = "\(last)%20\(word)"
    } else {
      words.append(String(word))
    }
  }
}

/// A word such as `tutor=T03` as a line of a settings file; `%20` stands for a blank in a value, a comma parts a list.
private func settingLine(_ word: String) -> String {
  let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2 else { return "\"\(word)\" = true" }
  let (key, value) = (String(parts[0]), String(parts[1]).replacing("%20", with: " "))
  guard ["years", "days", "periods", "subjects", "dates"].contains(key), !value.hasPrefix("[")
  else {
    return "\(key) = \(settingValue(value, of: key))"
  }
  let items = value.split(separator: ",").map { settingValue(String($0), of: key) }
  return "\(key) = [\(items.joined(separator: ", "))]"
}

private func settingValue(_ value: String, of key: String) -> String {
  if truthKeys.contains(key), ["yes", "no"].contains(value) { return "\(value == "yes")" }
  // Names may look like numbers: a period 5, a pupil 0042.
  let isName = ["tutor", "pupil", "room", "pot", "period", "periods", "week", "name"].contains(key)
  let isPlain =
    value.hasPrefix("[")
    || !isName
      && (Int(value) != nil || CalendarDate(value) != nil || value == "true" || value == "false")
  return isPlain ? value : "\"\(value)\""
}

private func readScenario(_ file: InMemoryFile, log: FindingLog) -> ScenarioReading {
  let scenario = settings(of: file, log: log).flatMap { $0.scenario() }
  let findings = log.settled(fileOrder: [file.name])
  return ScenarioReading(scenario: log.holdsErrors ? nil : scenario, findings: findings)
}

extension SettingTable {
  fileprivate func scenario() -> Scenario? {
    expect(["name", "asks", "change", "relax"])
    let name = requiredText("name", example: "name = \"Without Mrs Khan on Tuesdays\"")
    let asks = self["asks"] == nil ? nil : requiredText("asks", example: "asks = \"Who moves?\"")
    let tables = tables("change")
    let changes = tables.compactMap { $0.changes() }
    guard let name, changes.count == tables.count else { return nil }
    let relaxing = self["relax"] == nil ? nil : table("relax").relaxing()
    return Scenario(
      name: name, question: asks, changes: changes.flatMap(\.self), relaxing: relaxing)
  }

  /// What may give way, and at what weight; a table without a key stands for the usual weights.
  private func relaxing() -> Relaxing {
    expect(Relaxing.Kind.allCases.map(\.rawValue))
    guard !entries.isEmpty else { return .usual }
    var weights: [Relaxing.Kind: Int] = [:]
    for kind in Relaxing.Kind.allCases {
      guard let weight = wholeNumber(kind.rawValue) else { continue }
      guard (1...1000).contains(weight) else {
        error(kind.rawValue, "\(weight) is no weight", "Write a whole number from 1 to 1000.")
        continue
      }
      weights[kind] = weight
    }
    return Relaxing(weights)
  }
}
