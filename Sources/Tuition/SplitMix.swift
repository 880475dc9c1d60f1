/// Numbers that look random and are the same for the same seed, on every machine and with every version of Swift.
///
/// SplitMix64: state <- state + g; output <- mix(state), with g the odd integer nearest 2^64 over the golden ratio.
/// Source: G. Steele, D. Lea and C. Flood, OOPSLA 2014, doi:10.1145/2660193.2660195.
package struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a generator from a seed.
  package init(seed: UInt64) { state = seed }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
