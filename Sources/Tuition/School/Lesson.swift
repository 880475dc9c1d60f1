/// A class of pupils who are taught together; it has no facts of its own beyond its identifier.
public enum SchoolClass {}

/// One weekly lesson of a class, in one period.
public struct Lesson: Hashable, Sendable {
  /// The class that is taught.
  public let schoolClass: Identifier<SchoolClass>
  /// What is taught.
  public let subject: Subject
  /// When in the cycle; no week means every week.
  public let time: WeeklyTime
  /// The teacher's initials or name in the timetable, where given.
  public let teacher: String?
  /// The room, where given; it need not hold tuition.
  public let room: Identifier<Room>?

  /// Makes a lesson.
  public init(
    schoolClass: Identifier<SchoolClass>, subject: Subject, time: WeeklyTime,
    teacher: String? = nil, room: Identifier<Room>? = nil
  ) {
    self.schoolClass = schoolClass
    self.subject = subject
    self.time = time
    self.teacher = teacher
    self.room = room
  }
}

/// That a pupil belongs to a class.
public struct Membership: Hashable, Sendable {
  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// The class, which has at least one lesson.
  public let schoolClass: Identifier<SchoolClass>

  /// Makes a membership.
  public init(pupil: Identifier<Pupil>, schoolClass: Identifier<SchoolClass>) {
    self.pupil = pupil
    self.schoolClass = schoolClass
  }
}
