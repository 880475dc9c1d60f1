import Publishing
import Testing
import Tuition
import TuitionTesting

@testable import Workflow

@Suite struct PublishedListTests {
  private func sum(_ day: Int) -> String { "000000000000000\(day)" }

  private func text(_ day: Int, revision: Int) -> String {
    let files = ["office/a.csv", "families/P1/letter.html"]
    let list = publishedList(
      of: files, .init(revision: revision, sum: sum(day)), madeOn: SampleSchool.date(7, 9),
      standing: .ordinary)
    return String(decoding: list.bytes, as: UTF8.self)
  }

  @Test func `a list reads back its files and how often sessions were published`() {
    let list = PublishedList(text: text(8, revision: 3))
    #expect(list.files == ["families/P1/letter.html", "office/a.csv", "published.txt"])
    #expect(list.issue == .init(revision: 3, sum: sum(8)))
  }

  @Test func `other sessions count on, equal ones do not`() {
    let list = PublishedList(text: text(8, revision: 3))
    #expect(list.revision(of: sum(8), replacing: .sessions) == 3)
    #expect(list.revision(of: sum(9), replacing: .sessions) == 4)
    #expect(list.revision(of: sum(9), replacing: .nothing) == 4)
  }

  @Test func `what is cancelled is told with a higher number than it had`() {
    let list = PublishedList(text: text(8, revision: 0))
    #expect(list.revision(of: sum(8), replacing: .sessions) == 1)
    let nothing = PublishedList(text: nil)
    #expect(nothing.files.isEmpty && nothing.issue == nil)
    #expect(nothing.revision(of: sum(8), replacing: .nothing) == 0)
    #expect(nothing.revision(of: sum(8), replacing: .sessions) == 1)
  }

  @Test(arguments: [
    "Published on 2026-09-07.\n\noffice/a.csv\n",
    "Published on 2026-09-07.\nSequence many of sessions 0.\n\noffice/a.csv\n",
  ])
  func `a list that does not know how often still lists its files`(_ text: String) {
    let list = PublishedList(text: text)
    #expect(list.files == ["office/a.csv", "published.txt"] && list.issue == nil)
  }
}
