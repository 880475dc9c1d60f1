public import Tuition

extension AskedPlan {
  /// Each pupil and subject that is not placed, or not wholly, by the alternative of most points, with what stands in the way.
  public func unplaced() -> [Unplaced] {
    var most: [Wish: Request] = [:]
    for request in open where most[request.wish] == nil { most[request.wish] = request }
    let barred = most.values.compactMap { request -> Unplaced? in
      guard let scene = RequestScene(request, among: surroundings) else { return nil }
      return Unplaced(
        request: original(request), reason: hindrance(of: Question(scene)).sentence)
    }
    let ended = unfinished.map { Unplaced(request: $0.request, reason: $0.sentence) }
    return (barred + inPart() + ended).sorted { $0.request.wish < $1.request.wish }
  }

  /// What goes on with fewer sessions than it was to have, with what stands in the way of the others.
  public func inPart() -> [Unplaced] {
    guard from != nil else { return [] }
    let standing = surroundings.plan.sessions.counts
    return surroundings.lookup.school.records.requests.compactMap { request -> Unplaced? in
      guard let count = standing[request.wish], isGiven(request),
        let needed = surroundings.lookup.school.provision(request.provision)?.sessions,
        count < needed,
        let scene = RequestScene(request, among: without([request.wish]).surroundings)
      else { return nil }
      let found = hindrance(of: Question(scene))
      return Unplaced(
        request: original(request),
        reason: "\(count == 1 ? "1 session is" : "\(count) sessions are") still to come, and "
          + "\(needed - count == 1 ? "1 missed one is" : "\(needed - count) missed ones are") not made up"
          + (found.fits
            ? ": with the plan as it is, a place for all could be found only by moving or taking sessions of others."
            : ". " + found.sentence))
    }
  }

  /// Whether the sessions that stand are given as this request asks.
  private func isGiven(_ request: Request) -> Bool {
    surroundings.plan.sessions.contains {
      $0.subject == request.subject && $0.pupils.contains(request.pupil)
        && $0.provision == request.provision
    }
  }

  /// Why each request of a pupil is not placed, and what would place it.
  public func explanations(for pupil: Identifier<Pupil>) -> [Explanation] {
    open.filter { $0.pupil == pupil }.compactMap(explanation)
  }

  /// What of a pupil's requests has begun and is asked for no longer.
  public func unfinished(of pupil: Identifier<Pupil>) -> [Unfinished] {
    unfinished.filter { $0.request.pupil == pupil }
  }

  /// Why a request is not placed, and what would place it.
  ///
  /// The sets of rules come of a deletion filter (J. W. Chinneck and E. W. Dravnieks 1991, doi:10.1287/ijoc.3.2.157): rule
  /// after rule is given up, and stays given up where the request is barred all the same. What is left is minimal: without
  /// any one of its rules the request could be placed.
  func explanation(of request: Request) -> Explanation? {
    guard let scene = RequestScene(request, among: surroundings) else { return nil }
    let question = Question(scene)
    let hindrance = hindrance(of: question)
    let conflict = hindrance.fits ? [] : question.conflict(Set(question.rules))
    let alone = Set(question.rules).subtracting([.otherRequests])
    return Explanation(
      request: original(request), hindrance: hindrance, times: question.count,
      funnel: question.funnel(), conflict: conflict,
      behind: conflict.map(question.barriers(behind:)),
      conflictAlone: question.isPossible(under: alone) ? nil : question.conflict(alone),
      remedies: hindrance.fits
        ? [remedyOfNothing(for: question)] : Remedies(question, in: self).found())
  }

  private func remedyOfNothing(for question: Question) -> Explanation.Remedy {
    let fit = Fit(question.scenes, rules: Set(question.rules))
    return Explanation.Remedy(
      words: question.groups.contains(where: fit.joins)
        ? "nothing has to change: the pupil can join a group that there is"
        : "nothing has to change: it fits beside the plan as it is", changes: [],
      displaced: [], cost: 0,
      sessions: whole(question.sessions(question.best(under: Set(question.rules)))))
  }

