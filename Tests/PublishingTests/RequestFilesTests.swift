import Publishing
import Testing
import Tuition
import TuitionTesting

struct RequestFilesTests {
  private func files(judgement: String = "", origin: String = "hand") throws -> [String] {
    let school = try School(SampleSchool.records)
    let request = Request(
      pupil: "p1", subject: "English", provision: "one-to-one", points: 50, statutory: true,
      last: SampleSchool.date(1, 12),
      trace: RequestTrace(
        priority: .statutory, criteria: ["a", "b"], data: "3a, as expected.",
        judgement: judgement, origin: origin))
    let progress = PupilProgress(
      pupil: "p1", subject: "English", standings: [],
      nominations: [
        Nomination(
          pupil: "p1", subject: "English", teacher: "KLM", kind: .raise, reason: "*|<b>`_")
      ])
    let matches = Matches(
      date: SampleSchool.date(6, 9), criteria: .usual, matched: [],
      unmatched: [UnmatchedConcern(progress: progress, reason: .noCriterion)], shared: [],
      requests: [request])
    return requestFiles(matches, of: school).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `a row holds everything that led to it, quoted where it must be`() throws {
    let table = try files(judgement: "He said \"yes\"")[0]
    #expect(
      table.hasSuffix(
        "\np1,English,one-to-one,50,yes,,2026-12-01,,statutory,a;b,\"3a, as expected.\","
          + "\"He said \"\"yes\"\"\",hand\n"))
  }

  @Test func `columns that somebody added stay at the end of their rows`() throws {
    let school = try School(SampleSchool.records)
    func request(_ provision: Identifier<Provision>, _ notes: [RequestTrace.Note]) -> Request {
      Request(
        pupil: "p1", subject: "English", provision: provision, points: 50,
        trace: RequestTrace(origin: "hand", notes: notes))
    }
    let matches = Matches(
      date: SampleSchool.date(6, 9), criteria: .usual, matched: [], unmatched: [], shared: [],
      requests: [
        request(
          "one-to-one", [.init(column: "Note", text: "Ask, mum"), .init(column: "who", text: "")]),
        request("other", []),
      ])
    let file = try #require(requestFiles(matches, of: school).first)
    let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    #expect(rows[0].hasSuffix(",judgement,origin,Note,who"))
    #expect(rows[1].hasSuffix(",hand,\"Ask, mum\","))
    #expect(rows[2].hasSuffix(",hand,,"))
  }

  @Test func `what people write cannot steer the page`() throws {
    #expect(try files()[1].contains("\\*\\|\\<b\\>\\`\\_"))
  }

  @Test func `the page names the criteria, the rows by hand and who is not matched`() throws {
    let page = try files()[1]
    #expect(page.contains("- **looked-after**: Pupils in the care of a local authority"))
    #expect(page.contains("- Of pupils who count the same, whoever has been below"))
    #expect(page.contains("- From 4 pupils of a class with one need on, groups come before"))
    #expect(page.contains("## Written by hand\n\n- p1, English: one-to-one, 50 points"))
    #expect(page.contains("#### p1 (7A), English\n\n- Why: no criterion lets the pupil in."))
    #expect(page.contains("- People: KLM sees more need than the data say: "))
  }
}
