internal import Tuition

/// Chooses as many sessions of several periods as can be, by going through all choices in depth.
struct LongSearch {
  /// What may be chosen at most.
  struct Limits {
    let week: (CalendarDate) -> Int
    let date: (CalendarDate) -> Int
    let minutes: (Wish) -> Int
  }

  /// What an option takes, by the numbers of its week, its date and the subjects that pupils lose.
  private struct Taking {
    let week: Int
    let date: Int
    let clock: Range<Int>
    let losses: [(whose: Int, minutes: Int)]
  }

  /// After so many steps the best choice so far stands.
  private static let steps = 50_000

  private let options: [DatedOption]
  private let takings: [Taking]
  private let most: Int
  /// For each option how many sessions the weeks allow from it on.
  private let ahead: [Int]
  private var weeks: [Int]
  private var dates: [Int]
  private var minutes: [Int]
  private var best: [DatedOption]
  private var chosen: [Int] = []
  private var taken = 0

  /// Begins with the best choice that is known.
  init(_ options: [DatedOption], most: Int, best: [DatedOption], limits: Limits) {
    self.options = options.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    self.most = most
    self.best = best
    var (weeks, dates, wishes) = (
      Numbering<CalendarDate>(), Numbering<CalendarDate>(), Numbering<Wish>()
    )
    var takings: [Taking] = []
    for option in self.options {
      let (first, last) = (option.periods[0], option.periods[option.periods.count - 1])
      takings.append(
        Taking(
          week: weeks.number(of: option.date.monday), date: dates.number(of: option.date),
          clock: first.starts.minutes..<last.ends.minutes,
          losses: option.losses.map { (wishes.number(of: $0.key), $0.value) }))
    }
    self.takings = takings
    self.weeks = weeks.known.map(limits.week)
    self.dates = dates.known.map(limits.date)
    minutes = wishes.known.map(limits.minutes)
    ahead = Self.ahead(takings, self.weeks)
  }

  private static func ahead(_ takings: [Taking], _ weeks: [Int]) -> [Int] {
    var (left, sum, ahead) = (weeks, 0, [0])
    for taking in takings.reversed() {
      if left[taking.week] > 0 {
        left[taking.week] -= 1
        sum += 1
      }
      ahead.append(sum)
    }
    return ahead.reversed()
  }

  /// The most sessions that were found.
  mutating func run() -> [DatedOption] {
    choose(from: 0)
    return best
  }

  private mutating func choose(from place: Int) {
    taken += 1
    if chosen.count > best.count { best = chosen.map { options[$0] } }
    guard place < options.count, best.count < most, taken < Self.steps,
      chosen.count + ahead[place] > best.count
    else { return }
    if fits(takings[place]) {
      chosen.append(place)
      take(takings[place], 1)
      choose(from: place + 1)
      take(takings[place], -1)
      chosen.removeLast()
    }
    choose(from: place + 1)
  }

  /// Whether an option fits beside what is chosen, of which what is on its date was chosen last.
  private func fits(_ taking: Taking) -> Bool {
    guard weeks[taking.week] > 0, dates[taking.date] > 0 else { return false }
    for place in chosen.reversed() {
      guard takings[place].date == taking.date else { break }
      if takings[place].clock.overlaps(taking.clock) { return false }
    }
    return taking.losses.allSatisfy { minutes[$0.whose] >= $0.minutes }
  }

  private mutating func take(_ taking: Taking, _ sign: Int) {
    weeks[taking.week] -= sign
    dates[taking.date] -= sign
    for loss in taking.losses { minutes[loss.whose] -= sign * loss.minutes }
  }
}

/// Numbers things from 0, in the order in which they come.
private struct Numbering<Thing: Hashable> {
  private(set) var known: [Thing] = []
  private var numbers: [Thing: Int] = [:]

  mutating func number(of thing: Thing) -> Int {
    if let number = numbers[thing] { return number }
    numbers[thing] = known.count
    known.append(thing)
    return known.count - 1
  }
}
