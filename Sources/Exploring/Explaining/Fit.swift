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
  func best(_ options: OptionList) -> [DatedOption] { best(open: options.open(under: barring)) }

  private func best(open: [DatedOption]) -> [DatedOption] {
    guard rules.contains(.sameTime), scene.provision.mode == .sameTime else {
      return choice(open)
    }
    let times = Dictionary(grouping: open) { "\($0.date.weekday.index) \($0.period)" }
    return times.keys.sorted().map { choice(times[$0] ?? []) }
      .max { $0.count < $1.count } ?? []
  }

  /// Whether so many sessions fit, which is often seen without a choice.
  func holds(_ needed: Int, of options: OptionList) -> Bool {
    let open = options.open(under: barring)
    return open.count >= needed && atMost(open) >= needed && best(open: open).count >= needed
  }

  /// No more sessions than this fit, by the limits of weeks and dates alone; the options are in order of date.
  private func atMost(_ open: [DatedOption]) -> Int {
    let limits = limits(of: open)
    var (sum, inWeek, onDate) = (0, 0, 0)
    var (weekLeft, dateLeft) = (0, 0)
    var last: CalendarDate?
    for option in open {
      if last != option.date {
        (onDate, dateLeft) = (0, limits.on(option.date))
        if last?.monday != option.date.monday {
          (inWeek, weekLeft) = (0, limits.inWeek(of: option.date.monday))
        }
        last = option.date
      }
      guard inWeek < weekLeft, onDate < dateLeft else { continue }
      (sum, inWeek, onDate) = (sum + 1, inWeek + 1, onDate + 1)
    }
    return sum
  }

  private func choice(_ open: [DatedOption]) -> [DatedOption] {
    guard !open.isEmpty else { return [] }
    let times = Dictionary(grouping: open) { $0.weeklyTime }.mapValues(\.count)
    // Of times at which as little is lost those come first that are open most often, so that the choice is steady.
    let ranked = open.map { (option: $0, count: times[$0.weeklyTime] ?? 0) }
    let ordered = ranked.sorted {
      ($0.option.lost, -$0.count, $0.option.date) < ($1.option.lost, -$1.count, $1.option.date)
    }.map(\.option)
    return isExact ? flow(ordered) : longer(ordered)
  }

  /// Whether every session loses at most one subject of one pupil, so that no search is cut short.
  var isExact: Bool { scene.provision.periods == 1 && scenes.count == 1 }

  /// Whether the pupil can come to all sessions of a group.
  func joins(_ group: [DatedOption]) -> Bool {
    guard group.allSatisfy({ $0.isOpen(under: barring) }) else { return false }
    let dates = Dictionary(grouping: group, by: \.date)
    var lost: [Wish: Int] = [:]
    for option in group { lost.merge(option.losses, uniquingKeysWith: +) }
    let limits = FitLimits(scenes, rules: rules, tutor: nil)
    return dates.allSatisfy { $0.value.count <= limits.on($0.key) }
      && lost.allSatisfy { $0.value <= minutesLeft($0.key) }
  }

  private func longer(_ options: [DatedOption]) -> [DatedOption] {
    let found = oneByOne(options)
    guard found.count < scene.provision.sessions, flow(options).count > found.count else {
      return found
    }
    let limits = limits(of: options)
    var search = LongSearch(
      options, most: scene.provision.sessions, best: found,
      limits: LongSearch.Limits(
        week: limits.inWeek, date: limits.on, minutes: { minutesLeft($0) }))
    return search.run()
  }

  private func limits(of options: [DatedOption]) -> FitLimits {
    let tutor = options.first.flatMap { scene.lookup.school.tutor($0.tutor) }
    return FitLimits(scenes, rules: rules, tutor: tutor)
  }

  /// The minutes that a pupil may still lose of a subject, were its cap so many per cent higher.
  func minutesLeft(_ whose: Wish, more: Int = 0) -> Int {
    guard rules.contains(.lossPercent(whose.subject)) else { return .max }
    let beside = rules.contains(.otherRequests) ? scene.taken : scene.existing
    let own = scene.lookup.percent(of: scene.provision, from: whose.subject)
    let percent = max(own + more, beside.percent[whose] ?? 0)
    let whole = scenes.first { $0.pupil.id == whose.pupil }?.totals[whose.subject] ?? 0
    return max(0, percent * whole / 100 - (beside.minutes[whose] ?? 0))
  }

  // MARK: Choosing

  private func flow(_ options: [DatedOption]) -> [DatedOption] {
    let limits = limits(of: options)
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
        network.join(source, week, limits.inWeek(of: monday))
      }
      let date = dates[option.date] ?? network.node()
      if dates.updateValue(date, forKey: option.date) == nil {
        network.join(week, date, limits.on(option.date))
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
    let limits = limits(of: options)
    var chosen: [DatedOption] = []
    var left: [Wish: Int] = [:]
    for option in options where chosen.count < scene.provision.sessions {
      let names = Set(option.periods.map(\.name))
      let sameDay = chosen.filter { $0.date == option.date }
      guard sameDay.allSatisfy({ names.isDisjoint(with: $0.periods.map(\.name)) }),
        sameDay.count < limits.on(option.date),
        chosen.count(where: { $0.date.monday == option.date.monday })
          < limits.inWeek(of: option.date.monday),
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
