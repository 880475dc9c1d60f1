/// Where a request comes from: what it was matched by, or that somebody wrote it.
public struct RequestTrace: Hashable, Sendable {
  /// The priority, where it was matched.
  public let priority: Priority?
  /// The names of the criteria that it rests on.
  public let criteria: [String]
  /// What the data say.
  public let data: String
  /// What people say.
  public let judgement: String
  /// The mark of who wrote the row: the program with a sum over the row, or somebody by hand.
  public let origin: String

  /// Makes a trace.
  public init(
    priority: Priority? = nil, criteria: [String] = [], data: String = "", judgement: String = "",
    origin: String = ""
  ) {
    self.priority = priority
    self.criteria = criteria
    self.data = data
    self.judgement = judgement
    self.origin = origin
  }
}
