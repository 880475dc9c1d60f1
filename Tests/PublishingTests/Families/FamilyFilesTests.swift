import Testing
import Tuition
import TuitionTesting

@testable import Publishing

@Suite struct FamilyFilesTests {
  private func letter(
    _ pupil: String, _ template: LetterTemplate = .english, _ records: SchoolRecords? = nil
  ) throws -> String {
    let files = try familyFiles(try SampleIssue.issue(records: records), template)
    return try SampleIssue.text("families/\(pupil)/letter.html", in: files)
  }

  @Test func `a letter names its own child, in the child's script, and no other`() throws {
    let first = try letter("p1")
    #expect(first.contains("Zoë Müller") && !first.contains("خان") && !first.contains("p2"))
    let second = try letter("p2")
    #expect(second.contains("علی خان") && !second.contains("Müller"))
    for word in ["FSM", "CLA", "core", "£", "H801200001001"] {
      #expect(!first.contains(word) && !second.contains(word), "\(word)")
    }
  }

  @Test func `a letter tells when, where, with whom, what is missed and what is kept`() throws {
    let text = try letter("p1")
    for part in [
      "<td>10:00–11:00</td><td>English</td><td>Room 1</td><td>Art</td>",
      "<th scope=\"row\">Monday 19 October</th>", "Ms Okafor",
      "<th scope=\"row\">Art</th><td class=\"end\">2</td><td class=\"end\">86 %</td>",
      "entitled by law", "say no",
    ] { #expect(text.contains(part), "\(part)") }
    #expect(!(try letter("p2")).contains("entitled by law"))
    #expect(!text.contains("class=\"signatures\""))
  }

  @Test func `consent is asked for where a session is outside the school day`() throws {
    var records = SampleIssue.records()
    let old = records.periods[1]
    records.periods[1] = Period(
      name: old.name, starts: old.starts, ends: old.ends, kind: .lunch, days: old.days)
    records.lessons.removeLast()
    records.memberships.removeAll { $0.schoolClass == "Ar" }
    let text = try letter("p1", .english, records)
    #expect(text.contains("class=\"signatures\"") && text.contains("Parent or carer"))
  }

  @Test func `a school writes its own letter, in its own language`() throws {
    let template = LetterTemplate(
      """
      language: cy
      days: Llun, Mawrth, Mercher, Iau, Gwener, Sadwrn, Sul
      months: Ion, Chwef, Maw, Ebr, Mai, Meh, Gorff, Awst, Medi, Hyd, Tach, Rhag
      audience: I'r teulu
      and: a

      # Tiwtora i {forename}
      ?statutory Hawl.
      ?!statutory Cynnig.
      {{sessions}}
      """)
    #expect(template.problems.isEmpty)
    let text = try letter("p1", template)
    #expect(text.contains("<html lang=\"cy\"") && text.contains("<h1>Tiwtora i Zoë</h1>"))
    #expect(text.contains("Llun 19 Hyd") && text.contains("I&#39;r teulu"))
    #expect(text.contains("<p>Hawl.</p>") && !text.contains("Cynnig"))
  }

  @Test func `what is not understood in a letter is told by its line`() {
    let template = LetterTemplate("langage: en\n\n# {fornename}\n?maybe x\n{{table}}\n{name}")
    #expect(template.problems.map(\.line) == [1, 3, 4, 5])
    #expect(LetterTemplate.english.problems.isEmpty)
    #expect(LetterTemplate("language: en\n\n{name").problems.isEmpty)
  }
}
