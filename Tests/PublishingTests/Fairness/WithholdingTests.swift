import Testing
import Tuition
import TuitionTesting

@testable import Publishing

struct WithholdingTests {
  @Test func `a small number is withheld with the smallest beside it`() {
    #expect(withheldPlaces(of: [3, 40, 9]) == [0, 2])
    #expect(withheldPlaces(of: [40, 9, 12]) == [])
    #expect(withheldPlaces(of: [0, 50]) == [0, 1])
  }

  @Test func `what is withheld adds up to five, or its sum would tell it`() {
    #expect(withheldPlaces(of: [1, 2, 30, 8]) == [0, 1, 3])
    #expect(withheldPlaces(of: [4, 4, 30, 8]) == [0, 1])
  }

  /// Somebody who knows the sum and every number that is shown tries all values of the others.
  @Test(arguments: 0..<200)
  func `nobody can work out a small number`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let numbers = (0..<Int.random(in: 2...6, using: &generator)).map { _ in
      Int.random(in: 0...14, using: &generator)
    }
    let hidden = withheldPlaces(of: numbers)
    for place in numbers.indices where numbers[place] < 5 { #expect(hidden.contains(place)) }
    guard numbers.reduce(0, +) >= 5 else { return }
    for place in hidden {
      let values = Self.values(of: place, among: hidden, numbers)
      #expect(values.contains { $0 < 5 } && values.contains { $0 >= 5 }, "\(numbers): \(hidden)")
    }
  }

  /// The values that a hidden number may have, for all that the sum and the numbers shown tell.
  private static func values(of place: Int, among hidden: Set<Int>, _ numbers: [Int]) -> Set<Int> {
    let rest = hidden.reduce(0) { $0 + numbers[$1] }
    let others = hidden.count - 1
    return Set((0...rest).filter { others > 0 || $0 == rest })
  }

  private func part(_ trait: PupilGroup.Trait, _ counts: [(Int, Int)]) -> Fairness.Part {
    Fairness.Part(
      trait,
      zip(["yes", "no"], counts).map { value, counts in
        Fairness.Row(
          PupilGroup(trait, value),
          [.roll: 50, .asked: counts.0, .placed: counts.0, .lost: counts.1])
      })
  }

  private func report(_ parts: [Fairness.Part]) -> Fairness {
    Fairness(
      date: SampleSchool.date(6, 9), measures: [.roll, .asked, .placed, .lost],
      whole: Fairness.Row(nil, [.roll: 100, .asked: 30, .placed: 30, .lost: 90]), parts: parts)
  }

  @Test func `with the number of pupils goes what happened to them`() {
    let shown = report([part(.cla, [(3, 60), (27, 30)])]).withSmallNumbersWithheld()
    for row in shown.parts[0].rows { #expect(row.counts == [.roll: 50]) }
    #expect(shown.whole.counts[.asked] == 30)
  }

  @Test func `how few of those asked for have no place does not leave the school`() {
    let rows = zip(["yes", "no"], [(20, 18), (30, 20)]).map { value, counts in
      Fairness.Row(
        PupilGroup(.eal, value), [.roll: 90, .asked: counts.0, .placed: counts.1, .lost: 50])
    }
    let shown = report([Fairness.Part(.eal, rows)]).withSmallNumbersWithheld()
    for row in shown.parts[0].rows {
      #expect(row.counts[.placed] == nil && row.counts[.lost] == nil && row.counts[.asked] != nil)
    }
  }

  @Test func `how few with a concern are not asked for does not leave the school`() {
    func row(_ value: String, _ counts: (Int, Int, Int)) -> Fairness.Row {
      Fairness.Row(
        PupilGroup(.eal, value),
        [.roll: 90, .concerned: counts.0, .asked: counts.1, .placed: counts.2])
    }
    func shown(_ rows: [Fairness.Row]) -> [Fairness.Row] {
      Fairness(
        date: SampleSchool.date(6, 9), measures: [.roll, .concerned, .asked, .placed],
        whole: Fairness.Row(nil, [.roll: 180, .concerned: 60, .asked: 38, .placed: 20]),
        parts: [Fairness.Part(.eal, rows)]
      ).withSmallNumbersWithheld().parts[0].rows
    }
    for row in shown([row("yes", (20, 18, 10)), row("no", (40, 20, 10))]) {
      #expect(row.counts[.concerned] != nil && row.counts[.asked] == nil)
    }
    for row in shown([row("yes", (20, 21, 10)), row("no", (40, 17, 10))]) {
      #expect(row.counts[.asked] == nil)
    }
    for row in shown([row("yes", (30, 20, 10)), row("no", (30, 18, 10))]) {
      #expect(row.counts[.asked] != nil)
    }
  }

  @Test func `groups of which one lies in the other do not tell of those between`() {
    let apart = report([part(.fsm, [(10, 30), (20, 60)]), part(.pp, [(15, 40), (15, 50)])])
    #expect(apart.withSmallNumbersWithheld() == apart)
    let close = report([part(.fsm, [(10, 30), (20, 60)]), part(.pp, [(12, 40), (18, 50)])])
    let shown = close.withSmallNumbersWithheld()
    #expect(shown.parts[0].rows.allSatisfy { $0.counts[.asked] == nil })
    #expect(shown.parts[1].rows.map { $0.counts[.asked] } == [12, 18])
  }
}
