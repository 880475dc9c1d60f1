import Tuition

/// What is asked for: one request for each pupil and subject, the alternative with most points.
struct Demand: Sendable {
  private struct Wish: Hashable {
    let pupil: Identifier<Pupil>
    let subject: Subject
  }

  private struct Gathering: Hashable {
    let provision: Identifier<Provision>
    let subject: Subject
    let year: Year?
  }

  let school: School
  /// One request for each pupil and subject, in the order of the requests.
  let wishes: [Request]

  init(_ school: School) {
    self.school = school
    wishes = school.records.requests.grouped { Wish(pupil: $0.pupil, subject: $0.subject) }
      .compactMap { _, alternatives in
        alternatives.max { $0.points < $1.points }
      }
  }

  /// The subjects wished for, sorted.
  var subjects: [Subject] { Set(wishes.map(\.subject)).sorted() }

  /// The sessions of requests together, counted once for each pupil.
  func sessions(of requests: [Request]) -> Int {
    requests.reduce(0) { $0 + (school.provision($1.provision)?.sessions ?? 0) }
  }

  /// The fewest periods of tutors that requests need, with every group as large as it may be.
  func tutorPeriods(of requests: [Request]) -> Int {
    requests.grouped {
      Gathering(
        provision: $0.provision, subject: $0.subject, year: school.pupil($0.pupil)?.year)
    }.reduce(0) { sum, gathering in
      guard let provision = school.provision(gathering.key.provision) else { return sum }
      let most = max(1, provision.groupMost)
      let groups = (gathering.members.count + most - 1) / most
      return sum + groups * provision.sessions * provision.periods
    }
  }
}
