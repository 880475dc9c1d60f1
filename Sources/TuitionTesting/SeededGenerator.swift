internal import Tuition

/// Random numbers that come again with the same seed, on every machine.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var numbers: SplitMix

  /// Makes a generator from a seed.
  public init(seed: UInt64) { numbers = SplitMix(seed: seed) }

  /// The next number.
  public mutating func next() -> UInt64 { numbers.next() }
}
