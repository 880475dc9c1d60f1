internal import Tuition

/// How many sessions of a request fit with one tutor when only some rules hold.
///
/// Where a session takes one period it loses at most one subject, and the limits of weeks, dates and subjects make a
/// network from the term to the subjects: a greatest flow is exact (L. R. Ford and D. R. Fulkerson 1956,
/// doi:10.4153/CJM-1956-045-5). Longer sessions are chosen one after the other, first those that lose least; where that
/// leaves some, a flow in which each loses one subject only says whether more could fit, and then all choices are gone
/// through, up to a number of steps that no school should need.
struct Fit {
  let scene: RequestScene
  let rules: Set<NamedRule>

  /// The sessions of the best choice, at most so many as the provision has.
  func best(_ options: [DatedOption]) -> [DatedOption] {
    let open = options.filter { $0.isOpen(under: rules) }
    guard rules.contains(.sameTime), scene.provision.mode == .sameTime else {
      return choice(open)
    }
    let times = Dictionary(grouping: open) { "\($0.date.weekday.index) \($0.period)" }
    return times.keys.sorted().map { choice(times[$0] ?? []) }
      .max { $0.count < $1.count } ?? []
  }

  private func choice(_ open: [DatedOption]) -> [DatedOption] {
    let ordered = open.sorted {
      ($0.losses.values.reduce(0, +), $0.date) < ($1.losses.values.reduce(0, +), $1.date)
    }
    return scene.provision.periods == 1 ? flow(ordered) : longer(ordered)
  }

  /// Whether the pupil can come to all sessions of a group.
  func joins(_ group: [DatedOption]) -> Bool {
    let dates = Dictionary(grouping: group, by: \.date)
    var lost: [Subject: Int] = [:]
    for option in group {
      for (subject, minutes) in option.losses { lost[subject, default: 0] += minutes }
    }
    return group.allSatisfy { $0.isOpen(under: rules) }
      && dates.allSatisfy { $0.value.count <= dateLimit($0.key, nil) }
      && lost.allSatisfy { $0.value <= minutesLeft($0.key) }
  }

  private func longer(_ options: [DatedOption]) -> [DatedOption] {
    let found = oneByOne(options)
    guard found.count < scene.provision.sessions, flow(options).count > found.count else {
      return found
    }
    var search = LongSearch(
      options, most: scene.provision.sessions, best: found,
      limits: LongSearch.Limits(
        week: { weekLimit($0, tutor(of: options)) }, date: { dateLimit($0, tutor(of: options)) },
        minutes: minutesLeft))
    return search.run()
  }

  private func tutor(of options: [DatedOption]) -> Tutor? {
    options.first.flatMap { scene.lookup.school.tutor($0.tutor) }
  }

  // MARK: Limits

  private func limit(_ rule: NamedRule, _ most: Int?) -> Int {
    rules.contains(rule) ? most ?? .max : .max
  }

  private func weekLimit(_ monday: CalendarDate, _ tutor: Tutor?) -> Int {
    let others =
      rules.contains(.otherRequests)
      ? tutor.flatMap { scene.taken.tutorWeeks[$0.id]?[monday] } ?? 0 : 0
    let own = limit(.mostPerWeek, scene.provision.mostPerWeek)
    return min(own, limit(.tutorMost, tutor?.mostPerWeek.map { max(0, $0 - others) }))
  }

  private func dateLimit(_ date: CalendarDate, _ tutor: Tutor?) -> Int {
    let isBeside = rules.contains(.otherRequests)
    let others = isBeside ? tutor.flatMap { scene.taken.tutorDays[$0.id]?[date] } ?? 0 : 0
    let had = isBeside ? scene.taken.pupilDays[date] ?? 0 : 0
    let most = scene.lookup.school.records.protection.mostPerDay
    let own = limit(.mostPerDay, max(0, most - had))
    return min(own, limit(.tutorMost, tutor?.mostPerDay.map { max(0, $0 - others) }))
  }

  /// The minutes of a subject that may still be lost.
  func minutesLeft(_ subject: Subject) -> Int {
    guard rules.contains(.lossPercent(subject)) else { return .max }
    let beside = rules.contains(.otherRequests) ? scene.taken : scene.existing
    let own = scene.lookup.percent(of: scene.provision, from: subject)
    let percent = max(own, beside.percent[subject] ?? 0)
    let most = percent * (scene.totals[subject] ?? 0) / 100
    return max(0, most - (beside.minutes[subject] ?? 0))
  }

  // MARK: Choosing

  private func flow(_ options: [DatedOption]) -> [DatedOption] {
    let tutor = tutor(of: options)
    var network = Network()
    let (source, sink) = (network.node(), network.node())
    var weeks: [CalendarDate: Int] = [:]
    var dates: [CalendarDate: Int] = [:]
    var subjects: [Subject: Int] = [:]
    var edges: [Int] = []
    for option in options {
      let monday = option.date.monday
      let week = weeks[monday] ?? network.node()
      if weeks.updateValue(week, forKey: monday) == nil {
        network.join(source, week, weekLimit(monday, tutor))
      }
      let date = dates[option.date] ?? network.node()
      if dates.updateValue(date, forKey: option.date) == nil {
        network.join(week, date, dateLimit(option.date, tutor))
      }
      edges.append(
        network.join(date, target(of: option, &subjects, &network, sink: sink, options), 1))
    }
    network.fill(from: source, to: sink, most: scene.provision.sessions)
    return zip(options, edges).filter { network.isUsed($0.1) }.map(\.0)
      .sorted { $0.date < $1.date }
  }

  /// The node of the subject lost most, with as many sessions as its minutes allow at best; the sink where none is lost.
  private func target(
    of option: DatedOption, _ subjects: inout [Subject: Int], _ network: inout Network, sink: Int,
    _ options: [DatedOption]
  ) -> Int {
    guard let (subject, _) = option.losses.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return sink }
    if let node = subjects[subject] { return node }
    let losses = options.compactMap { $0.losses[subject] }
    // Of one period each loss counts as the longest, so that what fits by count fits by minutes; of several each counts
    // as the shortest, so that no choice is left out.
    let length = (scene.provision.periods == 1 ? losses.max() : losses.min()) ?? 1
    let node = network.node()
    network.join(node, sink, minutesLeft(subject) / max(1, length))
    subjects[subject] = node
    return node
  }

  private func oneByOne(_ options: [DatedOption]) -> [DatedOption] {
    let tutor = tutor(of: options)
    var chosen: [DatedOption] = []
    var left: [Subject: Int] = [:]
    for option in options where chosen.count < scene.provision.sessions {
      let names = Set(option.periods.map(\.name))
      let sameDay = chosen.filter { $0.date == option.date }
      guard sameDay.allSatisfy({ names.isDisjoint(with: $0.periods.map(\.name)) }),
        sameDay.count < dateLimit(option.date, tutor),
        chosen.count(where: { $0.date.monday == option.date.monday })
          < weekLimit(option.date.monday, tutor),
        option.losses.allSatisfy({ left[$0.key] ?? minutesLeft($0.key) >= $0.value })
      else { continue }
      chosen.append(option)
      for (subject, minutes) in option.losses {
        left[subject] = (left[subject] ?? minutesLeft(subject)) - minutes
      }
    }
    return chosen.sorted { $0.date < $1.date }
  }
}
