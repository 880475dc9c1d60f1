/// A rule as an explanation names it: something that a school could see otherwise, at a price.
public enum NamedRule: Hashable, Sendable, CustomStringConvertible {
  /// Tutors are used only in their hours.
  case tutorHours
  /// Tutors are away.
  case tutorAbsences
  /// Tutors give only their subjects, years and provisions.
  case tutorOffers
  /// Tutors' checks are done first.
  case tutorChecks
  /// Tutors give only so many sessions a day and a week.
  case tutorMost
  /// The request names a tutor.
  case namedTutor
  /// The request has a first or last date.
  case requestDates
  /// The school or the year is closed.
  case closures
  /// Subjects are protected.
  case protectedSubjects
  /// Nobody misses the subject they are tutored in.
  case ownSubject
  /// Teachers said never.
  case judgements
  /// The pupil is not withdrawn from lessons.
  case inLessons
  /// When the pupil can be in school outside the day.
  case outsideHours
  /// Lunch is not used.
  case lunch
  /// What the pupil has already.
  case existing
  /// Rooms with enough places, overlooked where asked, and free.
  case rooms
  /// The most pupils out of one lesson.
  case outOfLesson
  /// The most that may be lost of a subject.
  case lossPercent(Subject)
  /// The most sessions a week.
  case mostPerWeek
  /// The most sessions of a pupil a day.
  case mostPerDay
  /// All sessions or none.
  case allSessions
  /// One weekly time.
  case sameTime
  /// A group has so many pupils at least.
  case groupLeast
  /// A group has so many pupils at most.
  case groupMost
  /// Places of pots.
  case pots
  /// What the plan has given to others, and to the pupil in other subjects.
  case otherRequests

  /// The rule in words.
  public var description: String {
    switch self {
    case .tutorHours: "tutors' hours"
    case .tutorAbsences: "tutors' absences"
    case .tutorOffers: "the subjects, years and provisions of tutors"
    case .tutorChecks: "the checks on tutors"
    case .tutorMost: "the most sessions of tutors a day and a week"
    case .namedTutor: "the tutor whom the request names"
    case .requestDates: "the dates of the request"
    case .closures: "closures"
    case .protectedSubjects: "the protected subjects"
    case .ownSubject: "the subject of the tuition itself, which nobody misses"
    case .judgements: "what teachers said the pupil is never to miss"
    case .inLessons: "the pupil not being withdrawn from lessons"
    case .outsideHours: "the times at which the pupil can be in school outside the day"
    case .lunch: "lunch being kept free"
    case .existing: "what the pupil has already"
    case .rooms: "the lack of a room that is free, large enough and overlooked"
    case .outOfLesson: "the most pupils out of one lesson"
    case .lossPercent(let subject): "the cap on \(subject)"
    case .mostPerWeek: "the most sessions a week"
    case .mostPerDay: "the most sessions of a pupil a day"
    case .allSessions: "the number of sessions of the provision"
    case .sameTime: "the one weekly time of all sessions"
    case .groupLeast: "the fewest pupils of a group"
    case .groupMost: "the most pupils of a group"
    case .pots: "the lack of a place in a pot"
    case .otherRequests: "the sessions already planned"
    }
  }
}
