import Foundation
import Reading
import Testing
import Tuition
import TuitionTesting

/// The examples of the format's page are files that can be read.
struct FormatExamplesTests {
  /// The blocks of the page that are fenced as TOML.
  private func blocks() throws -> [String] {
    let page = try Repository.text(
      at: Repository.top.appendingPathComponent("Sources/Tuition/Tuition.docc/Format.md"))
    return page.components(separatedBy: "```toml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  @Test func `the examples of expectations and criteria are read without a finding`() throws {
    let blocks = try blocks()
    let expectations = try #require(blocks.first { $0.contains("[[expect]]") })
    let criteria = try #require(blocks.first { $0.contains("[[criterion]]") })
    let files = SampleFolder.files(changing: [
      "expectations.toml": expectations, "criteria.toml": criteria,
    ])
    let reading = readSchool(files)
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    let records = try #require(reading.school).records
    #expect(records.criteria?.criteria.count == 4)
    #expect(records.expectations.milestones.count == 2)
  }
}
