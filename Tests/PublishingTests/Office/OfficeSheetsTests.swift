import Testing
import Tuition
import TuitionTesting

@testable import Publishing

@Suite struct OfficeSheetsTests {
  private func sheet(_ title: String, of issue: PlanIssue) throws -> OfficeSheet {
    let sheets = officeSheets(issue) + tutorSheets(issue)
    return try #require(sheets.first { $0.title == title }, "\(sheets.map(\.title))")
  }

  @Test func `a register has a row for each pupil of each session, with room to sign`() throws {
    let registers = try sheet("Registers", of: try SampleIssue.issue())
    #expect(registers.rows.map { $0[6].words } == ["Z.M., 7A", "ع.خ., 7A", "Z.M., 7A", "ع.خ., 7A"])
    #expect(registers.rows.allSatisfy { $0[7...9] == [.blank, .blank, .blank] })
    #expect(registers.columns[7...9].allSatisfy { $0.room > 0 })
  }

  @Test func `the contacts of a day tell from when to when each tutor is there`() throws {
    let more =
      SampleIssue.sessions + [
        SampleIssue.session("S3", 19, 10, "P3"),
        SampleIssue.session("S4", 20, 10, "P3", tutor: "t2"),
      ]
    let contacts = try sheet("Contacts", of: try SampleIssue.issue(more))
    #expect(
      contacts.rows.map { $0.map(\.words).joined(separator: " ") } == [
        "2026-10-19 Mon Ms Okafor 10:00 12:00 Room 1 2",
        "2026-10-20 Tue Mr Bell 11:00 12:00 Room 1 1",
        "2026-11-02 Mon Ms Okafor 10:00 11:00 Room 1 1",
      ])
  }

  @Test func `each tutor has a sheet with their own sessions and the lessons pupils come from`()
    throws
  {
    let other = SampleIssue.session("S3", 20, 10, "P3", tutor: "t2", of: ["p3"])
    let issue = try SampleIssue.issue(SampleIssue.sessions + [other])
    #expect(tutorSheets(issue).map(\.title) == ["Ms Okafor", "Mr Bell"])
    let sheet = try sheet("Ms Okafor", of: issue)
    #expect(sheet.rows.map { $0[8].words } == ["S1", "S2"])
    #expect(
      sheet.rows[0][7]
        == .list(["Z.M., 7A, from Art with KPE", "ع.خ., 7A, from Art with KPE"]))
  }

  @Test func `tutors of one name are told apart`() throws {
    var records = SampleIssue.records()
    records.tutors = records.tutors.map { tutor in
      Tutor(id: tutor.id, name: "J Bell", subjects: .any, checked: tutor.checked)
    }
    let other = SampleIssue.session("S3", 20, 10, "P3", tutor: "t2", of: ["p3"])
    let issue = try SampleIssue.issue(SampleIssue.sessions + [other], records: records)
    #expect(tutorSheets(issue).map(\.title) == ["J Bell (t1)", "J Bell (t2)"])
  }

  @Test func `no cell names a pupil unasked, or tells their number or group`() throws {
    let issue = try SampleIssue.issue()
    for sheet in officeSheets(issue) + tutorSheets(issue) {
      for cell in sheet.rows.joined().map(\.words) {
        for word in ["Müller", "Zoë", "خان", "H801200001001", "FSM", "CLA", "core"] {
          #expect(!cell.contains(word), "\(sheet.title): \(cell)")
        }
      }
    }
  }
}
