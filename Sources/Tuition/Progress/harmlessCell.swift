extension String {
  /// The text as a cell that no spreadsheet takes for a formula: an apostrophe before it where it begins like one.
  ///
  /// A number below zero is no formula.
  package var harmlessCell: String {
    guard let first, "=+-@\t\r\n".contains(first), Double(self) == nil else { return self }
    return "'" + self
  }
}
