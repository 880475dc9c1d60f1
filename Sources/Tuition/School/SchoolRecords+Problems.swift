extension SchoolRecords {
  /// Every way in which the records do not fit together, in the order of the tables and their rows.
  public func problems() -> [Problem] { problems(unread: []) }

  /// Every problem that does not only come of some tables not having been read.
  package func problems(unread: Set<RecordTable>) -> [Problem] {
    []
  }
}
