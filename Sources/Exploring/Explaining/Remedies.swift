internal import Tuition

/// Something that may place a request.
struct Trial {
  let words: String
  let changes: [Change]
  var displaced: [Wish] = []
  let cost: Int
  /// The request as it is then, where it is another.
  var asked: Request?

  /// Both together; nothing where both ask for another request.
  func and(_ other: Trial) -> Trial? {
    guard asked == nil || other.asked == nil else { return nil }
    return Trial(
      words: "\(words), and \(other.words)", changes: changes + other.changes,
      displaced: displaced + other.displaced, cost: cost + other.cost, asked: asked ?? other.asked)
  }
}

/// What would place a request, tried one by one on the school itself.
struct Remedies {
  /// How many ways of giving up several rules together are tried for each set.
  private static let mostTogether = 60

  let question: Question
  let plan: Timetable

  init(_ question: Question, plan: Timetable) {
    self.question = question
    self.plan = plan
  }

  var scene: RequestScene { question.scene }
  var request: Request { scene.request }
  var school: School { scene.lookup.school }

  /// What places the request, least first, each kind at its least.
  func found() -> [Explanation.Remedy] {
    let sets = question.corrections()
    let single = sets.filter { $0.count == 1 }.flatMap { trials(for: $0[0]) }
    let together = sets.filter { $0.count > 1 }.map(combined)
    let all = single + together + [tutorTrials(), fewerSessions()] + displacements()
    return all.compactMap(first).sorted { ($0.cost, $0.words) < ($1.cost, $1.words) }
  }

  /// The cheapest ways of giving up several rules together.
  private func combined(_ rules: [NamedRule]) -> [Trial] {
    var found = trials(for: rules[0]).flatMap(\.self)
    for rule in rules.dropFirst() {
      let next = trials(for: rule).flatMap(\.self)
      found = found.flatMap { one in next.compactMap(one.and) }
    }
    return Array(
      found.sorted { ($0.cost, $0.words) < ($1.cost, $1.words) }.prefix(Self.mostTogether))
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
    let left = plan.sessions.compactMap { $0.without(gone) }
    guard let lookup = changed(by: trial) else { return nil }
    let beside = Timetable(left, order: { lookup.school.periodIndex($0) ?? 0 })
    guard let scene = RequestScene(trial.asked ?? request, beside: beside, lookup) else {
      return nil
    }
    let question = Question(scene, beside: beside)
    let sessions = question.sessions(question.best(under: Set(scene.rules)))
    guard sessions.count == scene.provision.sessions, isWhole(left, joined: sessions, gone) else {
      return nil
    }
    return Explanation.Remedy(
      words: trial.words, changes: trial.changes, displaced: trial.displaced, cost: trial.cost,
      asked: trial.asked, sessions: sessions)
  }

  /// Whether no group is too small because one of its pupils gave way and nobody came instead.
  private func isWhole(_ left: [Session], joined: [Session], _ gone: Set<Wish>) -> Bool {
    guard !gone.isEmpty else { return true }
    let names = Set(joined.map(\.id))
    return left.allSatisfy { session in
      names.contains(session.id)
        || session.pupils.count >= school.provision(session.provision)?.groupLeast ?? 1
    }
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

  /// A tutor more who can give anything, at the lesson periods of one day.
  private func tutorTrials() -> [Trial] {
    guard helps(.tutorHours, .tutorOffers, .tutorChecks, .tutorMost, .tutorAbsences, .namedTutor)
    else { return [] }
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

  /// Others whose sessions would have to give way, those of fewest points first: all of a group, or one whose place is taken.
  private func displacements() -> [[Trial]] {
    guard helps(.otherRequests) || scene.provision.groupMost > 1 else { return [] }
    var whole: Set<[Wish]> = []
    var single: Set<[Wish]> = []
    for session in plan.sessions where !session.pupils.contains(scene.pupil.id) {
      let wishes = session.pupils.map { Wish(pupil: $0, subject: session.subject) }
      whole.insert(wishes)
      if wishes.count > 1, session.provision == request.provision,
        session.subject == request.subject
      {
        single.formUnion(wishes.map { [$0] })
      }
    }
    return [ordered(whole), ordered(single)]
  }

  private func ordered(_ groups: Set<[Wish]>) -> [Trial] {
    let worth = PlannedSchool(school, plan, withdrawals: []).placed
    return groups.compactMap { wishes -> Trial? in
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
