public import Tuition

/// What can be said about a school's requests before anybody plans: numbers, and what cannot work.
///
/// A wish is a pupil and a subject: of its requests, which are alternatives, at most one is placed.
/// What wishes ask for is counted by the alternative with most points. Tutors' time is counted in
/// periods, as their hours are given.
public struct Outlook: Hashable, Sendable {
  /// The number of requests, alternatives included.
  public let requests: Int
  /// The number of different pupils and subjects among the requests.
  public let wishes: Int
  /// The number of pupils who have a request.
  public let pupils: Int
  /// The sessions that all wishes have together, counted once for each pupil.
  public let sessionsAsked: Int
  /// The fewest periods of tutors that all wishes need, with every group as large as it may be.
  public let periodsAsked: Int
  /// The periods over the term in which tutors can be used.
  public let periodsOffered: Int
  /// The same, subject by subject, sorted by subject.
  public let subjects: [SubjectOutlook]
  /// The places of all pots; nothing where places are unlimited.
  public let places: Int?
  /// What cannot work, or needs a look, whoever plans.
  public let notices: [Notice]
}

/// What is asked and offered in one subject over the term.
public struct SubjectOutlook: Hashable, Sendable {
  /// The subject.
  public let subject: Subject
  /// The number of pupils who wish for it.
  public let wishes: Int
  /// The sessions they have together, counted once for each pupil.
  public let sessionsAsked: Int
  /// The fewest periods of tutors that they need, with every group as large as it may be.
  public let periodsAsked: Int
  /// The tutors who can be used for it at some time.
  public let tutors: Int
  /// The periods in which those tutors can be used; they may be offered in other subjects as well.
  public let periodsOffered: Int
}

/// Describes what can be known of a school's requests before planning.
public func outlook(of school: School) -> Outlook {
  let facts = SchoolFacts(school)
  let demand = Demand(school)
  let offer = TutorOffer(facts)
  let subjects = demand.subjects.map { subject in
    let wishes = demand.wishes.filter { $0.subject == subject }
    let tutors = offer.tutors(for: subject)
    return SubjectOutlook(
      subject: subject, wishes: wishes.count, sessionsAsked: demand.sessions(of: wishes),
      periodsAsked: demand.tutorPeriods(of: wishes), tutors: tutors.count,
      periodsOffered: offer.periods(of: tutors))
  }
  return Outlook(
    requests: school.records.requests.count, wishes: demand.wishes.count,
    pupils: Set(school.records.requests.map(\.pupil)).count,
    sessionsAsked: demand.sessions(of: demand.wishes),
    periodsAsked: demand.tutorPeriods(of: demand.wishes),
    periodsOffered: offer.periods(of: school.records.tutors), subjects: subjects,
    places: school.records.pots.map { $0.reduce(0) { $0 + $1.places } },
    notices: notices(facts, demand: demand, offer: offer, subjects: subjects))
}

private func notices(
  _ facts: SchoolFacts, demand: Demand, offer: TutorOffer, subjects: [SubjectOutlook]
) -> [Notice] {
  existingNotices(facts) + tutorNotices(facts.school, offer: offer)
    + supplyNotices(demand: demand, offer: offer, subjects: subjects)
    + placeNotices(facts.school, demand: demand) + roomNotices(facts.school)
    + timeNotices(facts)
}
