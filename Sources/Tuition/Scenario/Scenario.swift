/// A list of changes to a school under a name, to see what would come of them.
public struct Scenario: Hashable, Sendable {
  /// What people call it.
  public let name: String
  /// What is asked, where somebody wrote it down.
  public let question: String?
  /// The changes in the order in which they are made.
  public let changes: [Change]

  /// Makes a scenario.
  public init(name: String, question: String? = nil, changes: [Change]) {
    self.name = name
    self.question = question
    self.changes = changes
  }
}
