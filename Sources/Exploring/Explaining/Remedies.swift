internal import Tuition

/// What would place a request, tried one by one on the school itself.
struct Remedies {
  /// How many ways of giving up several rules together are tried for each set.
  static let mostTogether = 60

  let question: Question
  let asked: AskedPlan

  init(_ question: Question, in asked: AskedPlan) {
    self.question = question
    self.asked = asked
  }

  var scene: RequestScene { question.scene }
  var request: Request { scene.request }
  /// The school's own row of the request.
  var row: Request { asked.original(request) }
  var school: School { asked.school }

  /// What places the request, least first, each kind at its least.
  func found() -> [Explanation.Remedy] {
    let all = ways() + [tutorTrials(), fewerSessions(), takeovers()] + displacements()
    let remedies = needed(all.compactMap(first) + [newGroup()].compactMap(\.self))
    return remedies.sorted { ($0.cost, $0.words) < ($1.cost, $1.words) }
  }

  /// Those remedies of which no other is a part: what places the request needs nothing besides.
  private func needed(_ remedies: [Explanation.Remedy]) -> [Explanation.Remedy] {
    remedies.filter { one in
      !remedies.contains { other in
        !other.changes.isEmpty && other.changes.count < one.changes.count
          && other.changes.allSatisfy(one.changes.contains)
          && Set(other.displaced).isSubset(of: one.displaced)
          && Set(other.fellows).isSubset(of: one.fellows)
      }
    }
  }

  /// Ways of giving up what bars the request, kind by kind, each from the least.
  func ways() -> [[Trial]] {
    let sets = question.corrections()
    return sets.filter { $0.count == 1 }.flatMap { trials(for: $0[0]) }
      + sets.filter { $0.count > 1 }.map(combined)
  }

  /// The cheapest ways of giving up several rules together.
  private func combined(_ rules: [NamedRule]) -> [Trial] {
    var found = trials(for: rules[0], with: rules).flatMap(\.self)
    for rule in rules.dropFirst() {
      let next = trials(for: rule, with: rules).flatMap(\.self)
      found = found.flatMap { one in next.map(one.and) }
    }
    return Array(
      found.sorted { ($0.cost, $0.words) < ($1.cost, $1.words) }.prefix(Self.mostTogether))
  }

  /// The first of some trials that places the request.
  func first(_ trials: [Trial]) -> Explanation.Remedy? {
    if trials.areSteps { return firstStep(trials) }
    return firstInOrder(trials)
  }

  private func firstInOrder(_ trials: some Sequence<Trial>) -> Explanation.Remedy? {
    for trial in trials {
      if let remedy = tried(trial) { return narrowed(trial, remedy) }
    }
    return nil
  }

  /// The remedy of a trial, with a room at the times at which it is needed where it brings one.
  private func narrowed(_ trial: Trial, _ remedy: Explanation.Remedy) -> Explanation.Remedy {
    narrowed(trial, to: remedy.sessions).flatMap(tried) ?? remedy
  }

  /// The first of some steps that places the request, found by halves, since what a step allows all higher ones allow.
  ///
  /// Longer sessions and those of several pupils are looked for up to a number of steps of the search, so that the highest
  /// may fail where a lower one does not: then all are tried. What is found by halves may then not be the very least.
  private func firstStep(_ steps: [Trial]) -> Explanation.Remedy? {
    guard var least = steps.last, var found = tried(least) else {
      let isExact = Fit(question.scenes, rules: []).isExact && steps.allSatisfy(\.fellows.isEmpty)
      return isExact ? nil : firstInOrder(steps.dropLast())
    }
    var open = 0..<steps.count - 1
    while !open.isEmpty {
      let middle = open.lowerBound + open.count / 2
      if let remedy = tried(steps[middle]) {
        (least, found) = (steps[middle], remedy)
        open = open.lowerBound..<middle
      } else {
        open = middle + 1..<open.upperBound
      }
    }
    return narrowed(least, found)
  }

