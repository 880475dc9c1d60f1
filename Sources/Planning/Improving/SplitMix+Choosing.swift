internal import Tuition

extension SplitMix {
  /// A number from 0 to one below the bound.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  /// A number from 0 up to 1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// So many of some places, by lot.
  mutating func drawn(_ size: Int, from places: [Int]) -> Set<Int> {
    var places = places
    for place in places.indices.dropFirst() { places.swapAt(place, below(place + 1)) }
    return Set(places.prefix(size))
  }
}
