import Testing
import Tuition
import TuitionTesting

@testable import Publishing

@Suite struct TeacherFilesTests {
  @Test func `a teacher sees who leaves when, and how many are out at once with what they have`()
    throws
  {
    let issue = try SampleIssue.issue()
    let text = try SampleIssue.text("teachers/KPE.html", in: try teacherFiles(issue))
    #expect(text.contains("Who leaves lessons of KPE"))
    #expect(text.contains("<dd>3, where the school allows 2</dd>"))
    #expect(text.contains("<td>P2: Z.M.; P2: ع.خ.</td>"))
    let book = OutOfLesson(issue)
    #expect(issue.plan.withdrawals.map(book.count) == [3, 3, 2, 2])
  }

  @Test func `where the timetable names no teacher the class has a list`() throws {
    var files = FolderNames()
    let withdrawal = Withdrawal(
      session: "S1", date: SampleSchool.date(19, 10), period: "P2", pupil: "p1",
      schoolClass: "7/Ar",
      subject: "Art", teacher: nil, minutes: 60)
    let keeper = LessonKeeper(withdrawal)
    #expect(keeper == .schoolClass("7/Ar"))
    #expect(files.name(for: keeper.name) == "class_7_Ar")
  }
}
