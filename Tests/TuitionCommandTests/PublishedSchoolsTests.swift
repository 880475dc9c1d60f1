import Foundation
import Testing
import Tuition
import TuitionTesting

/// Plans of whole schools, published and read back by programs that nobody here wrote.
///
/// Each school is planned and published once; every judge that is there reads all of it.
@Suite(.serialized, .enabled(if: !CommandRun.isQuick, "TUITION_QUICK is set"))
struct PublishedSchoolsTests {
  @Test(arguments: ["oakfield-asked"])
  func `what is published of a fixture agrees with its plan, and its pages are sound`(
    _ name: String
  ) throws {
    try judge(Repository.fixtures.appendingPathComponent(name))
  }

  @Test(
    .enabled(if: Repository.hasSharedSchools, "the real timetables are not beside the code"),
    arguments: ["stpauls"])
  func `what is published of a real school agrees with its plan, and its pages are sound`(
    _ name: String
  ) throws {
    try judge(Repository.sharedSchools.appendingPathComponent(name))
  }

  private func judge(_ school: URL) throws {
    let folder = try TemporaryFolder()
    let plan = try CommandRun.tuition(
      ["plan", school.path, "--out", "plan", "--work", "4", "--quiet"], in: folder)
    try #require(plan.code == 0, "\(plan.messages)")
    let published = try CommandRun.tuition(
      ["publish", school.path, "plan", "--out", "out", "--quiet"], in: folder)
    try #require(published.code == 0, "\(published.messages)")
    let sessions = try folder.text("plan/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    for judge in [
      Judge("openpyxl", Parsers.areThere) { try expectTablesAgree(folder, sessions.count) },
      Judge("libical", Libical.isThere) { try expectCalendarsAgree(sessions, folder) },
      Judge("LibreOffice", LibreOffice.isThere) { try expectWorkbookShows(sessions, in: folder) },
      Judge("Poppler", Poppler.isThere) { try expectSheetsOfPaper(folder) },
      Judge("the checker of HTML", Validators.haveChecker) { try expectSoundPages(folder) },
    ] {
      guard judge.isThere else {
        Issue.record("\(judge.name) is not here, and did not judge", severity: .warning)
        continue
      }
      try judge.judges()
    }
  }

  /// A program that reads what was published, where it is there.
  private struct Judge {
    let name: String
    let isThere: Bool
    let judges: () throws -> Void

    init(_ name: String, _ isThere: Bool, _ judges: @escaping () throws -> Void) {
      self.name = name
      self.isThere = isThere
      self.judges = judges
    }
  }

  private func expectSoundPages(_ folder: TemporaryFolder) throws {
    let messages = try Validators.checkerMessages(onPagesAt: files(in: folder, ending: ".html"))
    #expect(messages.isEmpty, "\(messages)")
  }

  private func files(in folder: TemporaryFolder, ending: String) throws -> [URL] {
    let out = folder.url.appendingPathComponent("out")
    let names = try FileManager.default.subpathsOfDirectory(atPath: out.path)
    return names.filter { $0.hasSuffix(ending) }.sorted().map { out.appendingPathComponent($0) }
  }

  private func expectTablesAgree(_ folder: TemporaryFolder, _ sessions: Int) throws {
    let told = try Parsers.run(
      JudgePrograms.tables,
      on: ["plan", "out"].map { folder.url.appendingPathComponent($0) })
    #expect(told.hasPrefix("\(sessions) sessions agree in 5 tables and "), "\(told)")
  }

  /// The events of all calendars lie where the sessions of the plan do, as the clocks of London stood then.
  private func expectCalendarsAgree(_ sessions: [[String]], _ folder: TemporaryFolder) throws {
    let readings = try Libical.read(try files(in: folder, ending: "calendar.ics"))
    #expect(readings.allSatisfy { $0.isSound })
    let clock = try Date.ParseStrategy(
      format:
        "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
      timeZone: #require(TimeZone(identifier: "Europe/London")))
    let wanted = try sessions.map { cells in
      Libical.Event(
        start: try Date("\(cells[1]) \(cells[5])", strategy: clock),
        end: try Date("\(cells[1]) \(cells[6])", strategy: clock))
    }
    #expect(readings.flatMap(\.events).sorted() == wanted.sorted())
  }

  /// The dates and times of sessions, as LibreOffice shows them, are those of the plan.
  private func expectWorkbookShows(_ sessions: [[String]], in folder: TemporaryFolder) throws {
    let bytes = try Data(contentsOf: folder.url.appendingPathComponent("out/office/office.xlsx"))
    let shown = try #require(try LibreOffice.sheets(of: [UInt8](bytes))["Sessions"])
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let wanted = try sessions.map { cells in
      let (year, month, day) = try #require(CalendarDate(cells[1])).parts
      return "\(day) \(months[month - 1]) \(year) \(cells[5]) \(cells[6])"
    }
    // Further lines of a cell begin a line of their own, without a date.
    let told = shown.dropFirst().filter { $0.count > 3 && $0[0].contains(" 20") }
      .map { "\($0[0]) \($0[2]) \($0[3])" }
    #expect(told.sorted() == wanted.sorted())
  }

  private func expectSheetsOfPaper(_ folder: TemporaryFolder) throws {
    let papers = try files(in: folder, ending: ".pdf")
    #expect(papers.count == (try files(in: folder, ending: ".html")).count)
    for paper in papers {
      let bytes = [UInt8](try Data(contentsOf: paper))
      let facts = try Poppler.facts(of: bytes)
      #expect(facts["Page size"]?.hasSuffix("(A4)") == true, "\(paper.path)")
      let fonts = try Poppler.fonts(of: bytes)
      #expect(
        !fonts.isEmpty && fonts.allSatisfy { $0.isEmbedded && $0.isReadable }, "\(paper.path)")
      let sheets = try #require(facts["Pages"].flatMap { Int($0) })
      if paper.lastPathComponent == "letter.pdf" {
        #expect((1...3).contains(sheets), "\(paper.path)")
      }
    }
  }
}
