import Testing
import Tuition
import TuitionTesting

@testable import Publishing

@Suite struct PublishTests {
  private func files(_ manner: PupilNaming = .initials) throws -> [InMemoryFile] {
    try publish(try SampleIssue.issue(naming: manner), for: Set(Reader.allCases))
  }

  @Test func `every reader has a folder, and only those asked for are written`() throws {
    let folders = Set(try files().compactMap { $0.name.split(separator: "/").first })
    #expect(folders.map(String.init).sorted() == Reader.allCases.map(\.rawValue).sorted())
    let some = try publish(try SampleIssue.issue(), for: [.rooms])
    #expect(some.map(\.name) == ["rooms/R1.html"])
  }

  @Test func `nobody is named unasked but in the letter to the own family; numbers never are`()
    throws
  {
    for file in try files() where !file.name.hasSuffix(".xlsx") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      if !file.name.hasPrefix("families/") {
        #expect(!text.contains("Müller") && !text.contains("خان"), "\(file.name)")
      }
      #expect(!text.contains("H801200001001"), "\(file.name)")
      if !file.name.hasPrefix("leaders/") {
        let told = text.replacing("CLASS:PRIVATE", with: "")
        #expect(!told.contains("FSM") && !told.contains("CLA"), "\(file.name)")
      }
    }
    let office = try SampleIssue.text("office/sessions.csv", in: try files(.names))
    #expect(office.contains("Zoë Müller"))
  }

  @Test func `every file says when it was made, and every page for whom`() throws {
    // What a workbook says is asked of those who can read one.
    for file in try files() where !file.name.hasSuffix(".xlsx") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(
        ["2026-09-07", "7 Sep 2026", "20260907T000000Z"].contains(where: text.contains),
        "\(file.name)")
      if file.name.hasSuffix(".html") {
        #expect(text.contains("class=\"audience\""), "\(file.name)")
      }
    }
  }

  @Test func `no cell of the office is calculated, and a door tells no pupil`() throws {
    let sessions = [SampleIssue.session("=S1", 19, 10, of: ["p3"])]
    let files = try publish(
      try SampleIssue.issue(sessions, naming: .names), for: [.office, .rooms])
    #expect(
      try SampleIssue.text("office/sessions.csv", in: files).contains(",'=S1,staff,2026-09-07"))
    let door = try SampleIssue.text("rooms/R1.html", in: files)
    #expect(door.contains("<strong>English</strong>, Ms Okafor, 1 pupil"))
    #expect(!door.contains("Cy"))
  }

  @Test func `equal plans give equal bytes`() throws { #expect(try files() == files()) }

  @Test(
    .enabled(if: Validators.haveChecker, "scripts/validators fetches the checker of HTML"),
    .enabled(if: Validators.haveAxe, "scripts/validators fetches axe and a browser"))
  func `every kind of page is valid and accessible`() throws {
    for file in try files() where file.name.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let messages = try Validators.checkerMessages(on: text)
      #expect(messages.isEmpty, "\(file.name): \(messages)")
      let violations = try Validators.axeViolations(on: text, width: 900)
      #expect(violations.isEmpty, "\(file.name): \(violations)")
    }
  }
}
