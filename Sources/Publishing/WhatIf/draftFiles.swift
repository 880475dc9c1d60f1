public import Tuition

/// A scenario with its plan as the files of a plan folder.
public struct ScenarioDraft: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The files of its plan folder.
  public let files: [InMemoryFile]

  /// Makes a draft.
  public init(_ scenario: Scenario, files: [InMemoryFile]) {
    self.scenario = scenario
    self.files = files
  }
}

/// The folder in which the plans of scenarios are kept.
public let draftsFolderName = "drafts"

/// Drafts each in a folder named after its scenario, with where it comes from and when it was made.
public func draftFiles(_ drafts: [ScenarioDraft], madeOn date: CalendarDate) -> [InMemoryFile] {
  var names = FolderNames()
  return drafts.flatMap { draft in
    let folder = "\(draftsFolderName)/\(names.name(for: draft.scenario.name))/"
    return (draft.files + [originFile(.scenario(draft.scenario), madeOn: date)]).map {
      InMemoryFile(name: folder + $0.name, bytes: $0.bytes)
    }
  }
}