  /// What stands in the way of a request, told by the rules that bar it whoever else has tuition, or else beside the plan.
  func hindrance(of question: Question) -> Hindrance {
    let rules = Set(question.rules)
    let fitting = question.best(under: rules).count
    var barring = question.barring(rules)
    let weeks = question.fewWeeks(barring.rules)
    if weeks == nil, fitting == 0 {
      barring = question.barring(rules.subtracting([.allSessions]))
    }
    let scene = question.scene
    return Hindrance(
      given: given(scene.request.wish), needed: scene.provision.sessions,
      fitting: fitting, bars: barring.rules.map(question.bar),
      isAlone: barring.isAlone, weeks: weeks,
      spentPots: scene.hasPot ? [] : scene.matchingPots.map(\.id), isProved: isProved)
  }
}

extension Question {
  fileprivate func bar(_ rule: NamedRule) -> Hindrance.Bar {
    Hindrance.Bar(
      rule: rule, detail: scene.detail(of: rule),
      isEnough: isPossible(under: Set(rules).subtracting([rule])))
  }

  /// The rules of some that bar the request together, and whether they do so even if nobody else had tuition; none where it fits.
  fileprivate func barring(_ rules: Set<NamedRule>) -> (rules: [NamedRule], isAlone: Bool) {
    guard !isPossible(under: rules) else { return ([], false) }
    let alone = rules.subtracting([.otherRequests])
    let isAlone = !isPossible(under: alone)
    return (conflict(isAlone ? alone : rules), isAlone)
  }

  /// How many weeks there are and what they hold, where that alone is too little; with what bars even one session, where something does.
  ///
  /// Closures and the dates of the request only say which weeks are open. Where days or times are too few in them, the
  /// weeks are not what bars it.
  fileprivate func fewWeeks(_ conflict: [NamedRule]) -> Hindrance.Weeks? {
    let ofWeeks = Self.calendarRules.subtracting([.mostPerDay])
    guard ofWeeks.isSuperset(of: conflict), conflict.contains(.allSessions),
      conflict.contains(.mostPerWeek)
    else { return nil }
    let holding = best(under: ofWeeks.subtracting([.allSessions])).count
    guard holding == scene.weeks * scene.provision.mostPerWeek else { return nil }
    let bars = barring(Set(rules).subtracting([.allSessions])).rules
    return Hindrance.Weeks(
      open: scene.weeks, mostPerWeek: scene.provision.mostPerWeek, holding: holding,
      bars: bars.map(bar))
  }
}

extension RequestScene {
  /// How many weeks are open to the pupil for it, from the first date that can still be chosen.
  fileprivate var weeks: Int {
    let dates = surroundings.times.dates.filter { date in
      request.first.map { $0 <= date } ?? true && request.last.map { date <= $0 } ?? true
        && lookup.school.calendar.isOpen(date, to: pupil.year)
        && surroundings.times.periods.contains { $0.days.contains(date.weekday) }
    }
    return Set(dates.map(\.monday)).count
  }

  /// What a rule asks for in this case; nothing where its name says it all.
  fileprivate func detail(of rule: NamedRule) -> String? {
    let protection = lookup.school.records.protection
    switch rule {
    case .pots:
      let names = matchingPots.map(\.id.text)
      return names.isEmpty ? "none is for this request" : names.joined(separator: ", ")
    case .namedTutor: return request.tutor?.text
    case .requestDates:
      let first = request.first.flatMap { $0 == surroundings.times.dates.first ? nil : $0 }
      return [first.map { "from \($0)" }, request.last.map { "to \($0)" }]
        .compactMap(\.self).joined(separator: " ")
    case .groupLeast: return "\(provision.groupLeast)"
    case .groupMost: return "\(provision.groupMost)"
    case .mostPerWeek:
      return "\(provision.mostPerWeek), and \(weeks) \(weeks == 1 ? "week is" : "weeks are") open"
    case .mostPerDay: return "\(protection.mostPerDay)"
    case .outOfLesson: return "\(protection.outOfLesson)"
    case .allSessions: return "\(provision.sessions)"
    case .lossPercent(let subject):
      return "\(lookup.percent(of: provision, from: subject)) %"
    case .tutorHours, .tutorAbsences, .tutorOffers, .tutorChecks, .tutorMost, .closures,
      .protectedSubjects, .ownSubject, .judgements, .inLessons, .outsideHours, .lunch, .existing,
      .rooms, .sameTime, .otherRequests:
      return nil
    }
  }
}

/// Why a request is not placed beside a plan of a whole term, and what would place it.
public func explain(
  _ request: Request, of school: School, beside plan: Timetable
) -> Explanation? {
  AskedPlan(plan, of: school).explanation(of: request)
}
