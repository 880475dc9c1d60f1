internal import Tuition

extension Remedies {
  /// What gives up a rule, kind by kind, each from the least; nothing where no change of a leader's does.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - others: rules that are given up with it.
  func trials(for rule: NamedRule, with others: [NamedRule] = []) -> [[Trial]] {
    let protection = school.records.protection
    switch rule {
    case .lossPercent(let subject): return [lossTrials(subject)]
    case .outOfLesson:
      return [
        (1...3).map { raise(.protect(.outOfLesson), protection.outOfLesson, by: $0, cost: 30) }
      ]
    case .mostPerDay:
      return [[raise(.protect(.mostPerDay), protection.mostPerDay, by: 1, cost: 25)]]
    case .lunch:
      return [[Trial(words: "allow lunch", changes: [.set(.protect(.lunch), to: 1)], cost: 20)]]
    case .protectedSubjects: return [unprotectingTrials()]
    case .mostPerWeek: return [weekTrials()]
    case .sameTime: return [[rotatingTrial()]]
    case .groupLeast: return [[aloneTrial()]]
    case .groupMost: return [[largerGroupTrial()]]
    case .pots: return [placeTrials()]
    case .tutorHours: return [hourTrials(with: others)]
    case .tutorMost: return tutorMostTrials()
    case .rooms: return [roomTrials(with: others)]
    case .namedTutor: return [[waiver(.tutor)]]
    case .requestDates: return [[waiver(.dates)]]
    case .outsideHours: return [outsideTrials()]
    // Others who give way, more tutors and fewer sessions are looked for whatever rules bar; the rest nobody changes here.
    case .otherRequests, .tutorOffers, .tutorChecks, .tutorAbsences, .allSessions, .closures,
      .existing, .inLessons, .judgements, .ownSubject:
      return []
    }
  }

  /// So many more places as are lacking, in each pot that is for all who lack one.
  func placeTrials() -> [Trial] {
    let lacking = zip(question.scenes, question.pots).filter { $0.1 == nil }.map(\.0)
    let own = lacking.map { scene in asked.original(scene.request) }
    let pots = (school.records.pots ?? []).filter { pot in
      zip(own, lacking).allSatisfy { pot.matches($0, of: $1.pupil) }
    }
    return pots.map { raise(.places($0.id), $0.places, by: max(1, lacking.count), cost: 15) }
  }

  private func raise(_ knob: Knob, _ now: Int, by more: Int, cost: Int) -> Trial {
    Trial(
      words: "set \(knob) to \(now + more) instead of \(now)",
      changes: [.set(knob, to: now + more)], cost: cost * more)
  }

  // MARK: Protection

  /// The cap on a subject higher, in steps that let one more lesson be missed.
  func lossTrials(_ subject: Subject) -> [Trial] {
    let now = lossCap(subject)
    guard now < 100, let length = lessonLength(of: subject) else { return [] }
    let fit = Fit(question.scenes, rules: Set(question.rules))
    let lessons = (0...min(20, 100 - now)).map { more in
      question.scenes.map {
        fit.minutesLeft(Wish(pupil: $0.pupil.id, subject: subject), more: more) / length
      }
    }
    return lessons.indices.dropFirst().filter { lessons[$0] != lessons[$0 - 1] }
      .map { lossTrial(subject, by: $0) }
  }

  /// The cap on a subject so many per cent higher.
  func lossTrial(_ subject: Subject, by more: Int) -> Trial {
    let knob: Knob =
      scene.provision.lossPercent == nil
      ? .subject(subject, .lossPercent) : .provision(row.provision, .lossPercent)
    return raise(knob, lossCap(subject), by: more, cost: 2)
  }

  func lossCap(_ subject: Subject) -> Int {
    scene.lookup.percent(of: scene.provision, from: subject)
  }

  /// The minutes of which all losses of a subject are multiples, so that a cap matters only where it lets one more through.
  private func lessonLength(of subject: Subject) -> Int? {
    var length = 0
    for option in (question.options.map(\.all) + question.groups).joined() {
      for (whose, minutes) in option.losses where whose.subject == subject {
        length = commonDivisor(length, minutes)
      }
    }
    return length == 0 ? nil : length
  }

