extension Double {
  /// Whether two results are the same up to the solver's tolerances.
  func isClose(to other: Double) -> Bool {
    abs(self - other) <= 1e-6 * Swift.max(1, abs(self), abs(other))
  }
}
