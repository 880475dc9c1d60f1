import Testing
import Tuition
import TuitionTesting

@testable import Publishing

struct ReadingAgeTests {
  @Test func `words, sentences and syllables are counted`() {
    let age = ReadingAge(of: ["The cat sat. It was late!", "We wanted a table"])
    #expect(age.sentences == 3 && age.words == 10)
    #expect(age.syllables == 12)
  }

  @Test func `long sentences of long words need an older reader`() {
    let easy = ReadingAge(of: ["The cat sat on the mat. The dog ran to the park."])
    let hard = ReadingAge(of: [
      "Eligibility is determined by multidisciplinary consideration of comparative attainment data "
        + "alongside professional judgement regarding individual circumstances."
    ])
    #expect((easy.years ?? 99) < 8)
    #expect((hard.years ?? 0) > 20)
  }

  @Test func `the age is the grade of the formula and five years`() {
    // Ten words of one syllable: 0.39 × 10 + 11.8 × 1 − 15.59 = 0.11.
    #expect(ReadingAge(of: ["The big dog ran to the old red barn then"]).years == 5)
    #expect(ReadingAge(of: []).years == nil)
  }

  @Test func `sentences in tables count, names and figures do not`() {
    let table = PageTable(
      caption: "Caption", columns: [.init("A"), .init("B")],
      rows: [.init(["One-to-one tuition", "It is for children below."])])
    let page = Page(
      title: "T", context: "C", audience: .everybody, madeOn: SampleSchool.date(1, 9),
      blocks: [.table(table)])
    #expect(page.prose == ["It is for children below."])
  }
}