  private func commonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : commonDivisor(other, one % other)
  }

  private func unprotectingTrials() -> [Trial] {
    school.records.protection.subjects.sorted().map {
      Trial(words: "protect \($0) no longer", changes: [.unprotect($0)], cost: 90)
    }
  }

  // MARK: Provisions

  private func weekTrials() -> [Trial] {
    (1...2).map {
      raise(
        .provision(row.provision, .mostPerWeek), scene.provision.mostPerWeek, by: $0, cost: 20)
    }
  }

  private func rotatingTrial() -> Trial {
    Trial(
      words: "let \(row.provision) be at other times from week to week",
      changes: [.setMode(row.provision, .rotate)], cost: 30)
  }

  private func aloneTrial() -> Trial {
    Trial(
      words: "let \(row.provision) be given to one pupil alone",
      changes: [.set(.provision(row.provision, .groupLeast), to: 1)], cost: 60)
  }

  private func largerGroupTrial() -> Trial {
    raise(.provision(row.provision, .groupMost), scene.provision.groupMost, by: 1, cost: 35)
  }

  // MARK: People and rooms

  /// One more hour of a tutor who could give the request, at the weekly times that bring most.
  private func hourTrials(with others: [NamedRule]) -> [Trial] {
    let all = RuleSet(question.rules).subtracting(RuleSet(others.filter { $0 != .tutorHours }))
    let rules = all.subtracting(RuleSet([.tutorHours]))
    return zip(scene.lookup.school.records.tutors, question.options).flatMap {
      tutor, options -> [Trial] in
      let gained = options.all.filter { $0.isOpen(under: rules) && !$0.isOpen(under: all) }
      let times = Dictionary(grouping: gained, by: \.weeklyTime)
      let most = times.map { ($0.value.count, $0.key, $0.value[0].periods.map(\.name)) }
        .sorted { (-$0.0, "\($0.1)") < (-$1.0, "\($1.1)") }
      return most.prefix(6).map { _, time, periods in
        Trial(
          words: "give \(tutor.id) \(hours(periods.count)) a week, \(time)",
          changes: [
            .addHours(tutor.id, Change.TimePattern(days: [time.day], periods: periods))
          ], cost: 40 * periods.count)
      }
    }
  }

  private func hours(_ count: Int) -> String {
    count == 1 ? "one more hour" : "\(count) more hours"
  }

  /// Every limit of one tutor that could give the request, one or two higher.
  private func tutorMostTrials() -> [[Trial]] {
    let able = school.records.tutors.filter {
      $0.subjects.covers(request.subject) && (request.tutor == nil || request.tutor == $0.id)
    }
    return [1, 2].flatMap { more in
      [
        able.compactMap { tutor in
          tutor.mostPerDay.map {
            raise(.tutor(tutor.id, .mostPerDay), $0, by: more, cost: 25)
          }
        },
        able.compactMap { tutor in
          tutor.mostPerWeek.map {
            raise(.tutor(tutor.id, .mostPerWeek), $0, by: more, cost: 20)
          }
        },
      ]
    }
  }

  /// The request without what it asks for besides.
  private func waiver(_ waived: Trial.Waiver) -> Trial {
    let words =
      switch waived {
      case .tutor: "let another tutor than \(request.tutor?.text ?? "the one named") give it"
      case .dates: "ask for it on any dates"
      }
    return Trial(words: words, changes: [], cost: 30, waived: [waived])
  }

  /// Each pupil who cannot come outside the day, and all of them.
  private func outsideTrials() -> [Trial] {
    Change.OutsideTime.allCases.flatMap { time in
      let pupils = question.scenes.map(\.pupil).filter { !$0.comes(time) }.map(\.id)
      return (pupils.map { [$0] } + (pupils.count > 1 ? [pupils] : [])).map { some in
        Trial(
          words: "let \(some.map(\.text).joined(separator: " and ")) "
            + "\(time == .before ? "come before" : "stay after") school",
          changes: some.map { .allowPupilOutside($0, time) }, cost: 10 * some.count)
      }
    }
  }
}

extension NamedRule {
  /// Whether some change of a leader's gives the rule up.
  var hasTrials: Bool {
    switch self {
    case .otherRequests, .tutorOffers, .tutorChecks, .tutorAbsences, .allSessions, .closures,
      .existing, .inLessons, .judgements, .ownSubject:
      false
    case .tutorHours, .tutorMost, .namedTutor, .requestDates, .protectedSubjects, .outsideHours,
      .lunch, .rooms, .outOfLesson, .lossPercent, .mostPerWeek, .mostPerDay, .sameTime,
      .groupLeast, .groupMost, .pots:
      true
    }
  }
}

extension Pupil {
  fileprivate func comes(_ time: Change.OutsideTime) -> Bool {
    switch time {
    case .before: outside == .before || outside == .both
    case .after: outside == .after || outside == .both
    }
  }
}
