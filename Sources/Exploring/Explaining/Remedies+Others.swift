internal import Tuition

extension Remedies {
  /// Others whose sessions would have to give way, those of fewest points first: all of a group, or one whose place is taken.
  func displacements() -> [[Trial]] { displacements(where: mayOpenEnough) }

  /// Displacements, of whole groups only those that pass; which these are is worked out only where somebody is in the way.
  func displacements(where mayOpenEnough: () -> ([Wish]) -> Bool) -> [[Trial]] {
    let isInTheWay = helps([.otherRequests])
    guard isInTheWay || scene.provision.groupMost > 1 else { return [] }
    var whole: Set<[Wish]> = []
    var single: Set<[Wish]> = []
    for session in scene.surroundings.plan.sessions where !session.pupils.contains(scene.pupil.id) {
      let wishes = session.wishes
      if isInTheWay { whole.insert(wishes) }
      if wishes.count > 1, session.provision == request.provision,
        session.subject == request.subject
      {
        single.formUnion(wishes.map { [$0] })
      }
    }
    return [ordered(whole.filter(mayOpenEnough())), ordered(single)]
  }

  /// Tells whether enough times could open were some others gone: what is open already, with what others alone bar at their times.
  ///
  /// A place that they give back may open any time, and a group that can be joined has times of its own.
  private func mayOpenEnough() -> ([Wish]) -> Bool {
    guard scene.hasPot, question.groups.isEmpty else { return { _ in true } }
    let all = RuleSet(question.rules)
    let open = question.options.map { $0.open(under: all.subtracting(RuleSet([.otherRequests]))) }
    return { gone in
      let times = moments(of: gone)
      return open.contains { options in
        options.count { option in
          option.isOpen(under: all)
            || option.periods.contains { times.contains(moment(option.date, $0)) }
        } >= scene.provision.sessions
      }
    }
  }

  /// When some others have their sessions, as times of the pupil.
  private func moments(of gone: [Wish]) -> Set<Moment<Pupil>> {
    let sessions = scene.surroundings.plan.sessions.filter { session in
      session.subject == gone[0].subject
        && session.pupils.contains { pupil in gone.contains { $0.pupil == pupil } }
    }
    return Set(
      sessions.flatMap { session in
        scene.lookup.periods(of: session).map { moment(session.date, $0) }
      })
  }

  private func moment(_ date: CalendarDate, _ period: Period) -> Moment<Pupil> {
    Moment(owner: scene.pupil.id, date: date, period: period.name)
  }

  private func ordered(_ groups: Set<[Wish]>) -> [Trial] {
    let worth = PlannedSchool(school, asked.plan, withdrawals: []).placed
    return groups.compactMap { wishes -> Trial? in
      let requests = wishes.compactMap { worth[$0] }
      let agreed = school.records.agreed.contains { wishes.contains($0.wish) }
      guard !agreed, request.statutory || !requests.contains(where: \.statutory) else { return nil }
      let points = requests.reduce(0) { $0 + $1.points }
      let names = wishes.map { "\($0.pupil) in \($0.subject)" }.joined(separator: " and ")
      let left = wishes.contains { asked.given($0) > 0 } ? "the sessions left" : "the sessions"
      return Trial(
        words: "take back \(left) of \(names), \(points) points", changes: [],
        displaced: wishes, pointsTaken: points, cost: 50 + points)
    }.sorted { ($0.cost, $0.words) < ($1.cost, $1.words) }
  }

  /// The cheapest new group with others who are not placed either.
  func newGroup() -> Explanation.Remedy? {
    let circles = circles()
    let found = circles.compactMap { fellows -> Explanation.Remedy? in
      let scenes = [scene] + fellows.compactMap { RequestScene($0, among: scene.surroundings) }
      guard scenes.count == fellows.count + 1 else { return nil }
      let together = Trial(
        words: "make a group with " + fellows.map(\.pupil.text).joined(separator: " and "),
        changes: [], cost: 5, fellows: fellows.map(asked.original))
      let joint = Remedies(Question(group: scenes), in: asked)
      guard !joint.helps([]) else { return first([together]) }
      let ways = joint.ways().flatMap(\.self).sorted { ($0.cost, $0.words) < ($1.cost, $1.words) }
      return first(ways.prefix(Self.mostTogether).map(together.and))
    }
    return found.min { ($0.cost, $0.words) < ($1.cost, $1.words) }
  }

  /// How many sets of others are tried as a group.
  private static let mostCircles = 12

  /// Sets of others who are not placed and could be in a group with the pupil, those of most points first.
  private func circles() -> [[Request]] {
    let least = scene.provision.groupLeast
    guard least > 1 else { return [] }
    let others = asked.open.filter { other in
      other.provision == request.provision && other.subject == request.subject
        && other.pupil != request.pupil
        && school.pupil(other.pupil)?.year == scene.pupil.year
    }
    var circles: [[Request]] = [[]]
    for size in 1..<least {
      // Each circle has as many left to grow by as it needs, so the first are those of most points.
      let growing = circles.lazy.flatMap { circle in
        others.drop { one in circle.last.map { $0 != one } ?? false }
          .filter { !circle.contains($0) }.map { circle + [$0] }
      }
      circles = Array(size == least - 1 ? growing.prefix(Self.mostCircles) : growing.prefix(200))
    }
    return circles
  }
}
