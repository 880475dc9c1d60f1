extension SchoolRecords {
  /// Every way in which the records do not fit together, in the order of the tables and their rows.
  public func problems() -> [Problem] {
    []
  }
}
