import Testing
import Tuition
import TuitionTesting

@testable import Exploring

/// The search in depth against all sets of a few options.
struct LongSearchTests {
  private static let periods = (0..<4).compactMap { number -> Period? in
    guard let starts = TimeOfDay(hour: 9 + number, minute: 0),
      let ends = TimeOfDay(hour: 10 + number, minute: 0)
    else { return nil }
    return Period(
      name: Identifier("P\(number + 1)"), starts: starts, ends: ends, kind: .lesson)
  }

  /// A few options of one or two periods in two weeks, with caps that bind.
  private struct Case {
    let options: [DatedOption]
    let mostInWeek: Int
    let mostOnDate: Int
    let mostMinutes: [Wish: Int]
    let most: Int

    init(_ seed: UInt64) {
      var random = SplitMix(seed: seed)
      func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
      let subjects: [Subject] = ["Art", "French"]
      options = (0..<11).map { _ in
        let first = draw(0...3)
        let last = min(3, first + draw(0...1))
        let losses = subjects.filter { _ in draw(0...1) == 1 }.map { subject in
          (Wish(pupil: "Ada", subject: subject), 30 * draw(1...3))
        }
        return DatedOption(
          date: SampleSchool.date([14, 15, 16, 21, 22][draw(0...4)], 9),
          periods: Array(LongSearchTests.periods[first...last]), tutor: "T1", bars: Bars(),
          losses: Dictionary(uniqueKeysWithValues: losses), rooms: [])
      }
      mostInWeek = draw(1...4)
      mostOnDate = draw(1...3)
      mostMinutes = Dictionary(
        uniqueKeysWithValues: subjects.map { (Wish(pupil: "Ada", subject: $0), 30 * draw(1...8)) })
      most = draw(2...8)
    }

    var found: [DatedOption] {
      var search = LongSearch(
        options, most: most, best: [],
        limits: LongSearch.Limits(
          week: { _ in mostInWeek }, date: { _ in mostOnDate },
          minutes: { mostMinutes[$0] ?? 0 }))
      return search.run()
    }

    func fits(_ chosen: [DatedOption]) -> Bool {
      let weeks = Dictionary(grouping: chosen, by: \.date.monday)
      let dates = Dictionary(grouping: chosen, by: \.date)
      return weeks.allSatisfy { $0.value.count <= mostInWeek }
        && dates.allSatisfy { date in
          let taken = date.value.flatMap { $0.periods.map(\.name) }
          return date.value.count <= mostOnDate && Set(taken).count == taken.count
        }
        && mostMinutes.allSatisfy { whose, most in
          chosen.reduce(0) { $0 + ($1.losses[whose] ?? 0) } <= most
        }
    }

    /// The most of all sets that fit.
    var mostOfAll: Int {
      let sizes = (0..<(1 << options.count)).map { set in
        let chosen = options.indices.filter { set & (1 << $0) != 0 }.map { options[$0] }
        return fits(chosen) ? chosen.count : 0
      }
      return min(most, sizes.max() ?? 0)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `as many sessions are found as in any set that fits`(_ seed: UInt64) {
    let drawn = Case(seed)
    #expect(drawn.fits(drawn.found))
    #expect(drawn.found.count == drawn.mostOfAll)
  }
}
