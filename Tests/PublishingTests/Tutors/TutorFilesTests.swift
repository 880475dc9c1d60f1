import Testing
import Tuition
import TuitionTesting

@testable import Publishing

@Suite struct TutorFilesTests {
  private func calendar(_ issue: PlanIssue, _ tutor: String = "t1") throws -> String {
    try SampleIssue.text("tutors/\(tutor)/calendar.ics", in: try tutorFiles(issue))
  }

  private func lines(_ name: String, in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init).filter { $0.hasPrefix(name + ":") }
  }

  @Test func `each session is one event, in its zone, private, with room and pupils by initials`()
    throws
  {
    let text = try calendar(try SampleIssue.issue())
    #expect(lines("BEGIN", in: text).count { $0 == "BEGIN:VEVENT" } == 2)
    #expect(text.contains("DTSTART;TZID=Europe/London:20261019T100000\r\n"))
    #expect(text.contains("SUMMARY:English: Z.M.\\, 7A\\; ع.خ.\\, 7A\r\n"))
    #expect(text.contains("LOCATION:Room 1\r\n"))
    #expect(lines("CLASS", in: text) == ["CLASS:PRIVATE", "CLASS:PRIVATE"])
    #expect(!text.contains("Müller"))
  }

  @Test func `a new plan updates what stays and cancels what is no more, under the same names`()
    throws
  {
    let before = try calendar(try SampleIssue.issue())
    let moved = [SampleIssue.session("X1", 19, 10, of: ["p2"]), SampleIssue.session("X2", 9, 11)]
    let issue = try SampleIssue.issue(moved, replacing: SampleIssue.sessions, revision: 3)
    let after = try calendar(issue)
    let old = lines("UID", in: before)
    let new = lines("UID", in: after)
    #expect(Set(old).count == 2 && new.count == 3 && Set(old).isSubset(of: new))
    #expect(
      lines("STATUS", in: after) == ["STATUS:CONFIRMED", "STATUS:CANCELLED", "STATUS:CONFIRMED"])
    #expect(new[0] == old[0] && new[1] == old[1])
    #expect(lines("SEQUENCE", in: after) == Array(repeating: "SEQUENCE:3", count: 3))
    #expect(after.contains("SUMMARY:Cancelled: tuition\r\n"))
  }

  @Test func `a tutor who is left without a session still learns of it`() throws {
    let issue = try SampleIssue.issue(
      replacing: SampleIssue.sessions + [
        SampleIssue.session("S9", 20, 10, "P3", tutor: "t2", of: ["p3"])
      ]
    )
    let files = try tutorFiles(issue).map(\.name).filter { $0.hasPrefix("tutors/t2/") }
    #expect(files == ["tutors/t2/calendar.ics"])
    #expect(lines("STATUS", in: try calendar(issue, "t2")) == ["STATUS:CANCELLED"])
  }

  @Test func `a tutor's folder holds nothing of others, no funding and no group`() throws {
    let other = SampleIssue.session("S3", 20, 10, "P3", tutor: "t2", of: ["p3"])
    let files = try tutorFiles(try SampleIssue.issue(SampleIssue.sessions + [other]))
    for file in files where file.name.hasPrefix("tutors/t1/") {
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing("CLASS:PRIVATE", with: "")
      #expect(!text.contains("C.=.") && !text.contains("Mr Bell"), "\(file.name)")
      for word in ["FSM", "CLA", "core", "£", "H801200001001", "Müller", "SEN"] {
        #expect(!text.contains(word), "\(file.name): \(word)")
      }
    }
    #expect(files.contains { $0.name.hasPrefix("tutors/t2/") })
  }

  @Test func `a brief tells the dates, what helped, the target and whom to meet`() throws {
    let text = try SampleIssue.text(
      "tutors/t1/briefs.html", in: try tutorFiles(try SampleIssue.issue()))
    for part in [
      "<h2>Z.M., 7A: English</h2>", "<dt>First session</dt><dd>19 Oct 2026</dd>",
      "<dt>Mid-tuition check</dt><dd>19 Oct 2026</dd>", "<dt>Last session</dt><dd>2 Nov 2026</dd>",
      "Reads for pleasure", "it helped", "RBE, who teaches En",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test
  func `a brief tells what teachers see and the pupil likes, not what is said of home and health`()
    throws
  {
    let progress = PupilProgress(
      pupil: "p1", subject: "English", standings: [],
      nominations: [
        Nomination(
          pupil: "p1", subject: "English", teacher: "RBE", kind: .raise, reason: "Loses the thread")
      ],
      views: [
        View(pupil: "p1", voice: .pupil, topic: .interest, says: "Football"),
        View(pupil: "p1", voice: .family, topic: .wellbeing, says: "Moved house"),
      ])
    let issue = try SampleIssue.issue(progress: [progress])
    let text = try SampleIssue.text("tutors/t1/briefs.html", in: try tutorFiles(issue))
    #expect(text.contains("Loses the thread.") && text.contains("Football."))
    #expect(!text.contains("Moved house"))
  }

  @Test func `the schedule tells the lesson that each pupil comes from`() throws {
    let text = try SampleIssue.text(
      "tutors/t1/schedule.html", in: try tutorFiles(try SampleIssue.issue()))
    #expect(text.contains("<strong>English, Room 1. </strong>Z.M., 7A, from Art with KPE; "))
    #expect(text.contains("<td>P2: Z.M., ع.خ.</td>"))
  }
}
