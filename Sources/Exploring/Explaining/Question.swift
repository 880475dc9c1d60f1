internal import Tuition

/// A request with its options, to be asked what is possible when some rules do not hold.
///
/// Others may be asked for with it: then all come to the same sessions, as a group of their own.
struct Question {
  /// The request, and those of the pupils who would come with its pupil.
  let scenes: [RequestScene]
  /// What could be sessions of its own, tutor by tutor.
  let options: [OptionList]
  /// What could be joined, group by group.
  let groups: [[DatedOption]]
  /// The rules that hold, in the order in which explanations give them up.
  let rules: [NamedRule]
  private let answers = Answers()

  /// What has been found possible or not; sets of rules are asked about again and again.
  ///
  /// Copies of a question share it, and nothing guards it: a question stays on one thread, which the compiler sees to, as
  /// neither is `Sendable`.
  private final class Answers {
    var known: [Set<NamedRule>: Bool] = [:]
  }

  init(_ scene: RequestScene) {
    scenes = [scene]
    options = scene.options().map(OptionList.init)
    groups = scene.groups()
    rules = scene.rules
  }

  /// A group of pupils who are not placed, made new; the first is the one who is asked about.
  init(group scenes: [RequestScene]) {
    self.scenes = scenes
    options = Self.shared(scenes).map(OptionList.init)
    groups = []
    let subjects = Set(scenes.flatMap { $0.totals.keys }).sorted()
    let own = scenes[0].rules.filter { if case .lossPercent = $0 { false } else { true } }
    rules = own + subjects.map { .lossPercent($0) }
  }

  var scene: RequestScene { scenes[0] }

  /// How many options there are before any rule.
  var count: Int { options.reduce(0) { $0 + $1.all.count } }

  /// All sessions of a group that can be joined, else the most sessions that fit with any one tutor.
  func best(under rules: Set<NamedRule>) -> [DatedOption] {
    let fit = Fit(scenes, rules: rules)
    if let group = groups.first(where: fit.joins) { return group }
    var best: [DatedOption] = []
    for list in options where best.count < scene.provision.sessions {
      let found = fit.best(list)
      if found.count > best.count { best = found }
    }
    return best
  }

  func isPossible(under rules: Set<NamedRule>) -> Bool {
    if let known = answers.known[rules] { return known }
    let answer = holds(under: rules)
    answers.known[rules] = answer
    return answer
  }

  private func holds(under rules: Set<NamedRule>) -> Bool {
    let needed = rules.contains(.allSessions) ? scene.provision.sessions : 1
    let fit = Fit(scenes, rules: rules)
    return groups.contains(where: fit.joins)
      || options.contains { fit.holds(needed, of: $0) }
  }

  /// What leaves too few dates for the sessions, whatever the time of day.
  static let calendarRules: Set<NamedRule> = [
    .allSessions, .mostPerWeek, .mostPerDay, .closures, .requestDates,
  ]

  /// What bars whatever the time of day: too few dates for the sessions, and the want of a place.
  static let plainest: [Set<NamedRule>] = [calendarRules, [.otherRequests, .pots]]

  /// A minimal set of rules that bar the request; the rules must bar it.
  ///
  /// Where what is plainest bars it, that is told, and not what takes every time of the week to show. Where not even one
  /// session fits, that is what the others bar, and not that there are to be several.
  func conflict(_ given: Set<NamedRule>) -> [NamedRule] {
    let plain = Self.plainest.map(given.intersection).first { !isPossible(under: $0) }
    var left = plain ?? given
    for rule in [.allSessions] + rules where left.contains(rule) {
      let without = left.subtracting([rule])
      if !isPossible(under: without) { left = without }
    }
    return rules.filter(left.contains)
  }

  /// What would still bar the request if one rule alone did not hold; nothing where it would fit.
  func barriers(behind rule: NamedRule) -> [NamedRule] {
    let rest = Set(rules).subtracting([rule])
    return isPossible(under: rest) ? [] : conflict(rest)
  }

  /// The smallest sets of rules that changes can give up and without which the request would fit, of at most three each.
  ///
  /// Whatever makes it fit gives up a rule of every set that bars it, so each such set is a branching (R. Reiter 1987,
  /// doi:10.1016/0004-3702(87)90062-2).
  func corrections() -> [[NamedRule]] {
    let all = Set(rules)
    var frontier: Set<Set<NamedRule>> = [[]]
    for _ in 1...3 {
      let wider = Set(
        frontier.flatMap { lifted in
          conflict(all.subtracting(lifted)).filter(\.hasTrials).map { lifted.union([$0]) }
        })
      let fitting = wider.filter { isPossible(under: all.subtracting($0)) }
      if !fitting.isEmpty { return fitting.map { one in rules.filter(one.contains) }.inOrder }
      frontier = wider
    }
    return []
  }

  /// Rule by rule, how many options are left, from the rules about tutors to the want of a place.
  ///
  /// What others have taken counts before the limits that they fill, so that the limit is named and not the others.
  func funnel() -> [Explanation.Step] {
    let order: [NamedRule] = [
      .tutorOffers, .namedTutor, .tutorChecks, .tutorHours, .tutorAbsences, .closures,
      .requestDates, .existing, .lunch, .outsideHours, .inLessons, .protectedSubjects, .ownSubject,
      .judgements, .otherRequests, .outOfLesson, .rooms, .groupLeast, .pots,
    ]
    var left = options.flatMap(\.all)
    var held: Set<NamedRule> = []
    var steps: [Explanation.Step] = []
    for rule in order {
      held.insert(rule)
      let barring = RuleSet(held)
      let after = left.filter { $0.isOpen(under: barring) }
      if after.count < left.count {
        steps.append(.init(rule: rule, barred: left.count - after.count, left: after.count))
      }
      left = after
    }
    return steps
  }
}

extension Question {
  /// The sessions of chosen options, numbered after those of the plan; nothing where one has no room.
  func sessions(_ chosen: [DatedOption]) -> [Session] {
    let found = chosen.enumerated().compactMap { number, option -> Session? in
      guard let room = option.rooms.first else { return nil }
      if let session = option.joined { return joined(session, in: room) }
      let members = zip(scenes, pots).map { ($0.pupil.id, $1) }.sorted { $0.0 < $1.0 }
      return Session(
        id: Identifier("new-\(number + 1)"), date: option.date, period: option.period,
        provision: scene.provision.id, subject: scene.request.subject, tutor: option.tutor,
        room: room, pupils: members.map(\.0), pots: members.map(\.1))
    }
    return found.count == chosen.count ? found : []
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
}

extension [[NamedRule]] {
  /// The sets by the words of their rules, so that they come the same way each time.
  fileprivate var inOrder: [[NamedRule]] { sorted { "\($0)" < "\($1)" } }
}
