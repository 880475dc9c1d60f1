internal import Dispatch
internal import Foundation
internal import Synchronization

/// Whether somebody asked to stop.
final class CancelRequest: Sendable {
  private let asked = Atomic<Bool>(false)

  /// Whether somebody asked.
  var isMade: Bool { asked.load(ordering: .relaxed) }

  /// Asks; says whether nobody had before.
  func make() -> Bool { !asked.exchange(true, ordering: .relaxed) }
}

/// Listens for Ctrl-C and termination: the first asks to stop, the second ends the program.
struct Cancelling {
  /// Whether somebody asked to stop.
  let request: CancelRequest
  private let sources: [any DispatchSourceSignal]

  /// Begins to listen, for as long as the value lives.
  init(onFirst: @escaping @Sendable () -> Void) {
    let request = CancelRequest()
    let queue = DispatchQueue(label: "tuition.cancelling")
    self.request = request
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        guard request.make() else { _exit(130) }
        onFirst()
      }
      source.activate()
      return source
    }
  }
}
