internal import ArgumentParser
internal import Workflow

/// Plans a trust for `tuition plan` and tells how it went.
struct TrustPlanning {
  let order: TrustOrder
  let json: Bool
  let quiet: Bool

  func run() throws {
    let clock = ContinuousClock()
    let began = clock.now
    let cancelling = Cancelling {
      Console.say("\nStopping; the best plans so far will be written. Ctrl-C again ends at once.")
    }
    let request = cancelling.request
    let quiet = quiet
    let report = try ending { () throws(WorkflowError) in
      try withExtendedLifetime(cancelling) { () throws(WorkflowError) in
        try planTrust(
          order, elapsed: { clock.now - began }, cancelled: { request.isMade },
          progress: { done, all in
            if !quiet { Console.say("\(done) of \(all) components are done.") }
          })
      }
    }
    Console.answer(json ? report.json : report.text)
    for (school, error) in report.failures {
      Console.say(Console.safe("\(school): \(error)"))
    }
    if let first = report.failures.first { throw first.error.ending.exit }
    if report.isCancelled { throw Ending.interrupted.exit }
  }
}
