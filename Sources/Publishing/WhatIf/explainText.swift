public import Tuition

/// Why a pupil's requests are not placed, ready to be told.
public struct ExplainIssue: Sendable {
  let pupil: Identifier<Pupil>
  let explanations: [Explanation]
  /// What is not wholly placed and not explained, with the reason.
  let besides: [Unplaced]
  /// The first date that could still be chosen; nothing where the whole term could.
  let from: CalendarDate?
  let school: School

  /// Makes an issue.
  public init(
    pupil: Identifier<Pupil>, explanations: [Explanation], besides: [Unplaced],
    from: CalendarDate?, in school: School
  ) {
    self.pupil = pupil
    self.explanations = explanations
    self.besides = besides
    self.from = from
    self.school = school
  }

  /// The explanations subject by subject, in the order in which they come.
  fileprivate var alternatives: [[Explanation]] {
    var subjects: [Subject] = []
    for found in explanations where !subjects.contains(found.request.subject) {
      subjects.append(found.request.subject)
    }
    return subjects.map { subject in explanations.filter { $0.request.subject == subject } }
  }

  fileprivate func scenario(_ remedy: Explanation.Remedy, _ found: Explanation) -> Scenario {
    found.holding(remedy, among: school.records.requests, from: from)
  }
}

/// Tells why a pupil's requests are not placed, with a scenario of what would place each.
///
/// - Parameters:
///   - issue: what is told.
///   - folder: the folder into which all scenarios are written; nothing where the first of each request is told here.
public func explainText(_ issue: ExplainIssue, scenarios folder: String?) -> String {
  guard !issue.explanations.isEmpty || !issue.besides.isEmpty else {
    return "\(issue.pupil) has no request that is not placed.\n"
  }
  let besides = issue.besides.map { one in
    "\(one.request.pupil), \(one.request.subject), \(one.request.provision), "
      + "\(counted(one.request.points, "point"))\n\(one.reason)\n"
  }
  return
    (besides + issue.alternatives.flatMap { told($0, of: issue.school) }).joined(separator: "\n")
    + (folder.map { writtenScenarios(issue, in: $0) } ?? firstScenarios(issue))
}

/// The requests of one subject, of which at most one is given.
private func told(_ alternatives: [Explanation], of school: School) -> [String] {
  (alternatives.count > 1 ? [eitherOr(alternatives)] : [])
    + alternatives.map { explanationText($0, of: school) }
}

/// What a scenario is for: the whole term, or what is left of it.
private func command(_ issue: ExplainIssue) -> String {
  issue.from.map { "\"tuition replan\" from \($0) with --scenario" } ?? "\"tuition whatif\""
}

private func writtenScenarios(_ issue: ExplainIssue, in folder: String) -> String {
  let files = scenarioFiles(issue)
  guard !files.isEmpty else { return "" }
  return "\nEach of them is written as a scenario for \(command(issue)):\n"
    + files.map { "  \(folder)/\($0.name)\n" }.joined()
}

private func firstScenarios(_ issue: ExplainIssue) -> String {
  let first = issue.explanations.compactMap { found -> String? in
    guard let remedy = found.remedies.first, !remedy.sessions.isEmpty else { return nil }
    return
      "\nThe first change for \(found.request.subject), \(found.request.provision), as a scenario for "
      + "\(command(issue)); the sessions of \(issue.pupil) are agreed in it, and all others pinned, so that nobody moves who is not named:\n\n"
      + scenarioText(issue.scenario(remedy, found))
  }
  let count = scenarioFiles(issue).count
  return first.joined()
    + (count > first.count
      ? "\nAll \(count) are written as scenarios by --scenarios FOLDER.\n" : "")
}

/// Everything that would place a request of the pupil, each as the file of a scenario.
public func scenarioFiles(_ issue: ExplainIssue) -> [InMemoryFile] {
  var names = FolderNames()
  return issue.explanations.flatMap { found in
    let request = found.request
    let name = names.name(for: "\(request.pupil)-\(request.subject)-\(request.provision)")
    return found.remedies.enumerated().map { number, remedy in
      InMemoryFile(
        name: "\(name)-\(number + 1).toml",
        text: scenarioText(issue.scenario(remedy, found)) + "\n")
    }
  }
}

/// The same for machines.
public func explainSummary(_ issue: ExplainIssue) -> JSONText {
  .list(
    issue.alternatives.flatMap { own in
      own.map { found in
        explanationSummary(
          found, of: issue.school,
          or: own.map(\.request.provision).filter { $0 != found.request.provision },
          from: issue.from)
      }
    }
      + issue.besides.map { one in
        .object([
          ("pupil", .string(one.request.pupil.text)),
          ("subject", .string(one.request.subject.name)),
          ("provision", .string(one.request.provision.text)), ("reason", .string(one.reason)),
          ("remedies", .list([])),
        ])
      })
}
