import Tuition

/// Where pots hold fewer places than wishes, or none for a pupil and subject.
func placeNotices(_ school: School, demand: Demand) -> [Notice] {
  guard let pots = school.records.pots else { return [] }
  let places = pots.reduce(0) { $0 + $1.places }
  var notices: [Notice] = []
  if places < demand.wishes.count {
    notices.append(
      Notice(
        title: "Too few places",
        sentence: "The pots hold \(counted(places, "place")) for \(demand.wishes.count) pupils and"
          + " subjects: at least \(demand.wishes.count - places) cannot be placed.",
        identifiers: pots.map(\.id.text)))
  }
  let without = school.records.requests.filter { request in
    guard let pupil = school.pupil(request.pupil) else { return false }
    return !pots.contains { $0.places > 0 && $0.matches(request, of: pupil) }
  }
  return notices
    + without.map { request in
      Notice(
        title: "No pot",
        sentence: "No pot with places is meant for \(request.pupil)'s \(request.provision) in"
          + " \(request.subject).", identifiers: [request.pupil.text])
    }
}
