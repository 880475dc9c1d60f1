/// The cost of a minute away from whatever a pupil misses, in whole numbers from 0 up.
public struct Weights: Hashable, Sendable {
  /// Away from a lesson, unless its subject has a weight of its own.
  public package(set) var subject: Int
  /// Before school.
  public package(set) var before: Int
  /// In registration.
  public package(set) var registration: Int
  /// In a break.
  public package(set) var `break`: Int
  /// At lunch.
  public package(set) var lunch: Int
  /// After school.
  public package(set) var after: Int
  /// In a lesson period in which the pupil has no lesson.
  public package(set) var free: Int
  /// What multiplies the weight of a subject that a pupil should keep.
  public package(set) var keepFactor: Int
  /// The cost of each different weekly time (weekday and first period) that a pupil's request is given.
  public package(set) var steadiness: Int

  /// Makes weights; the defaults are those of the format.
  public init(
    subject: Int = 10, before: Int = 5, registration: Int = 3, break: Int = 10, lunch: Int = 10,
    after: Int = 5, free: Int = 1, keepFactor: Int = 3, steadiness: Int = 300
  ) {
    self.subject = subject
    self.before = before
    self.registration = registration
    self.break = `break`
    self.lunch = lunch
    self.after = after
    self.free = free
    self.keepFactor = keepFactor
    self.steadiness = steadiness
  }
}
