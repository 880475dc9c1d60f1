import Foundation
import Testing
import Tuition

@testable import Drawing

/// The schools of the Fixtures folder; `RECORD_FIXTURES=1` writes them anew and fails.
@Suite struct FixtureTests {
  struct Fixture: CustomTestStringConvertible, Sendable {
    let folder: String
    let size: Size
    let seed: UInt64
    var start = Start.requests
    var testDescription: String { folder }

    var url: URL {
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/\(folder)")
    }
  }

  static let fixtures = [
    Fixture(folder: "marlowe-asked", size: .secondary, seed: 1),
    Fixture(folder: "oakfield-asked", size: .primary, seed: 1),
    Fixture(folder: "marlowe", size: .secondary, seed: 1, start: .attainment),
    Fixture(folder: "oakfield", size: .primary, seed: 1, start: .attainment),
  ]

  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1"
  }

  @Test(arguments: fixtures)
  func `a committed school is what the drawer draws`(_ fixture: Fixture) throws {
    let files = schoolFolder(drawSchool(fixture.size, seed: fixture.seed, from: fixture.start))
    if Self.isRecording {
      try record(files, in: fixture.url)
      Issue.record("\(fixture.folder) was written anew; run again without RECORD_FIXTURES.")
      return
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.url.path)
    let written = ["requests.csv", "requests.md", "requests.html"]
    let beside = ["expected"] + (fixture.start == .attainment ? written : [])
    #expect(Set(names).subtracting(beside) == Set(files.map(\.name) + ["README.md"]))
    for file in files {
      let data = try Data(contentsOf: fixture.url.appending(path: file.name))
      #expect(data == Data(file.text.utf8), "\(file.name) differs; RECORD_FIXTURES=1 rewrites it")
    }
  }

  private func record(_ files: [DrawnFile], in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name != "README.md" {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for file in files {
      try Data(file.text.utf8).write(to: folder.appending(path: file.name))
    }
  }

  @Test func `Marlowe is a large two-week school with every kind of request`() {
    let marlowe = drawSchool(.secondary, seed: Self.fixtures[0].seed)
    #expect(marlowe.term.cycle == ["A", "B"])
    #expect(Set(marlowe.pupils.map(\.form)).count >= 25)
    #expect(Set(marlowe.requests.map(\.pupil)).count == 60)
    let asked = Set(marlowe.requests.map(\.provision))
    let provisions = marlowe.provisions.filter { asked.contains($0.id) }
    #expect(provisions.contains { $0.groupLeast > 1 } && provisions.contains { $0.periods == 2 })
    #expect(provisions.contains { $0.mode == .sameTime })
    #expect(marlowe.requests.contains(where: \.statutory) && marlowe.pots != nil)
    #expect(!marlowe.agreed.isEmpty && !marlowe.existing.isEmpty)
  }

  @Test func `Oakfield is a primary school of half hours and three sessions a week`() {
    let oakfield = drawSchool(.primary, seed: Self.fixtures[1].seed)
    #expect(oakfield.phase == .primary)
    #expect(oakfield.periods.allSatisfy { $0.kind != .lesson || $0.minutes == 30 })
    #expect(Set(oakfield.requests.map(\.pupil)).count == 30)
    let often = Set(oakfield.provisions.filter { $0.mostPerWeek == 3 }.map(\.id))
    #expect(oakfield.requests.contains { often.contains($0.provision) })
  }
}
