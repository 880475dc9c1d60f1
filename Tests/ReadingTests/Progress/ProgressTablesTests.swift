import Reading
import Testing
import Tuition
import TuitionTesting

struct ProgressTablesTests {
  private func records(_ changes: [String: String?] = [:]) throws -> SchoolRecords {
    let reading = readSchool(SampleFolder.files(changing: changes))
    return try #require(reading.school, "\(reading.findings)").records
  }

  @Test func `the sample's progress is read as it is written`() throws {
    let records = try records()
    #expect(records.attainment.map(\.value) == ["3a", "3a", "Emerging", "absent"])
    #expect(records.attainment.map(\.source) == ["teacher", "test", "teacher", "test"])
    #expect(records.expectations.asOf == SampleSchool.date(4, 9))
    #expect(records.expectations.scales.map(\.title) == ["Steps of reading"])
    #expect(records.expectations.milestones.map(\.value) == ["Secure", "4b"])
    #expect(records.expectations.rates.map(\.allowance) == [1])
    #expect(records.nominations.map(\.kind) == [.raise])
    #expect(records.views.map(\.topic) == [.interest])
    #expect(records.history.map(\.effect) == [.little])
    #expect(records.criteria?.criteria.map(\.name) == ["below", "served"])
    #expect(records.criteria?.entry.map(\.provision) == ["one-to-one"])
  }

  @Test func `none of the files need be there`() throws {
    let records = try records([
      "attainment.csv": nil, "expectations.toml": nil, "nominations.csv": nil, "views.csv": nil,
      "history.csv": nil, "criteria.toml": nil,
    ])
    #expect(records.attainment.isEmpty)
    #expect(records.expectations == Expectations())
    #expect(records.criteria == nil)
  }

  @Test func `a blank value is a missing one, not an error`() throws {
    let records = try records([
      "attainment.csv": "pupil,subject,date,scale,value\np1,English,2026-07-10,gcse,\n"
    ])
    #expect(records.attainment.map(\.value) == [""])
    #expect(NotAssessed(written: "") == .missing)
  }

  @Test func `a requests file keeps what it says of its origin`() throws {
    let records = try records([
      "requests.csv": """
      pupil,subject,provision,points,priority,criteria,data,judgement,origin
      p1,English,one-to-one,50,guarantee,a;b,3a on a day,KLM says so,match 00000000
      p2,English,one-to-one,40,,,,,
      """
    ])
    let trace = try #require(records.requests[0].trace)
    #expect(trace.priority == .guarantee)
    #expect(trace.criteria == ["a", "b"])
    #expect(records.requests.allSatisfy { $0.isByHand })
    #expect(records.requests[1].trace == nil)
  }

  @Test func `columns that somebody added to the requests are kept, and a mistyped one is told`()
    throws
  {
    func reading(_ column: String) -> SchoolReading {
      readSchool(
        SampleFolder.files(changing: [
          "requests.csv":
            "pupil,subject,provision,points,\(column)\np1,English,one-to-one,50,Talk to mum\n"
        ]))
    }
    let kept = reading("My note")
    #expect(kept.findings.isEmpty)
    #expect(
      kept.school?.records.requests[0].trace?.notes
        == [.init(column: "My note", text: "Talk to mum")])
    #expect(
      reading("statutry").findings.map(\.whatToDo) == ["Write \"statutory\", if that is meant."])
  }

  @Test func `existing provision may say its subject`() throws {
    let records = try records([
      "existing.csv": "pupil,provision,week,day,period,subject\np1,one-to-one,,Mon,P2,English\n",
      "agreed.csv": nil,
    ])
    #expect(records.existing.map(\.subject) == ["English"])
  }

  @Test func `requests may be missing where they are still to be matched`() {
    let files = SampleFolder.files(changing: ["requests.csv": nil])
    #expect(readSchool(files).holdsErrors)
    let reading = readSchool(files, requests: .mayBeMissing)
    #expect(reading.school?.records.requests.isEmpty == true)
    #expect(reading.findings.isEmpty)
  }
}
