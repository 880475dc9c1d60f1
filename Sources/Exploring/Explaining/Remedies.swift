internal import Tuition

/// What would place a request, tried one by one on the school itself.
struct Remedies {
  private struct Trial {
    let words: String
    let changes: [Change]
    var displaced: [Wish] = []
    let cost: Int
  }

  private let question: Question
  private let plan: Timetable

  init(_ question: Question, plan: Timetable) {
    self.question = question
    self.plan = plan
  }

  private var scene: RequestScene { question.scene }
  private var request: Request { scene.request }
  private var school: School { scene.lookup.school }

  /// What places the request, least first, each kind at its least.
  func found() -> [Explanation.Remedy] {
    let trials =
      capTrials() + [hourTrials(), outsideTrials(), tutorTrials(), fewerSessions()]
      + [displacements()]
    return trials.compactMap(first)
      .sorted { ($0.cost, $0.words) < ($1.cost, $1.words) }
  }

  /// The first of some trials that places the request.
  private func first(_ trials: [Trial]) -> Explanation.Remedy? {
    for trial in trials {
      if let remedy = tried(trial) { return remedy }
    }
    return nil
  }

  private func tried(_ trial: Trial) -> Explanation.Remedy? {
    let gone = Set(trial.displaced)
    let left = plan.sessions.filter { session in
      !session.pupils.contains { gone.contains(Wish(pupil: $0, subject: session.subject)) }
    }
    guard let lookup = changed(by: trial) else { return nil }
    let beside = Timetable(left, order: { lookup.school.periodIndex($0) ?? 0 })
    guard let scene = RequestScene(request, beside: beside, lookup) else { return nil }
    let question = Question(scene, beside: beside)
    let chosen = question.best(under: Set(scene.rules))
    let sessions = question.sessions(chosen)
    guard sessions.count == scene.provision.sessions else { return nil }
    return Explanation.Remedy(
      words: trial.words, changes: trial.changes, displaced: trial.displaced, cost: trial.cost,
      sessions: sessions)
  }

  /// The school with what a trial changes; nothing where it cannot be.
  private func changed(by trial: Trial) -> SchoolLookup? {
    guard !trial.changes.isEmpty else { return scene.lookup }
    let scenario = Scenario(name: trial.words, changes: trial.changes)
    return (try? school.changed(by: scenario, beside: plan)).map { SchoolLookup($0) }
  }

  /// A set of rules without which the request would fit; only these need a trial.
  private func helps(_ rules: NamedRule...) -> Bool {
    question.isPossible(under: Set(scene.rules).subtracting(rules))
  }

  // MARK: Caps

  private func capTrials() -> [[Trial]] {
    var trials = scene.totals.keys.sorted().filter { helps(.lossPercent($0)) }.map(lossTrials)
    let protection = school.records.protection
    if helps(.outOfLesson) {
      trials.append(
        (1...3).map { raise(.protect(.outOfLesson), protection.outOfLesson, by: $0, cost: 30) })
    }
    if helps(.mostPerDay) {
      trials.append([raise(.protect(.mostPerDay), protection.mostPerDay, by: 1, cost: 25)])
    }
    if helps(.lunch) {
      trials.append([
        Trial(words: "allow lunch", changes: [.set(.protect(.lunch), to: 1)], cost: 20)
      ])
    }
    if helps(.mostPerWeek) {
      let provision = scene.provision
      trials.append(
        (1...2).map {
          raise(.provision(provision.id, .mostPerWeek), provision.mostPerWeek, by: $0, cost: 20)
        })
    }
    if helps(.groupLeast) {
      trials.append([
        Trial(
          words: "let \(scene.provision.id) be given to one pupil alone",
          changes: [.set(.provision(scene.provision.id, .groupLeast), to: 1)], cost: 60)
      ])
    }
    if scene.provision.groupMost > 1 {
      let provision = scene.provision
      trials.append([
        raise(.provision(provision.id, .groupMost), provision.groupMost, by: 1, cost: 35)
      ])
    }
    if helps(.pots) {
      trials.append(
        (school.records.pots ?? []).filter { $0.matches(request, of: scene.pupil) }
          .map { raise(.places($0.id), $0.places, by: 1, cost: 15) })
    }
    return trials
  }

