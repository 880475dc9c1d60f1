public import Tuition

/// Why a request is not placed beside a plan, and what would place it.
///
/// The sets of rules come of a deletion filter (J. W. Chinneck and E. W. Dravnieks 1991, doi:10.1287/ijoc.3.2.157): rule
/// after rule is given up, and stays given up where the request is barred all the same. What is left is minimal: without
/// any one of its rules the request could be placed.
public func explain(
  _ request: Request, of school: School, beside plan: Timetable
) -> Explanation? {
  let lookup = SchoolLookup(school)
  guard let scene = RequestScene(request, beside: plan, lookup) else { return nil }
  let question = Question(scene, beside: plan)
  let most = question.best(under: Set(scene.rules)).count
  guard most < scene.provision.sessions else {
    return Explanation(
      request: request, times: question.count, funnel: question.funnel(), most: most,
      needed: most, conflict: [], behind: [], conflictAlone: nil,
      remedies: question.remedyOfNothing(plan))
  }
  let conflict = question.conflict(Set(scene.rules))
  let alone = Set(scene.rules).subtracting([.otherRequests])
  return Explanation(
    request: request, times: question.count, funnel: question.funnel(), most: most,
    needed: scene.provision.sessions, conflict: conflict,
    behind: conflict.map(question.barriers(behind:)),
    conflictAlone: question.isPossible(under: alone) ? nil : question.conflict(alone),
    remedies: Remedies(question, plan: plan).found())
}

/// A request with its options, to be asked what is possible when some rules do not hold.
struct Question {
  let scene: RequestScene
  /// What could be sessions of its own, tutor by tutor.
  let options: [[DatedOption]]
  /// What could be joined, group by group.
  let groups: [[DatedOption]]

  init(_ scene: RequestScene, beside plan: Timetable) {
    self.scene = scene
    options = scene.options()
    groups = scene.groups(in: plan)
  }

  /// How many options there are before any rule.
  var count: Int { options.reduce(0) { $0 + $1.count } }

  /// All sessions of a group that can be joined, else the most sessions that fit with any one tutor.
  func best(under rules: Set<NamedRule>) -> [DatedOption] {
    let fit = Fit(scene: scene, rules: rules)
    if let group = groups.first(where: fit.joins) { return group }
    var best: [DatedOption] = []
    for list in options where best.count < scene.provision.sessions {
      let found = fit.best(list)
      if found.count > best.count { best = found }
    }
    return best
  }

  func isPossible(under rules: Set<NamedRule>) -> Bool {
    let needed = rules.contains(.allSessions) ? scene.provision.sessions : 1
    return best(under: rules).count >= needed
  }

  /// A minimal set of rules that bar the request; the rules must bar it.
  func conflict(_ rules: Set<NamedRule>) -> [NamedRule] {
    var left = rules
    for rule in scene.rules where left.contains(rule) {
      let without = left.subtracting([rule])
      if !isPossible(under: without) { left = without }
    }
    return scene.rules.filter(left.contains)
  }

  /// What would still bar the request if one rule alone did not hold; nothing where it would fit.
  func barriers(behind rule: NamedRule) -> [NamedRule] {
    let rest = Set(scene.rules).subtracting([rule])
    return isPossible(under: rest) ? [] : conflict(rest)
  }

  /// The smallest sets of rules without which the request would fit, of at most three rules each.
  ///
  /// Whatever makes it fit gives up a rule of every set that bars it, so each such set is a branching (R. Reiter 1987,
  /// doi:10.1016/0004-3702(87)90062-2).
  func corrections() -> [[NamedRule]] {
    let all = Set(scene.rules)
    var frontier: Set<Set<NamedRule>> = [[]]
    for _ in 1...3 {
      let wider = Set(
        frontier.flatMap { lifted in
          conflict(all.subtracting(lifted)).map { lifted.union([$0]) }
        })
      let fitting = wider.filter { isPossible(under: all.subtracting($0)) }
      if !fitting.isEmpty { return fitting.map { one in scene.rules.filter(one.contains) }.inOrder }
      frontier = wider
    }
    return []
  }

  /// Rule by rule, how many options are left, from the rules about tutors to those about others.
  func funnel() -> [Explanation.Step] {
    let order: [NamedRule] = [
      .tutorOffers, .namedTutor, .tutorChecks, .tutorHours, .tutorAbsences, .closures,
      .requestDates, .pots, .existing, .lunch, .outsideHours, .inLessons,
      .protectedSubjects, .ownSubject, .judgements, .outOfLesson, .rooms, .otherRequests,
      .groupLeast,
    ]
    var left = options.flatMap(\.self)
    var held: Set<NamedRule> = []
    var steps: [Explanation.Step] = []
    for rule in order {
      held.insert(rule)
      let after = left.filter { $0.isOpen(under: held) }
      if after.count < left.count {
        steps.append(.init(rule: rule, barred: left.count - after.count, left: after.count))
      }
      left = after
    }
    return steps
  }

  /// The sessions of chosen options, numbered after those of the plan.
  func sessions(_ chosen: [DatedOption]) -> [Session] {
    chosen.enumerated().compactMap { number, option in
      guard let room = option.rooms.first else { return nil }
      if let session = option.joined { return joined(session, in: room) }
      return Session(
        id: Identifier("new-\(number + 1)"), date: option.date, period: option.period,
        provision: scene.provision.id, subject: scene.request.subject, tutor: option.tutor,
        room: room, pupils: [scene.pupil.id], pots: [scene.pot])
    }
  }

  /// A group's session with the pupil among the others, under its own name.
  private func joined(_ session: Session, in room: Identifier<Room>) -> Session {
    let members = (Array(zip(session.pupils, session.pots)) + [(scene.pupil.id, scene.pot)])
      .sorted { $0.0 < $1.0 }
    return Session(
      id: session.id, date: session.date, period: session.period, provision: session.provision,
      subject: session.subject, tutor: session.tutor, room: room, pupils: members.map(\.0),
      pots: members.map(\.1))
  }

  func remedyOfNothing(_ plan: Timetable) -> [Explanation.Remedy] {
    [
      Explanation.Remedy(
        words: groups.contains { Fit(scene: scene, rules: Set(scene.rules)).joins($0) }
          ? "nothing has to change: the pupil can join a group that there is"
          : "nothing has to change: it fits beside the plan as it is", changes: [],
        displaced: [], cost: 0, sessions: sessions(best(under: Set(scene.rules))))
    ]
  }
}

extension [[NamedRule]] {
  /// The sets by the words of their rules, so that they come the same way each time.
  fileprivate var inOrder: [[NamedRule]] { sorted { "\($0)" < "\($1)" } }
}
