internal import Tuition

/// Draws choices from numbers that are the same for the same seed.
///
/// The standard library's own shuffles may change between versions, so they are not used.
struct SeededGenerator {
  private var numbers: SplitMix

  init(seed: UInt64) { numbers = SplitMix(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  /// A generator that goes its own way, so that one part of a drawing does not disturb another.
  mutating func split() -> SeededGenerator { SeededGenerator(seed: next()) }

  /// A number of a range; the high half of a product, whose bias is below 2⁻⁴⁰ for the small ranges used here.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: count).high)
  }

  /// Whether something happens that does so a number of times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  /// One of some choices, of which there is at least one.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    precondition(!choices.isEmpty, "nothing to pick from")
    return choices[number(in: 0...choices.count - 1)]
  }

  /// The choices in another order.
  ///
  /// Source: R. Durstenfeld, Algorithm 235, CACM 7(7), 1964, doi 10.1145/364520.364540.
  mutating func shuffled<Choice>(_ choices: [Choice]) -> [Choice] {
    var order = choices
    for place in order.indices.dropFirst().reversed() {
      order.swapAt(place, number(in: 0...place))
    }
    return order
  }

  /// Some of the choices, each at most once, in the order given.
  mutating func sample<Choice>(_ count: Int, of choices: [Choice]) -> [Choice] {
    shuffled(Array(choices.indices)).prefix(count).sorted().map { choices[$0] }
  }
}
