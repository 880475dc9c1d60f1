import Foundation
import Reading
import Testing
import Tuition

@testable import Drawing

@Suite struct ProgressDrawingTests {
  @Test(arguments: [Size.primary, .secondary], [1, 5])
  func `a school that starts from attainment keeps the contract and has no requests`(
    _ size: Size, seed: UInt64
  ) throws {
    let records = drawSchool(size, seed: seed, from: .attainment)
    #expect(records.requests.isEmpty && !records.attainment.isEmpty)
    #expect(
      records.problems().filter { $0.severity == .error && $0.table != .agreed } == [])
    let names = schoolFolder(records).map(\.name)
    #expect(!names.contains("requests.csv"))
    #expect(
      Set(names).isSuperset(of: [
        "attainment.csv", "nominations.csv", "views.csv", "history.csv", "expectations.toml",
        "criteria.toml",
      ]))
  }

  @Test func `apart from what is known of progress it is the same school`() {
    let (asked, known) = (
      drawSchool(.primary, seed: 3), drawSchool(.primary, seed: 3, from: .attainment)
    )
    #expect(known.lessons == asked.lessons && known.tutors == asked.tutors)
    #expect(known.pupils.map(\.id) == asked.pupils.map(\.id))
    #expect(known.pupils.allSatisfy { $0.sex != nil })
    #expect(asked.pupils.allSatisfy { $0.sex == nil } && asked.attainment.isEmpty)
  }

  @Test(arguments: [Size.primary, .secondary])
  func `what is written is read again as it was drawn`(_ size: Size) {
    let records = drawSchool(size, seed: 1, from: .attainment)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuition-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in schoolFolder(records) {
      try? Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
    }
    let read = readSchool(inFolder: folder.path, requests: .mayBeMissing).school?.records
    #expect(read?.criteria == records.criteria)
    #expect(read?.expectations == records.expectations)
    #expect(read?.attainment == records.attainment)
    #expect(read?.nominations == records.nominations)
    #expect(read?.views == records.views && read?.history == records.history)
    #expect(read?.pupils == records.pupils)
  }

  @Test func `a tiny school starts from requests`() {
    #expect(drawSchool(.tiny, seed: 2, from: .attainment).attainment.isEmpty)
  }
}
