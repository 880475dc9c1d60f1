import Foundation
import Testing
import Tuition

@testable import Workflow

@Suite struct PlanTrustTests {
  private let place = FileManager.default.temporaryDirectory
    .appendingPathComponent("tuition-\(UUID().uuidString)")
  private var trust: String { place.appendingPathComponent("trust").path }

  private func plan(_ out: String, threads: Int, resume: Bool = false) throws -> TrustReport {
    try planTrust(
      TrustOrder(
        folders: [trust], out: place.appendingPathComponent(out).path, work: 3,
        threads: threads, resume: resume),
      elapsed: { .zero }, cancelled: { false })
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: place.appendingPathComponent(path), encoding: .utf8)
  }

  private func drawn(seed: UInt64) throws {
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    _ = try drawTrustFolder(trust, schools: 4, size: .tiny, shared: 2, seed: seed)
  }

  @Test(arguments: [1, 2, 3])
  func `one thread and two write the same plans`(seed: UInt64) throws {
    defer { try? FileManager.default.removeItem(at: place) }
    try drawn(seed: seed)
    let one = try plan("one", threads: 1)
    let two = try plan("two", threads: 2)
    #expect(one.failures.map(\.school) == two.failures.map(\.school))
    #expect(one.json == two.json)
    for name in try FileManager.default.contentsOfDirectory(atPath: place.path + "/one")
    where name.hasPrefix("school-") {
      #expect(try text("one/\(name)/sessions.csv") == text("two/\(name)/sessions.csv"))
    }
  }

  @Test(arguments: [1, 2, 3])
  func `no tier is better than its bound`(seed: UInt64) throws {
    defer { try? FileManager.default.removeItem(at: place) }
    try drawn(seed: seed)
    _ = try plan("one", threads: 2)
    let folder = place.path + "/one/components"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      let record = try JSONDecoder().decode(ComponentRecord.self, from: data)
      for tier in record.schools.flatMap(\.tiers) {
        let better = tier.name == "cost" ? -1.0 : 1.0
        #expect(better * (tier.bound - Double(tier.objective)) >= 0)
      }
    }
  }

  @Test func `each school's plan leaves what the next goes on from, and a trust is no school`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: place) }
    try drawn(seed: 2)
    _ = try plan("one", threads: 1)
    for name in try FileManager.default.contentsOfDirectory(atPath: place.path + "/one")
    where name.hasPrefix("school-") {
      let (warm, doubts) = try warmStart(in: place.path + "/one/" + name)
      #expect(warm != nil && doubts.isEmpty, "\(name)")
    }
    #expect(throws: WorkflowError.self) { try checkFolder(trust, plan: place.path + "/one") }
  }

  @Test func `resuming plans only what has changed`() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    try drawn(seed: 2)
    let first = try plan("one", threads: 1)
    let mark = place.appendingPathComponent("one/school-001/plan.json")
    let before = try FileManager.default.attributesOfItem(atPath: mark.path)[.modificationDate]
    let again = try plan("one", threads: 1, resume: true)
    let after = try FileManager.default.attributesOfItem(atPath: mark.path)[.modificationDate]
    #expect(again.json == first.json)
    #expect(before as? Date == after as? Date)
  }

  @Test func `a school without requests is matched first, and it is said`() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    try drawn(seed: 1)
    let school = trust + "/school-001"
    let row = try text("trust/school-001/requests.csv").split(separator: "\n")[1]
      .split(separator: ",")
    try FileManager.default.removeItem(atPath: school + "/requests.csv")
    try replaceFile(
      at: school + "/nominations.csv",
      with: "pupil,subject,teacher,kind,reason\n\(row[0]),\(row[1]),KLM,raise,Reads slowly\n")
    let report = try plan("plans", threads: 1)
    #expect(report.text.hasPrefix("requests.csv was missing"))
    #expect(try text("trust/school-001/requests.csv").contains("\(row[0]),\(row[1]),"))
  }
}
