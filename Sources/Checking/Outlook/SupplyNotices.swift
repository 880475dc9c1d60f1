import Tuition

/// Where tutors offer less than the wishes need, altogether and subject by subject.
func supplyNotices(
  demand: Demand, offer: TutorOffer, subjects: [SubjectOutlook]
) -> [Notice] {
  let asked = demand.tutorPeriods(of: demand.wishes)
  let offered = offer.periods(of: demand.school.records.tutors)
  var notices: [Notice] = []
  if offered < asked {
    notices.append(
      Notice(
        title: "Too few tutor hours",
        sentence: "Tutors offer \(counted(offered, "period")) over the term, but the requests with"
          + " most points need at least \(asked).", identifiers: []))
  }
  return notices
    + subjects.filter { $0.tutors > 0 && $0.periodsOffered < $0.periodsAsked }.map {
      Notice(
        title: "Too few tutor hours in a subject",
        sentence: "\(counted($0.tutors, "tutor")) of \($0.subject) can be used in"
          + " \(counted($0.periodsOffered, "period")) over the term, but its requests with most"
          + " points need at least \($0.periodsAsked).", identifiers: [$0.subject.name])
    }
}
