/// That a tutor may serve one school of a trust; a tutor who serves several has a row for each.
public struct SharedTutor: Hashable, Sendable {
  /// The tutor, as in the school's own `tutors.csv`.
  public let tutor: Identifier<Tutor>
  /// The name of the school's folder.
  public let school: String
  /// The minutes that the way between this school and another takes, 0 to 600.
  ///
  /// Between two schools the larger of their two numbers counts.
  public let travelMinutes: Int
  /// The most hours of sessions from Monday to Sunday at this school; nothing means no limit.
  public let hours: Int?

  /// Makes a row of the shared tutors.
  public init(
    tutor: Identifier<Tutor>, school: String, travelMinutes: Int = 0, hours: Int? = nil
  ) {
    self.tutor = tutor
    self.school = school
    self.travelMinutes = travelMinutes
    self.hours = hours
  }

  /// The name of the file that holds the shared tutors of a trust.
  public static let fileName = "shared-tutors.csv"
}
