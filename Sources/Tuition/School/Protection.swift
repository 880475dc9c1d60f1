/// What the school protects: quality first teaching, the balance of the curriculum, and pupils' safety.
public struct Protection: Hashable, Sendable {
  /// What differs for one subject.
  public struct OfSubject: Hashable, Sendable {
    /// The most of the subject's minutes that a pupil may lose, in per cent; nothing means as the school says.
    public package(set) var lossPercent: Int?
    /// The cost of a minute away from the subject; nothing means as the school says.
    public package(set) var weight: Int?

    /// Makes what differs for one subject.
    public init(lossPercent: Int? = nil, weight: Int? = nil) {
      self.lossPercent = lossPercent
      self.weight = weight
    }
  }

  /// Subjects from which nobody is withdrawn.
  public package(set) var subjects: Set<Subject>
  /// The most of one subject's lesson minutes of the term that a pupil may lose, 0 to 100 per cent.
  public package(set) var lossPercent: Int
  /// The most pupils out of one lesson at once.
  public package(set) var outOfLesson: Int
  /// The most tuition sessions of one pupil on one date.
  public package(set) var mostPerDay: Int
  /// Whether a session with one pupil needs a room that is overlooked.
  public package(set) var overlooked: Bool
  /// Whether lunch may be used.
  public package(set) var lunch: Bool
  /// What differs for single subjects.
  public package(set) var bySubject: [Subject: OfSubject]

  /// Makes the school's protection; the defaults are those of the format.
  public init(
    subjects: Set<Subject> = [], lossPercent: Int = 10, outOfLesson: Int = 2, mostPerDay: Int = 1,
    overlooked: Bool = true, lunch: Bool = false, bySubject: [Subject: OfSubject] = [:]
  ) {
    self.subjects = subjects
    self.lossPercent = lossPercent
    self.outOfLesson = outOfLesson
    self.mostPerDay = mostPerDay
    self.overlooked = overlooked
    self.lunch = lunch
    self.bySubject = bySubject
  }
}
