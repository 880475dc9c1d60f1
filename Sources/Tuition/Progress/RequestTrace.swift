/// Where a request comes from: what it was matched by, or that somebody wrote it.
public struct RequestTrace: Hashable, Sendable {
  /// What somebody wrote into a column of their own.
  public struct Note: Hashable, Sendable {
    /// The name of the column.
    public let column: String
    /// What stands there; may be empty.
    public let text: String

    /// Makes a note.
    public init(column: String, text: String) {
      self.column = column
      self.text = text
    }
  }

  /// The priority, where it was matched.
  public let priority: Priority?
  /// The names of the criteria that it rests on.
  public let criteria: [String]
  /// What the data say.
  public let data: String
  /// What people say.
  public let judgement: String
  /// Who wrote the row: the program with a sum over the row, or somebody by hand.
  public let origin: String
  /// What stands in columns that somebody added, in their order; it is kept, and changes nothing.
  public let notes: [Note]

  /// Makes a trace.
  public init(
    priority: Priority? = nil, criteria: [String] = [], data: String = "", judgement: String = "",
    origin: String = "", notes: [Note] = []
  ) {
    self.priority = priority
    self.criteria = criteria
    self.data = data
    self.judgement = judgement
    self.origin = origin
    self.notes = notes
  }
}
