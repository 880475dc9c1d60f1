internal import Tuition

/// How many sessions of a request fit with one tutor when only some rules hold.
///
/// Where a session takes one period it loses at most one subject, and the limits of weeks, dates and subjects make a
/// network from the term to the subjects: a greatest flow is exact (L. R. Ford and D. R. Fulkerson 1956,
/// doi:10.4153/CJM-1956-045-5). Longer sessions, and those of several pupils, are chosen one after the other, first those
/// that lose least; where that leaves some, a flow in which each loses one subject only says whether more could fit, and
/// then all choices are gone through, up to a number of steps that no school should need.
struct Fit {
  /// The request, and those of the pupils who would come with its pupil.
  let scenes: [RequestScene]
  let rules: Set<NamedRule>
  private let scene: RequestScene
  private let barring: RuleSet

  init(_ scenes: [RequestScene], rules: Set<NamedRule>) {
    self.scenes = scenes
    self.rules = rules
    scene = scenes[0]
    barring = RuleSet(rules)
  }

  /// The sessions of the best choice, at most so many as the provision has.
  func best(_ options: [DatedOption]) -> [DatedOption] {
    let open = options.filter { $0.isOpen(under: barring) }
    guard rules.contains(.sameTime), scene.provision.mode == .sameTime else {
      return choice(open)
    }
    let times = Dictionary(grouping: open) { "\($0.date.weekday.index) \($0.period)" }
    return times.keys.sorted().map { choice(times[$0] ?? []) }
      .max { $0.count < $1.count } ?? []
  }

  /// Whether so many sessions fit, which is often seen without a choice.
  func holds(_ needed: Int, of options: [DatedOption]) -> Bool {
    let open = options.filter { $0.isOpen(under: barring) }
    return open.count >= needed && atMost(open) >= needed && best(open).count >= needed
  }

  /// No more sessions than this fit, by the limits of weeks and dates alone; the options are in order of date.
  private func atMost(_ open: [DatedOption]) -> Int {
    let tutor = tutor(of: open)
    var (sum, inWeek, onDate) = (0, 0, 0)
    var last: DatedOption?
    for option in open {
      if last?.date != option.date { onDate = 0 }
      if last?.date.monday != option.date.monday { inWeek = 0 }
      last = option
      guard inWeek < weekLimit(option.date.monday, tutor), onDate < dateLimit(option.date, tutor)
      else { continue }
      (sum, inWeek, onDate) = (sum + 1, inWeek + 1, onDate + 1)
    }
    return sum
  }

  private func choice(_ open: [DatedOption]) -> [DatedOption] {
    guard !open.isEmpty else { return [] }
    let ordered = open.sorted { ($0.lost, $0.date) < ($1.lost, $1.date) }
    return isExact ? flow(ordered) : longer(ordered)
  }

  /// Whether every session loses at most one subject of one pupil.
  private var isExact: Bool { scene.provision.periods == 1 && scenes.count == 1 }

  /// Whether the pupil can come to all sessions of a group.
  func joins(_ group: [DatedOption]) -> Bool {
    guard group.allSatisfy({ $0.isOpen(under: barring) }) else { return false }
    let dates = Dictionary(grouping: group, by: \.date)
    var lost: [Wish: Int] = [:]
    for option in group { lost.merge(option.losses, uniquingKeysWith: +) }
    return dates.allSatisfy { $0.value.count <= dateLimit($0.key, nil) }
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
    var had = 0
    if isBeside {
      for scene in scenes { had = max(had, scene.taken.pupilDays[scene.pupil.id]?[date] ?? 0) }
    }
    let most = scene.lookup.school.records.protection.mostPerDay
    let own = limit(.mostPerDay, max(0, most - had))
    return min(own, limit(.tutorMost, tutor?.mostPerDay.map { max(0, $0 - others) }))
  }

  /// The minutes that a pupil may still lose of a subject.
  func minutesLeft(_ whose: Wish) -> Int {
    guard rules.contains(.lossPercent(whose.subject)) else { return .max }
    let beside = rules.contains(.otherRequests) ? scene.taken : scene.existing
    let own = scene.lookup.percent(of: scene.provision, from: whose.subject)
    let percent = max(own, beside.percent[whose] ?? 0)
    let whole = scenes.first { $0.pupil.id == whose.pupil }?.totals[whose.subject] ?? 0
    return max(0, percent * whole / 100 - (beside.minutes[whose] ?? 0))
  }

  // MARK: Choosing

  private func flow(_ options: [DatedOption]) -> [DatedOption] {
    let tutor = tutor(of: options)
    var network = Network()
    let (source, sink) = (network.node(), network.node())
    var weeks: [CalendarDate: Int] = [:]
    var dates: [CalendarDate: Int] = [:]
    var subjects: [Wish: Int] = [:]
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

  /// The node of what is lost most, with as many sessions as its minutes allow at best; the sink where nothing is lost.
  private func target(
    of option: DatedOption, _ subjects: inout [Wish: Int], _ network: inout Network, sink: Int,
    _ options: [DatedOption]
  ) -> Int {
    guard let (whose, _) = option.losses.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return sink }
    if let node = subjects[whose] { return node }
    let losses = options.compactMap { $0.losses[whose] }
    // Of one period each loss counts as the longest, so that what fits by count fits by minutes; otherwise each counts
    // as the shortest, so that no choice is left out.
    let length = (isExact ? losses.max() : losses.min()) ?? 1
    let node = network.node()
    network.join(node, sink, minutesLeft(whose) / max(1, length))
    subjects[whose] = node
    return node
  }

  private func oneByOne(_ options: [DatedOption]) -> [DatedOption] {
    let tutor = tutor(of: options)
    var chosen: [DatedOption] = []
    var left: [Wish: Int] = [:]
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
      for (whose, minutes) in option.losses {
        left[whose] = (left[whose] ?? minutesLeft(whose)) - minutes
      }
    }
    return chosen.sorted { $0.date < $1.date }
  }
}
