internal import Tuition

/// Chooses as many sessions of several periods as can be, by going through all choices in depth.
struct LongSearch {
  /// What may be chosen at most.
  struct Limits {
    let week: (CalendarDate) -> Int
    let date: (CalendarDate) -> Int
    let minutes: (Wish) -> Int
  }

  /// After so many steps the best choice so far stands.
  private static let steps = 50_000

  private let options: [DatedOption]
  private let most: Int
  private let limits: Limits
  /// For each option how many sessions the weeks allow from it on.
  private let ahead: [Int]
  private var best: [DatedOption]
  private var chosen: [DatedOption] = []
  private var weeks: [CalendarDate: Int] = [:]
  private var left: [Wish: Int] = [:]
  private var taken = 0

  /// Begins with the best choice that is known.
  init(_ options: [DatedOption], most: Int, best: [DatedOption], limits: Limits) {
    self.options = options.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    self.most = most
    self.best = best
    self.limits = limits
    ahead = Self.ahead(self.options, limits)
  }

  private static func ahead(_ options: [DatedOption], _ limits: Limits) -> [Int] {
    var weeks: [CalendarDate: Int] = [:]
    var sum = 0
    var ahead = [0]
    for option in options.reversed() {
      let monday = option.date.monday
      if weeks[monday, default: 0] < limits.week(monday) {
        weeks[monday, default: 0] += 1
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
    if chosen.count > best.count { best = chosen }
    guard place < options.count, best.count < most, taken < Self.steps,
      chosen.count + ahead[place] > best.count
    else { return }
    let option = options[place]
    if fits(option) {
      take(option, 1)
      choose(from: place + 1)
      take(option, -1)
    }
    choose(from: place + 1)
  }

  private func fits(_ option: DatedOption) -> Bool {
    let names = Set(option.periods.map(\.name))
    let day = chosen.filter { $0.date == option.date }
    return day.allSatisfy { names.isDisjoint(with: $0.periods.map(\.name)) }
      && day.count < limits.date(option.date)
      && weeks[option.date.monday, default: 0] < limits.week(option.date.monday)
      && option.losses.allSatisfy { left[$0.key] ?? limits.minutes($0.key) >= $0.value }
  }

  private mutating func take(_ option: DatedOption, _ sign: Int) {
    if sign > 0 { chosen.append(option) } else { chosen.removeLast() }
    weeks[option.date.monday, default: 0] += sign
    for (whose, minutes) in option.losses where limits.minutes(whose) < .max {
      left[whose] = (left[whose] ?? limits.minutes(whose)) - sign * minutes
    }
  }
}
