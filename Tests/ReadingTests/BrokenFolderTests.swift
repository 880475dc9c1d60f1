import Foundation
import Reading
import Testing
import Tuition
import TuitionTesting

/// Each folder of `Fixtures/broken` shows one finding; `RECORD_SNAPSHOTS=1` writes them anew, and fails.
struct BrokenFolderTests {
  private static let place = Repository.fixtures.appendingPathComponent("broken")
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  @Test(arguments: BrokenFolder.all)
  func `a broken folder shows its one finding`(_ folder: BrokenFolder) throws {
    let place = Self.place.appendingPathComponent(folder.name)
    let findings = readSchool(try folder.files()).findings
    let described = findings.map { $0.description + "\n" }.joined()
    #expect(findings.count == 1, "\(described)")
    if Self.isRecording {
      try record(folder, described, at: place)
      Issue.record("recorded \(folder.name)")
    }
    let kept = readSchool(inFolder: place.path).findings
    let expected = try Repository.text(at: place.appendingPathComponent("expected.txt"))
    #expect(kept.map { $0.description + "\n" }.joined() == expected)
    #expect(described == expected)
  }

  @Test func `every broken folder is one of the list, and each name stands once`() {
    let names = BrokenFolder.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Repository.folders(in: Self.place) == names.sorted())
  }

  private func record(_ folder: BrokenFolder, _ described: String, at place: URL) throws {
    let disk = FileManager.default
    try? disk.removeItem(at: place)
    try disk.createDirectory(at: place, withIntermediateDirectories: true)
    for file in try folder.files() {
      try Data(file.bytes).write(to: place.appendingPathComponent(file.name))
    }
    try Data(described.utf8).write(to: place.appendingPathComponent("expected.txt"))
  }
}
