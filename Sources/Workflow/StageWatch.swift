/// How long the program spent in a stage.
public struct StageTime: Hashable, Sendable, Codable {
  /// The name of the stage.
  public let stage: String
  /// Wall time, over all its visits.
  public internal(set) var seconds: Double
}

/// Adds up how long each stage takes; the planner only says which one it enters, and reads no clock.
final class StageWatch {
  private let elapsed: () -> Duration
  private var entered: (stage: String, at: Duration)?
  private var closed: [StageTime] = []

  /// - Parameter elapsed: the time since the program began.
  init(_ elapsed: @escaping () -> Duration) { self.elapsed = elapsed }

  /// Leaves the present stage for another.
  func enter(_ stage: String) {
    guard entered?.stage != stage else { return }
    let now = elapsed()
    closed = times(until: now)
    entered = (stage, now)
  }

  /// The time in each stage up to now, in the order of their beginning.
  var times: [StageTime] { times(until: elapsed()) }

  private func times(until now: Duration) -> [StageTime] {
    guard let entered else { return closed }
    let seconds = (now - entered.at).inSeconds
    var times = closed
    if let row = times.firstIndex(where: { $0.stage == entered.stage }) {
      times[row].seconds += seconds
    } else {
      times.append(StageTime(stage: entered.stage, seconds: seconds))
    }
    return times
  }
}
