/// A list of changes to a school under a name, to see what would come of them.
public struct Scenario: Hashable, Sendable {
  /// What people call it.
  public let name: String
  /// What is asked, where somebody wrote it down.
  public let question: String?
  /// The changes in the order in which they are made.
  public let changes: [Change]
  /// What may give way besides until everybody is placed; nothing where nothing may.
  public let relaxing: Relaxing?

  /// Makes a scenario.
  public init(
    name: String, question: String? = nil, changes: [Change], relaxing: Relaxing? = nil
  ) {
    self.name = name
    self.question = question
    self.changes = changes
    self.relaxing = relaxing
  }
}
