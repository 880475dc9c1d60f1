import Testing
import Tuition
import TuitionTesting

@testable import Publishing

struct FairnessPageTests {
  private var report: Fairness {
    func row(_ value: String, _ roll: Int, _ concerned: Int, _ asked: Int) -> Fairness.Row {
      Fairness.Row(
        PupilGroup(.sex, value), [.roll: roll, .concerned: concerned, .asked: asked])
    }
    return Fairness(
      date: SampleSchool.date(6, 9), measures: [.roll, .concerned, .asked],
      whole: Fairness.Row(nil, [.roll: 103, .concerned: 42, .asked: 21]),
      parts: [
        Fairness.Part(.sex, [row("F", 61, 20, 14), row("M", 40, 20, 6), row("", 2, 2, 1)])
      ])
  }

  private func files() throws -> [String] {
    try fairnessFiles(report, of: ProgressScene.school(), madeOn: SampleSchool.date(8, 9))
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `leaders see every number with its rate`() throws {
    let page = try files()[0]
    #expect(page.contains("For school leaders only"))
    let girls = try #require(page.firstRange(of: "Girls</th>"))
    let row = page[girls.upperBound...].prefix(500)
    for cell in [">61<", ">20<", ">33 %<", ">14<", ">23 %<"] { #expect(row.contains(cell)) }
  }

  @Test func `small numbers do not leave the school, nor what gives them away`() throws {
    let page = try files()[3]
    #expect(page.contains("For everybody") && !page.contains(">2<") && !page.contains(">40<"))
    let boys = try #require(page.firstRange(of: "Boys</th>"))
    #expect(!page[boys.upperBound...].prefix(200).contains(">6<"))
  }

  @Test func `only differences between groups of ten or more are told`() throws {
    #expect(report.remarks == [])
    let two = Fairness(
      date: report.date, measures: report.measures, whole: report.whole,
      parts: [Fairness.Part(.sex, Array(report.parts[0].rows.prefix(2)))])
    #expect(
      two.remarks == [
        "Of 100 pupils with a concern, 70 are asked for among girls, and 30 among boys."
      ])
  }

  @Test func `the table is for a spreadsheet and says for whom`() throws {
    #expect(try files()[2].contains("sex,F,61,20,14,leaders,2026-09-08\n"))
  }
}
