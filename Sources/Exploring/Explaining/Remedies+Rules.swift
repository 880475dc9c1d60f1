internal import Tuition

extension Remedies {
  /// What gives up a rule, kind by kind, each from the least; nothing where no change of a leader's does.
  func trials(for rule: NamedRule) -> [[Trial]] {
    switch rule {
    case .lossPercent, .outOfLesson, .mostPerDay, .lunch, .protectedSubjects:
      return protectionTrials(rule)
    case .mostPerWeek, .sameTime, .groupLeast, .groupMost, .pots: return provisionTrials(rule)
    case .tutorHours: return [hourTrials()]
    case .tutorMost: return tutorMostTrials()
    case .rooms: return [roomTrials()]
    case .namedTutor, .requestDates: return [[requestTrial(rule)]]
    case .outsideHours: return [outsideTrials()]
    // Others who give way, more tutors and fewer sessions are looked for whatever rules bar; the rest nobody changes here.
    case .otherRequests, .tutorOffers, .tutorChecks, .tutorAbsences, .allSessions, .closures,
      .existing, .inLessons, .judgements, .ownSubject:
      return []
    }
  }

  private func protectionTrials(_ rule: NamedRule) -> [[Trial]] {
    let protection = school.records.protection
    switch rule {
    case .lossPercent(let subject): return [lossTrials(subject)]
    case .outOfLesson:
      return [
        (1...3).map { raise(.protect(.outOfLesson), protection.outOfLesson, by: $0, cost: 30) }
      ]
    case .mostPerDay:
      return [[raise(.protect(.mostPerDay), protection.mostPerDay, by: 1, cost: 25)]]
    case .protectedSubjects:
      return [
        protection.subjects.sorted().map {
          Trial(words: "protect \($0) no longer", changes: [.unprotect($0)], cost: 90)
        }
      ]
    default:
      return [[Trial(words: "allow lunch", changes: [.set(.protect(.lunch), to: 1)], cost: 20)]]
    }
  }

  private func provisionTrials(_ rule: NamedRule) -> [[Trial]] {
    let provision = scene.provision
    switch rule {
    case .mostPerWeek:
      return [
        (1...2).map {
          raise(.provision(provision.id, .mostPerWeek), provision.mostPerWeek, by: $0, cost: 20)
        }
      ]
    case .sameTime:
      return [
        [
          Trial(
            words: "let \(provision.id) be at other times from week to week",
            changes: [.setMode(provision.id, .rotate)], cost: 30)
        ]
      ]
    case .groupLeast:
      return [
        [
          Trial(
            words: "let \(provision.id) be given to one pupil alone",
            changes: [.set(.provision(provision.id, .groupLeast), to: 1)], cost: 60)
        ]
      ]
    case .groupMost:
      return [[raise(.provision(provision.id, .groupMost), provision.groupMost, by: 1, cost: 35)]]
    default:
      return [
        (school.records.pots ?? []).filter { $0.matches(request, of: scene.pupil) }
          .map { raise(.places($0.id), $0.places, by: 1, cost: 15) }
      ]
    }
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

  // MARK: People and rooms

  /// One more hour of a tutor who could give the request, at the weekly times that bring most.
  private func hourTrials() -> [Trial] {
    let all = Set(scene.rules)
    let rules = all.subtracting([.tutorHours])
    return zip(school.records.tutors, question.options).flatMap { tutor, options -> [Trial] in
      let gained = options.filter { $0.isOpen(under: rules) && !$0.isOpen(under: all) }
      let times = Dictionary(grouping: gained) {
        WeeklyTime(day: $0.date.weekday, period: $0.period)
      }
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

  private func roomTrials() -> [Trial] {
    let places = scene.provision.groupMost
    return [
      Trial(
        words: "find one more room for \(places)",
        changes: [
          .addRoom(Room(id: "one-more-room", name: "One more", places: places, overlooked: true))
        ], cost: 70)
    ]
  }

  /// The request without what it asks for besides.
  private func requestTrial(_ rule: NamedRule) -> Trial {
    let isTutor = rule == .namedTutor
    var asked = request
    if isTutor { asked.tutor = nil } else { (asked.first, asked.last) = (nil, nil) }
    return Trial(
      words: isTutor
        ? "let another tutor than \(request.tutor?.text ?? "the one named") give it"
        : "ask for it on any dates",
      changes: [.dropRequests(request.pupil, request.subject), .addRequest(asked)], cost: 30,
      asked: asked)
  }

  private func outsideTrials() -> [Trial] {
    Change.OutsideTime.allCases.map {
      Trial(
        words: "let \(scene.pupil.id) \($0 == .before ? "come before" : "stay after") school",
        changes: [.allowPupilOutside(scene.pupil.id, $0)], cost: 10)
    }
  }
}