  private func lossTrials(_ subject: Subject) -> [Trial] {
    let now = scene.lookup.percent(of: scene.provision, from: subject)
    let knob: Knob =
      scene.provision.lossPercent == nil
      ? .subject(subject, .lossPercent) : .provision(scene.provision.id, .lossPercent)
    guard now < 100 else { return [] }
    return (1...min(20, 100 - now)).map { raise(knob, now, by: $0, cost: 2) }
  }

  private func raise(_ knob: Knob, _ now: Int, by more: Int, cost: Int) -> Trial {
    Trial(
      words: "set \(knob) to \(now + more) instead of \(now)",
      changes: [.set(knob, to: now + more)], cost: cost * more)
  }

  // MARK: Hours

  /// One more hour of a tutor who could give the request, at any weekly time.
  private func hourTrials() -> [Trial] {
    guard helps(.tutorHours) else { return [] }
    let rules = Set(scene.rules).subtracting([.tutorHours])
    let fit = Fit(scene: scene, rules: rules)
    var trials: [Trial] = []
    for (tutor, options) in zip(school.records.tutors, question.options) {
      let hours = options.filter { $0.isOpen(under: rules) }
      guard fit.best(hours).count >= scene.provision.sessions else { continue }
      let times = Dictionary(
        grouping: hours.filter { $0.periods.count == 1 && !$0.isOpen(under: Set(scene.rules)) }
      ) {
        WeeklyTime(day: $0.date.weekday, period: $0.period)
      }
      let most = times.map { ($0.value.count, $0.key) }
        .sorted { (-$0.0, "\($0.1)") < (-$1.0, "\($1.1)") }
      for (_, time) in most.prefix(6) {
        trials.append(
          Trial(
            words: "give \(tutor.id) one more hour a week, \(time)",
            changes: [
              .addHours(
                tutor.id, Change.TimePattern(days: [time.day], periods: [time.period]))
            ], cost: 40))
      }
    }
    return trials
  }

  private func outsideTrials() -> [Trial] {
    guard helps(.outsideHours) else { return [] }
    return Change.OutsideTime.allCases.map {
      Trial(
        words: "let \(scene.pupil.id) \($0 == .before ? "come before" : "stay after") school",
        changes: [.allowPupilOutside(scene.pupil.id, $0)], cost: 10)
    }
  }

  /// A tutor more who can give anything, at the lesson periods of one day.
  private func tutorTrials() -> [Trial] {
    guard helps(.tutorHours, .tutorOffers, .tutorChecks, .tutorMost) else { return [] }
    return Weekday.schoolDays.map { day in
      Trial(
        words: "find one more tutor for \(day.rawValue)",
        changes: [
          .addTutor(
            Tutor(
              id: "one-more", name: "One more", subjects: .any, checked: school.records.term.first),
            Change.TimePattern(days: [day]))
        ], cost: 80)
    }
  }

  /// A provision of its own with as many sessions as fit.
  private func fewerSessions() -> [Trial] {
    let most = question.best(under: Set(scene.rules)).count
    let isShared = plan.sessions.contains { $0.provision == scene.provision.id }
    guard most > 0, !isShared else { return [] }
    return [
      Trial(
        words:
          "let \(scene.provision.id) have \(most) sessions instead of \(scene.provision.sessions)",
        changes: [.set(.provision(scene.provision.id, .sessions), to: most)],
        cost: 12 * (scene.provision.sessions - most))
    ]
  }

  // MARK: Others

  /// Others whose sessions would have to give way, those of fewest points first.
  private func displacements() -> [Trial] {
    guard helps(.otherRequests) else { return [] }
    var groups: [[Wish]: Bool] = [:]
    for session in plan.sessions where !session.pupils.contains(scene.pupil.id) {
      groups[session.pupils.map { Wish(pupil: $0, subject: session.subject) }] = true
    }
    let worth = PlannedSchool(school, plan, withdrawals: []).placed
    return groups.keys.compactMap { wishes -> Trial? in
      let requests = wishes.compactMap { worth[$0] }
      let agreed = school.records.agreed.contains {
        wishes.contains(Wish(pupil: $0.pupil, subject: $0.subject))
      }
      guard !agreed, request.statutory || !requests.contains(where: \.statutory) else { return nil }
      let points = requests.reduce(0) { $0 + $1.points }
      let names = wishes.map { "\($0.pupil) in \($0.subject)" }.joined(separator: " and ")
      return Trial(
        words: "take back the sessions of \(names), \(points) points", changes: [],
        displaced: wishes, cost: 50 + points)
    }.sorted { ($0.cost, $0.words) < ($1.cost, $1.words) }
  }
}
