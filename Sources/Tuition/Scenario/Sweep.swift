/// A number that is set to one value after the other, written `protect.loss-percent=0..20/2`.
public struct Sweep: Hashable, Sendable {
  /// Which number.
  public let knob: Knob
  /// Its values, in order.
  public let values: [Int]

  /// Reads a sweep; nothing where it is not written so, or has more than fifty values.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let knob = Knob(parts[0]) else { return nil }
    let range = parts[1].split(separator: "/").map(String.init)
    let step = range.count == 2 ? number(range[1]) : 1
    guard (1...2).contains(range.count), let step, step > 0,
      let dots = range[0].firstRange(of: ".."),
      let first = number(range[0][..<dots.lowerBound]),
      let last = number(range[0][dots.upperBound...]), first <= last, (last - first) / step < 50
    else { return nil }
    self.knob = knob
    values = Array(stride(from: first, through: last, by: step))
  }

  /// A scenario for each value, or for each pair of values where there are two sweeps.
  public static func scenarios(_ sweeps: [Sweep]) -> [Scenario] {
    var changes: [[Change]] = sweeps.isEmpty ? [] : [[]]
    for sweep in sweeps {
      changes = changes.flatMap { made in sweep.values.map { made + [.set(sweep.knob, to: $0)] } }
    }
    return changes.map { Scenario(name: $0.map(\.words).joined(separator: ", "), changes: $0) }
  }
}

/// A number that can be reckoned with; nothing where it has more than fifteen digits.
private func number(_ text: some StringProtocol) -> Int? {
  Int(text).flatMap { Int.writable.contains($0) ? $0 : nil }
}

extension Int {
  /// The whole numbers that files and orders may hold: fifteen digits, so that sums of them stay in range.
  public static let writable = -999_999_999_999_999...999_999_999_999_999
}

extension Change {
  fileprivate var words: String {
    if case .set(let knob, let value) = self { "\(knob) = \(value)" } else { "" }
  }
}

/// The place on a curve after which more is lost for what is won: farthest from the line between its ends.
///
/// After V. Satopaa et al. 2011, doi:10.1109/ICDCSW.2011.20, with both axes from 0 to 1. Nothing where the curve is flat,
/// or lies nowhere above the line.
public func knee(of points: [(lost: Int, won: Int)]) -> Int? {
  guard let least = points.min(by: { $0.lost < $1.lost }),
    let most = points.max(by: { $0.lost < $1.lost }), most.lost > least.lost,
    most.won > least.won
  else { return nil }
  let distances = points.map { point in
    Double(point.won - least.won) / Double(most.won - least.won)
      - Double(point.lost - least.lost) / Double(most.lost - least.lost)
  }
  guard let far = distances.max(), far > 1e-9 else { return nil }
  return distances.firstIndex(of: far)
}
