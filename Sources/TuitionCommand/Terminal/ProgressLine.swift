internal import Synchronization
internal import Tuition
internal import Workflow

/// Tells on standard error how far a search has come.
///
/// A terminal sees one line that is redrawn; anything else a line at every new tier and every ten
/// seconds.
final class ProgressLine {
  /// What to tell, and how.
  enum Manner { case silent, lines, redrawn }

  private let manner: Manner
  private let elapsed: () -> Duration
  private var told: PlanningProgress?
  private var toldAt: Duration?

  /// Prepares to tell.
  init(_ manner: Manner, elapsed: @escaping () -> Duration) {
    self.manner = manner
    self.elapsed = elapsed
  }

  /// Tells where the search is, if that is news.
  func tell(_ progress: PlanningProgress) {
    let now = elapsed()
    guard manner != .silent, isNews(progress, at: now) else { return }
    let line = Self.words(progress, elapsed: now)
    Console.sayRaw(manner == .redrawn ? "\r\u{1B}[K" + line : line + "\n")
    told = progress
    toldAt = now
  }

  /// Clears a redrawn line, so that what follows stands alone.
  func finish() {
    if manner == .redrawn && told != nil { Console.sayRaw("\r\u{1B}[K") }
  }

  private func isNews(_ progress: PlanningProgress, at now: Duration) -> Bool {
    guard let told, let toldAt else { return true }
    if progress.tier != told.tier { return true }
    let pause: Duration = manner == .redrawn ? .milliseconds(100) : .seconds(10)
    return now - toldAt >= pause && (progress != told || manner == .redrawn)
  }

  /// The progress in words, such as `points: 5,976 of at most 6,011, gap 0.6 %, 3 s`.
  static func words(_ progress: PlanningProgress, elapsed: Duration) -> String {
    let reached = progress.objective.map { inThousands($0) } ?? "no plan yet"
    let limit = progress.tier.maximised ? "at most" : "at least"
    let bound = progress.bound.flatMap { $0.isFinite ? $0 : nil }
      .map { ", \(limit) \(inThousands(Int($0.rounded())))" }
    let gap = progress.gap.flatMap { $0.isFinite ? $0 : nil }.map { ", gap \(inPercent($0))" }
    return "\(progress.tier.rawValue): \(reached)\(bound ?? "")\(gap ?? "")"
      + ", \(elapsed.components.seconds) s"
  }
}
