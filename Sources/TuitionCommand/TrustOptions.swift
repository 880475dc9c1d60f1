internal import ArgumentParser
internal import Foundation

/// What only the planning of a trust asks for.
struct TrustOptions: ParsableArguments {
  @Option(
    help: "The shared tutors; shared-tutors.csv of the trust's folder is found by itself.",
    completion: .file(extensions: ["csv"]))
  var shared: String?
  @Option(help: "How many schools are planned at once; as many as there are cores.")
  var threads: Int?
  @Option(help: "Plan only the component of this number, as tuition components lists them.")
  var component: Int?
  @Flag(help: "Skip components whose plans were made from the same files.") var resume = false

  /// Whether anything is asked that only a trust has.
  var areGiven: Bool { shared != nil || component != nil || resume }

  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads is a number from 1 to 1024.")
    }
  }
}
