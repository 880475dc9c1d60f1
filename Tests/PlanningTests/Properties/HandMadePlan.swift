import Tuition
import TuitionTesting

@testable import Drawing

/// A plan made without thought: requests in any order, each at the first dates that are free.
///
/// Some tutor hours are forgotten, so that other seeds find other dates. What it makes is for the checker to judge.
func handMadePlan(of records: SchoolRecords, seed: UInt64) -> Timetable {
  var random = TuitionTesting.SeededGenerator(seed: seed)
  var thinner = records
  thinner.tutors.shuffle(using: &random)
  thinner.rooms.shuffle(using: &random)
  if records.agreed.isEmpty {
    let forgotten = Int.random(in: 0...40, using: &random)
    thinner.tutorHours.removeAll { _ in Int.random(in: 0..<100, using: &random) < forgotten }
  }
  var fit = FirstFit(thinner)
  let standing = Set(records.agreed.map { [$0.pupil.text, $0.subject.name, $0.provision.text] })
  let requests = records.requests.shuffled(using: &random)
  let first = requests.filter {
    standing.contains([$0.pupil.text, $0.subject.name, $0.provision.text])
  }
  let others = requests.filter { !first.contains($0) }
  var sessions: [Session] = []
  for request in first + others {
    let places = fit.potPlaces ?? []
    guard let placed = fit.place(request) else { continue }
    let pot = zip(places, fit.potPlaces ?? []).enumerated().first { $0.element.0 > $0.element.1 }
    sessions += placed.map { session in
      Session(
        id: Identifier("H\(sessions.count)-\(session.date)-\(session.period)"), date: session.date,
        period: session.period, provision: session.provision, subject: session.subject,
        tutor: session.tutor, room: session.room ?? "", pupils: [session.pupil],
        pots: [pot.flatMap { thinner.pots?[$0.offset].id }])
    }
  }
  let order = Dictionary(
    records.periods.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  return Timetable(sessions) { order[$0] ?? 0 }
}
