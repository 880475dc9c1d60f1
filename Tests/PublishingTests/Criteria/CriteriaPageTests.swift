import Drawing
import Testing
import Tuition
import TuitionTesting

@testable import Publishing

struct CriteriaPageTests {
  private func text(_ school: School) -> String {
    HTMLText(criteriaPage(school, madeOn: SampleSchool.date(1, 9))).text
  }

  /// A drawn school whose requests are still to be matched.
  private func started(_ size: Size) throws -> School {
    try School(drawSchool(size, seed: 1, from: .attainment), unread: [.requests])
  }

  @Test(arguments: [Size.primary, .secondary])
  func `a child of eleven can read the page`(_ size: Size) throws {
    let school = try started(size)
    let age = criteriaReadingAge(school)
    #expect(age.words > 250 && age.sentences > 25)
    #expect((6...11).contains(try #require(age.years)))
  }

  @Test(arguments: [Size.primary, .secondary])
  func `nothing of any pupil stands on the page`(_ size: Size) throws {
    let school = try started(size)
    let text = text(school)
    #expect(SampleSchool.traces(of: school, in: text) == [])
    #expect(SampleSchool.traces(of: school, in: text + school.records.pupils[3].id.text) != [])
    #expect(text.contains("For everybody. Made on 1 Sep 2026."))
  }

  @Test func `it says how pupils are chosen, what is offered and protected, and whom to ask`()
    throws
  {
    let text = text(try ProgressScene.school())
    for sentence in [
      "Pupils below what is expected of their age may have tuition.",
      "We do not leave a child out for how they behave",
      "10 times, 60 minutes each, once a week", "For pupils below.",
      "There are 7 places this term. Where more",
      "As a rule, no child misses more than 10 in every 100 minutes",
      "One-to-one tuition (20 in 100)", "Please ask Ms Reed.",
    ] {
      #expect(text.contains(sentence), "\(sentence)")
    }
  }

  @Test func `a session that can lie in short and long periods is not told as a long one`() throws {
    var records = try ProgressScene.school().records
    records.periods.insert(
      Period(
        name: "Form", starts: try #require(TimeOfDay(hour: 8, minute: 30)),
        ends: try #require(TimeOfDay(hour: 8, minute: 50)), kind: .registration), at: 0)
    let form = TutorHour(tutor: "t1", time: WeeklyTime(day: .monday, period: "Form"))
    records.tutorHours.append(form)
    #expect(text(try School(records)).contains("10 times, 20 to 60 minutes each, once a week"))
    records.tutorHours = [form]
    #expect(text(try School(records)).contains("10 times, 20 minutes each, once a week"))
  }

  @Test func `places that are kept for some children are told, and nothing is denied that is so`()
    throws
  {
    var records = try ProgressScene.school().records
    let language = "faith or the language you speak at home"
    #expect(text(try School(records)).contains(language))
    records.pots = [Pot(id: "core", places: 4), Pot(id: "new", places: 3, who: .eal)]
    let text = text(try School(records))
    #expect(text.contains("We keep some of them for children who are learning English."))
    #expect(!text.contains(language) && text.contains("sex, race or faith."))
  }

  @Test func `a subject of which more may be missed is told, and so is one of which less may be`()
    throws
  {
    var records = SampleSchool.records
    func protect(_ rules: [Subject: Int]) throws -> String {
      records.protection = Protection(
        lossPercent: 10, bySubject: rules.mapValues { .init(lossPercent: $0) })
      return text(try School(records))
    }
    let more = try protect(["English": 30, "Mathematics": 5])
    #expect(more.contains("<li>As a rule, no child misses more than 10 in every 100"))
    #expect(more.contains("In English it may be more, but no more than 30."))
    #expect(more.contains("In Mathematics it is no more than 5."))
    #expect(try protect(["English": 5]).contains("<li>No child misses more than 10 in every 100"))
  }

  @Test
  func `it says that teachers may hold a child back, who goes first, and what a class shares`()
    throws
  {
    var records = try ProgressScene.school().records
    let page = text(try School(records))
    #expect(page.contains("A teacher can also say that a child is not ready yet."))
    #expect(page.contains("the one who has been below for longer goes first"))
    #expect(page.contains("Where 4 or more children of a class need the same help"))
    #expect(page.contains("If it is half of the class or more and we have no group"))
    records.criteria = Criteria(
      criteria: Criteria.usual.criteria, classFirst: 101, tieBreak: .neverTutored)
    let other = text(try School(records))
    #expect(other.contains("one who has had no tuition in the subject goes first"))
    #expect(!other.contains("we help the whole class first"))
  }

  @Test func `every criterion stands there, and no other sentence in its place`() throws {
    let school = try started(.secondary)
    let text = text(school)
    for criterion in try #require(school.records.criteria).criteria {
      #expect(text.contains("<li>\(criterion.says)</li>"), "\(criterion.name)")
    }
  }

  @Test(arguments: ["As Ada Ash needs it.", "For p1001 only."])
  func `a sentence that names a pupil is found before anything is written`(_ says: String) throws {
    var records = try ProgressScene.school().records
    #expect(namedPupils(in: try School(records)) == [])
    records.criteria = Criteria(
      criteria: [Criterion(name: "own", says: says, when: [.declined], effect: .eligible)])
    let found = namedPupils(in: try School(records))
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.what.contains("Ada") == false)
  }
}
