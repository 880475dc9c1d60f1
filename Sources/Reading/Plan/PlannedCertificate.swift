internal import Foundation
internal import Tuition

/// What `plan.json` says of the search, as far as it says it.
struct PlannedCertificate {
  let seed: UInt64?
  let stopped: Stopped?
  let tiers: [Tier]
}

/// Reads `plan.json`, or notes why it cannot be understood.
func readCertificate(_ file: InMemoryFile, log: FindingLog) -> PlannedCertificate? {
  guard file.bytes.count <= 10_000_000, nesting(of: file.bytes) <= 100,
    let written = try? JSONDecoder().decode(WrittenPlan.self, from: Data(file.bytes))
  else {
    log.error(
      file.name, "the file is not the JSON of a plan",
      "Take the file out, or put back the one that was written with the plan.")
    return nil
  }
  if written.format ?? 1 != 1 {
    log.error(
      file.name, column: "format",
      "the plan is in format \(written.format ?? 1), which is not known",
      "Plan again with this version.")
  }
  let stopped = written.stopped.flatMap(Stopped.init(rawValue:))
  if let word = written.stopped, stopped == nil {
    log.warning(
      file.name, column: "stopped", "\(quoted(word)) is not a reason to stop",
      "Write \(Stopped.allCases.map(\.rawValue).joined(separator: ", ")).")
  }
  return PlannedCertificate(
    seed: written.seed, stopped: stopped, tiers: tiers(of: written, file: file.name, log: log))
}

private func tiers(of written: WrittenPlan, file: String, log: FindingLog) -> [Tier] {
  (written.tiers ?? []).compactMap { tier in
    guard let name = TierName(rawValue: tier.name) else {
      log.warning(
        file, column: "tiers", "\(quoted(tier.name)) is not a tier",
        "Write \(TierName.allCases.map(\.rawValue).joined(separator: ", ")).")
      return nil
    }
    return Tier(name: name, objective: tier.objective, bound: tier.bound)
  }
}

/// How deep brackets and braces nest at most, texts not looked at.
private func nesting(of bytes: [UInt8]) -> Int {
  var depth = 0
  var deepest = 0
  for byte in bytes {
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
    deepest = max(deepest, depth)
  }
  return deepest
}

private struct WrittenPlan: Decodable {
  struct WrittenTier: Decodable {
    let name: String
    let objective: Int
    let bound: Double
  }
  let format: Int?
  let seed: UInt64?
  let stopped: String?
  let tiers: [WrittenTier]?
}
