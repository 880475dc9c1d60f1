public import Tuition

/// The names of the files that tell what scenarios come to.
public let whatIfFileNames = ["whatif.html", "whatif.json"]

/// Scenarios beside the plan they are held against, ready to be published.
public struct WhatIfIssue: Sendable {
  /// Whether the scenarios are the values of a sweep.
  public enum Sweeping: Sendable {
    /// They are scenarios of their own.
    case none
    /// They are the values of one number.
    case oneNumber
    /// They are pairs of values of two numbers.
    case grid
  }

  /// What each scenario came to.
  public let results: [ScenarioResult]
  /// The school as it is.
  public let school: School
  /// How pupils are named.
  public let names: PupilNames
  /// When it is made.
  public let madeOn: CalendarDate
  /// Whether the scenarios are the values of a sweep.
  public let sweep: Sweeping

  /// Prepares to publish.
  public init(
    _ results: [ScenarioResult], of school: School, naming manner: PupilNaming,
    madeOn: CalendarDate, sweep: Sweeping = .none
  ) {
    self.results = results
    self.school = school
    names = PupilNames(of: school, manner)
    self.madeOn = madeOn
    self.sweep = sweep
  }

  /// A pupil by name and identifier, with the subject.
  func words(_ wish: Wish) -> String {
    let name = names.name(of: wish.pupil)
    let shown = name.contains(wish.pupil.text) ? name : "\(name) (\(wish.pupil))"
    return "\(shown) in \(wish.subject)"
  }

  /// Who has how many of their sessions, in the plan and in the scenario.
  func words(_ part: PartPlacement) -> String {
    func words(_ count: Int, of needed: Int) -> String {
      count >= needed ? "all \(needed)" : "\(count == 0 ? "none" : "\(count)") of the \(needed)"
    }
    return
      "\(self.words(part.wish)): \(words(part.sessions.base, of: part.needed.base)) sessions in the plan, "
      + "\(words(part.sessions.scenario, of: part.needed.scenario)) in the scenario"
  }

  /// Who has which provision instead of which.
  func words(_ swap: ProvisionSwap) -> String {
    "\(words(swap.wish)) has \(swap.after) instead of \(swap.before)"
  }

  /// Sessions by weekly time and tutor, who is named.
  func words(_ times: [PupilMove.Times]) -> String {
    timesWords(times) { [school] id in school.tutor(id).map { "\($0.name) (\(id))" } ?? id.text }
  }

  func words(_ wishes: [Wish]) -> String {
    wishes.isEmpty ? "nobody" : wishes.map(words).joined(separator: "; ")
  }
}

/// Writes what scenarios come to as a page and for machines.
public func whatIfFiles(_ issue: WhatIfIssue) -> [InMemoryFile] {
  [
    InMemoryFile(name: "whatif.html", text: HTMLText(whatIfPage(issue)).text),
    InMemoryFile(name: "whatif.json", text: whatIfSummary(issue).text),
  ]
}

extension Pair {
  /// The figure of the scenario, with what it is more or less than before.
  func words(_ figure: (Int) -> String = grouped) -> String {
    guard difference != 0 else { return figure(scenario) }
    return "\(figure(scenario)) (\(difference > 0 ? "+" : "−")\(figure(abs(difference))))"
  }
}
