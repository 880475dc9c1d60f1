/// A term's tuition with the proof of how good it is.
public struct Plan: Sendable {
  /// The dated sessions.
  public let timetable: Timetable
  /// The pupils and subjects that could not be placed, each by the alternative with most points.
  public let unplaced: [Request]
  /// Why the search stopped and how good the plan is.
  public let certificate: Certificate

  /// Makes a plan.
  public init(timetable: Timetable, unplaced: [Request], certificate: Certificate) {
    self.timetable = timetable
    self.unplaced = unplaced
    self.certificate = certificate
  }
}

/// A pupil and subject that could not be placed, or not wholly, with what stands in the way.
public struct Unplaced: Hashable, Sendable {
  /// The alternative with most points.
  public let request: Request
  /// A plain sentence that names what stands in the way.
  public let reason: String

  /// Makes an unplaced request.
  public init(request: Request, reason: String) {
    self.request = request
    self.reason = reason
  }
}
