public import Tuition

/// Sessions that go together when missed ones are made up: one of each of some pupils in a subject.
public struct Unmade: Hashable, Sendable {
  /// The pupils and subjects, sorted.
  public let wishes: [Wish]
}

extension Continuation {
  /// The sessions that are asked for beyond those that are published, since they were missed: those missed now in the order of
  /// the plan, then those that an earlier plan could not make up.
  ///
  /// - Parameters:
  ///   - missed: the sessions that were missed now.
  ///   - plan: the published plan.
  ///   - planned: the school of that plan.
  public func unmade(
    _ missed: [Session], beside plan: Timetable, of planned: School
  ) -> [Unmade] {
    var left = surplus
    var units: [Unmade] = []
    func add(_ pupils: [Identifier<Pupil>], _ subject: Subject) {
      let wishes = pupils.map { Wish(pupil: $0, subject: subject) }.filter { left[$0] ?? 0 > 0 }
      guard !wishes.isEmpty else { return }
      for wish in wishes { left[wish, default: 0] -= 1 }
      units.append(Unmade(wishes: wishes.sorted()))
    }
    for session in missed where session.date < from { add(session.pupils, session.subject) }
    let counts = plan.sessions.counts
    var seen: Set<Wish> = []
    for session in published.sessions {
      let wishes = session.wishes
      guard seen.isDisjoint(with: wishes) else { continue }
      seen.formUnion(wishes)
      let needed = planned.provision(original(of: session.provision))?.sessions ?? 0
      for short in 1..<max(2, needed) {
        add(
          session.pupils.filter {
            needed - (counts[Wish(pupil: $0, subject: session.subject)] ?? 0) >= short
          }, session.subject)
      }
    }
    return units
  }

  /// How many sessions more than the published ones are asked for.
  private var surplus: [Wish: Int] {
    let counts = published.sessions.counts
    return school.records.requests.reduce(into: [:]) { surplus, request in
      let asked = school.provision(request.provision)?.sessions ?? 0
      surplus[request.wish] = max(surplus[request.wish] ?? 0, asked - (counts[request.wish] ?? 0))
    }
  }

  /// Whether all that is left of some requests could be held if nobody else had tuition.
  public func couldHold(_ wishes: [Wish]) -> Bool {
    let empty = Surroundings(
      school, Timetable([], order: { school.periodIndex($0) ?? 0 }), from: from)
    return wishes.allSatisfy { wish in
      school.records.requests.contains { request in
        guard request.wish == wish, let scene = RequestScene(request, among: empty) else {
          return false
        }
        let question = Question(scene)
        return question.isPossible(under: Set(question.rules).subtracting([.groupLeast]))
      }
    }
  }
}
