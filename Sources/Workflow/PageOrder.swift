public import Tuition

/// A folder for pages, and how pupils are named on them.
public struct PageOrder: Sendable {
  /// The folder to write.
  public let out: String
  /// How pupils are named.
  public let naming: PupilNaming

  /// Makes an order.
  public init(out: String, naming: PupilNaming = .initials) {
    self.out = out
    self.naming = naming
  }
}