  private func tried(_ trial: Trial) -> Explanation.Remedy? {
    let gone = Set(trial.displaced)
    let changes = trial.changes(for: row, among: school.records.requests)
    guard let before = try? asked.changed(by: changes).without(gone),
      before.mayTakeOver(trial.takenOver)
    else { return nil }
    let then = before.replacing(trial.takenOver)
    guard let question = question(of: trial, in: then) else { return nil }
    let sessions = question.sessions(question.best(under: Set(question.rules)))
    guard sessions.count == question.scene.provision.sessions,
      isWhole(then.surroundings.plan.sessions, joined: sessions, gone)
    else { return nil }
    return Explanation.Remedy(
      words: trial.words, changes: changes, displaced: trial.displaced,
      pointsTaken: trial.pointsTaken, cost: trial.cost,
      fellows: trial.fellows.map(\.wish), handedOver: trial.handedOver,
      sessions: then.whole(sessions))
  }

  /// The request, with those who come with its pupil, in the school as it is then.
  private func question(of trial: Trial, in then: AskedPlan) -> Question? {
    let scenes = ([row] + trial.fellows).compactMap { row in
      then.request(row).flatMap { RequestScene($0, among: then.surroundings) }
    }
    guard scenes.count == trial.fellows.count + 1 else { return nil }
    return trial.fellows.isEmpty ? Question(scenes[0]) : Question(group: scenes)
  }

  /// Whether no group is too small because one of its pupils gave way and nobody came instead.
  private func isWhole(_ left: [Session], joined: [Session], _ gone: Set<Wish>) -> Bool {
    guard !gone.isEmpty else { return true }
    let names = Set(joined.map(\.id))
    return left.allSatisfy { session in
      names.contains(session.id)
        || session.pupils.count
          >= scene.lookup.school.provision(session.provision)?.groupLeast ?? 1
    }
  }

  /// Whether the request would fit without some rules; only these need a trial.
  func helps(_ rules: [NamedRule]) -> Bool {
    question.isPossible(under: Set(question.rules).subtracting(rules))
  }

  /// A tutor more who can give anything, at the lesson periods of one day, with a place where none is left.
  private func tutorTrials() -> [Trial] {
    let about: [NamedRule] = [
      .tutorHours, .tutorOffers, .tutorChecks, .tutorMost, .tutorAbsences, .namedTutor,
    ]
    if helps(about) { return newTutors() }
    guard !scene.hasPot, helps(about + [.pots]) else { return [] }
    let places = placeTrials()
    return newTutors().flatMap { tutor in places.map(tutor.and) }
  }

  private func newTutors() -> [Trial] {
    let id = unused("one-more", among: school.records.tutors.map(\.id))
    return Weekday.schoolDays.map { day in
      Trial(
        words: "find one more tutor for \(day.rawValue)",
        changes: [
          .addTutor(
            Tutor(id: id, name: "One more", subjects: .any, checked: school.records.term.first),
            Change.TimePattern(days: [day]))
        ], cost: 80)
    }
  }

  /// A name that nobody has yet.
  func unused<Owner>(_ name: String, among known: [Identifier<Owner>]) -> Identifier<Owner> {
    let taken = Set(known.map(\.text))
    var (free, number) = (name, 1)
    while taken.contains(free) {
      number += 1
      free = "\(name)-\(number)"
    }
    return Identifier(free)
  }

  /// As many sessions for the whole provision as fit, where nobody has it yet; others who ask for it have fewer then, too.
  private func fewerSessions() -> [Trial] {
    let most = question.best(under: Set(question.rules)).count
    let isShared = asked.plan.sessions.contains { $0.provision == row.provision }
    guard most > 0, !isShared else { return [] }
    let others = Set(asked.open.filter { $0.provision == request.provision }.map(\.wish))
      .subtracting([request.wish]).count
    let whose =
      others == 0
      ? "" : ", also for \(others == 1 ? "the other" : "the \(others) others") who asked for it"
    return [
      Trial(
        words: "let \(row.provision) have \(most) sessions instead of \(scene.provision.sessions)"
          + whose,
        changes: [.set(.provision(row.provision, .sessions), to: most)],
        cost: 12 * (scene.provision.sessions - most))
    ]
  }
}
