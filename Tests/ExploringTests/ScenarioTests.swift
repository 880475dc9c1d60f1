import Exploring
import Foundation
import Reading
import Testing
import Tuition
import TuitionTesting

struct ScenarioTests {
  private static let folder = Repository.fixtures.appendingPathComponent("whatif")
  static let names = (try? Repository.files(in: folder).map(\.name)) ?? []

  private static let marlowe = readSchool(
    inFolder: Repository.fixtures.appendingPathComponent("marlowe-asked").path
  ).school

  @Test func `all seventeen questions are there`() {
    #expect(Self.names.map { $0.prefix(2) } == (0...16).map { $0 < 10 ? "0\($0)" : "\($0)" })
  }

  @Test(arguments: names)
  func `a scenario reads without a finding, and changes the school`(_ name: String) throws {
    let reading = readScenario(at: Self.folder.appendingPathComponent(name).path)
    #expect(reading.findings.isEmpty)
    let scenario = try #require(reading.scenario)
    let school = try #require(Self.marlowe)
    let pinned = Session(
      id: "S1", date: SampleSchool.date(14, 9), period: "Form", provision: "one-to-one",
      subject: "English", tutor: "T07", room: "Library", pupils: ["P0373"], pots: [nil])
    let plan = Timetable([pinned], order: { _ in 0 })
    let changed = try school.changed(by: scenario, beside: plan)
    let isOther = String(describing: changed.records) != String(describing: school.records)
    #expect(isOther || scenario.relaxing != nil)
  }

  @Test func `changes may be given as words`() throws {
    let reading = readScenario(changes: [
      "remove-hours tutor=t1 day=Mon period=P2", "set setting=protect.loss-percent to=5",
      "close first=2026-10-01 last=2026-10-02 label=A trip years=[7]",
    ])
    #expect(reading.findings.isEmpty)
    let scenario = try #require(reading.scenario)
    #expect(
      scenario.changes == [
        .removeHours("t1", .init(days: [.monday], periods: ["P2"])),
        .set(.protect(.lossPercent), to: 5),
        .close(
          Closure(
            first: SampleSchool.date(1, 10), last: SampleSchool.date(2, 10), label: "A trip",
            years: [Year.all[7]])),
      ])
    let school = try School(SampleSchool.records)
    let changed = try school.changed(by: scenario, beside: Timetable([], order: { _ in 0 }))
    #expect(changed.records.tutorHours.isEmpty)
    #expect(changed.records.protection.lossPercent == 5)
  }

  @Test func `a list may be one word, or several with commas`() {
    let reading = readScenario(changes: [
      "remove-hours tutor=t1 days=Tue,Wed periods=P2", "protect subject=English years=7",
      "protect subject=English years=7,8",
    ])
    #expect(reading.findings.isEmpty)
    #expect(
      reading.scenario?.changes == [
        .removeHours("t1", .init(days: [.tuesday, .wednesday], periods: ["P2"])),
        .protect("English", years: [Year.all[7]]),
        .protect("English", years: [Year.all[7], Year.all[8]]),
      ])
  }

  @Test func `names that look like numbers may be given, in words and in files`() throws {
    let words = readScenario(changes: ["add-hours tutor=3 day=Tue period=05"])
    #expect(
      words.scenario?.changes == [.addHours("3", .init(days: [.tuesday], periods: ["05"]))])
    let change = "name = \"n\"\n[[change]]\ndo = \"add-hours\"\ntutor = \"t1\"\n"
    for (line, names) in [("period = 5", ["5"]), ("periods = [5, \"6\"]", ["5", "6"])] {
      let read = readScenario(InMemoryFile(name: "a.toml", text: change + line + "\n"))
      let periods = names.map { Identifier<Period>($0) }
      #expect(read.scenario?.changes == [.addHours("t1", .init(periods: periods))], "\(line)")
    }
  }

  @Test func `a number too long to reckon with is a finding`() {
    for number in ["9223372036854775807", "-9223372036854775808", "1000000000000000"] {
      let read = readScenario(changes: ["add-places pot=core places=\(number)"])
      #expect(read.scenario == nil && !read.findings.isEmpty)
    }
    let most = readScenario(changes: ["add-places pot=core places=999999999999999"])
    #expect(most.scenario?.changes == [.addPlaces("core", 999_999_999_999_999)])
  }

  @Test func `what the files say already is told from what they do not say`() throws {
    let plan = Timetable([], order: { _ in 0 })
    let first = SampleSchool.date(2, 11)
    let changes: [Change] = [
      .loseTutor("t1", .init(first: first)), .set(.protect(.lossPercent), to: 3),
      .protect("English", years: nil),
      .close(Closure(first: first, last: first, label: "Trip", years: nil)),
    ]
    let school = try School(SampleSchool.records)
    #expect(school.unsaid(changes, beside: plan) == changes)
    let changed = try school.changed(by: Scenario(name: "all", changes: changes), beside: plan)
    #expect(changed.unsaid(changes, beside: plan).isEmpty)
  }

  private func changed(
    _ change: Change, _ edit: (inout SchoolRecords) -> Void
  ) throws -> SchoolRecords {
    var records = SampleSchool.records
    edit(&records)
    return try School(records).changed(
      by: Scenario(name: "x", changes: [change]), beside: Timetable([], order: { _ in 0 })
    ).records
  }

  private func agreed(_ pupil: Identifier<Pupil>, _ day: Int) -> AgreedSession {
    AgreedSession(
      pupil: pupil, subject: "English", provision: "one-to-one", date: SampleSchool.date(day, 9),
      period: "P2", tutor: "t1")
  }

  @Test func `an hour lost in one week of two stays in the other, with what is agreed there`()
    throws
  {
    let change = Change.removeHours("t1", .init(week: "A", days: [.monday], periods: ["P2"]))
    let after = try changed(change) { records in
      records.term = Term(
        name: "Autumn 2026", first: SampleSchool.date(7, 9), last: SampleSchool.date(18, 12),
        cycle: ["A", "B"])
      records.agreed = [7, 14].map { agreed("p1", $0) }
    }
    #expect(after.tutorHours.map(\.time) == [WeeklyTime(week: "B", day: .monday, period: "P2")])
    #expect(after.agreed.map(\.date) == [SampleSchool.date(14, 9)])
  }

  @Test func `a closure for some years leaves what others have agreed`() throws {
    let day = SampleSchool.date(14, 9)
    let change = Change.close(Closure(first: day, last: day, label: "Trip", years: [Year.all[8]]))
    let after = try changed(change) { $0.agreed = [agreed("p1", 14)] }
    #expect(after.agreed.count == 1)
  }

  @Test func `a pupil who may stay after school keeps all that is known of them`() throws {
    let after = try changed(.allowOutside(.after, years: nil)) { records in
      records.pupils = records.pupils.map {
        Pupil(
          id: $0.id, surname: $0.surname, forename: $0.forename, year: $0.year, form: $0.form,
          sex: .female)
      }
    }
    #expect(after.pupils.allSatisfy { $0.sex == .female && $0.outside == .after })
  }

  @Test func `one day beside several is a finding, since only one can be meant`() {
    for words in ["day=Mon days=Tue,Wed", "period=P1 periods=P2"] {
      let reading = readScenario(changes: ["add-hours tutor=T03 \(words)"])
      #expect(reading.scenario == nil)
      #expect(reading.findings.first?.what.contains("only one of them can be meant") == true)
    }
  }

  @Test(arguments: [
    (Change.addPlaces("core", -5), "The pot core has 2 places, so that 5 cannot be taken away"),
    (.addPlaces("typo", -5), "The school has no pot typo"),
    (.set(.places("core"), to: -1), "The pot core, places: -1 is not between"),
    (.set(.protect(.lossPercent), to: 300), "protect.loss-percent: 300 is not between 0 and 100"),
    (.set(.subject("Artt", .lossPercent), to: 3), "No class has Artt in lessons.csv"),
    (.set(.protect(.lunch), to: 7), "protect.lunch is 1 for yes or 0 for no"),
    (
      .set(.provision("one-to-one", .costPerSession), to: -20),
      "The provision one-to-one, cost-per-session: -20 is not between"
    ),
  ])
  func `what is out of range says of what it is`(_ change: Change, _ words: String) throws {
    var records = SampleSchool.records
    records.pots = [Pot(id: "core", places: 2)]
    let school = try School(records)
    let error = #expect(throws: ImpossibleChange.self) {
      try school.changed(
        by: Scenario(name: "-", changes: [change]), beside: Timetable([], order: { _ in 0 }))
    }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    (4, "There is 1 more such problem."), (5, "There are 2 more such problems."), (3, ""),
  ])
  func `problems that are not told are counted`(_ count: Int, _ words: String) throws {
    let knobs: [Change] = [
      .set(.provision("one-to-one", .sessions), to: -1), .set(.protect(.lossPercent), to: 101),
      .set(.provision("one-to-one", .periods), to: -1),
      .set(.provision("one-to-one", .mostPerWeek), to: -1),
      .set(.provision("one-to-one", .lossPercent), to: 101),
    ]
    let school = try School(SampleSchool.records)
    let error = #expect(throws: ImpossibleChange.self) {
      try school.changed(
        by: Scenario(name: "-", changes: Array(knobs.prefix(count))),
        beside: Timetable([], order: { _ in 0 }))
    }
    let told = error?.description ?? ""
    #expect(count == 3 ? !told.contains(" more such ") : told.contains(words), "\(told)")
  }

  @Test func `a scenario allows more where a cap is higher and none is lower`() {
    func scenario(_ loss: Int, _ out: Int) -> Scenario {
      Scenario(
        name: "x",
        changes: [.set(.protect(.lossPercent), to: loss), .set(.protect(.outOfLesson), to: out)])
    }
    #expect(scenario(10, 2).allowsMore(than: scenario(5, 2)))
    #expect(!scenario(10, 1).allowsMore(than: scenario(5, 2)))
    #expect(!scenario(5, 2).allowsMore(than: scenario(5, 2)))
    let relaxing = Scenario(
      name: "x", changes: scenario(10, 2).changes, relaxing: .usual)
    #expect(!relaxing.allowsMore(than: scenario(5, 2)))
    #expect(
      !scenario(10, 2).allowsMore(
        than: Scenario(
          name: "x", changes: scenario(5, 2).changes, relaxing: .usual)))
    let dear = Scenario(name: "x", changes: [.set(.weight(.subject), to: 20)])
    #expect(!dear.allowsMore(than: Scenario(name: "x", changes: [.set(.weight(.subject), to: 10)])))
  }

  @Test(arguments: [
    "remove-hour tutor=t1", "set setting=protect.loss to=5", "close-room room=R1 first=soon",
    "protect subject=English years=[20]", "remove-hours tutor=t1 day=Monday",
  ])
  func `what is not understood is a finding at the change`(_ change: String) {
    let reading = readScenario(changes: ["remove-hours tutor=t1 day=Mon", change])
    #expect(reading.scenario == nil)
    #expect(!reading.findings.isEmpty)
    for finding in reading.findings {
      #expect(finding.file == "--change \"\(change)\"" && finding.line == nil)
    }
  }

  @Test(arguments: [
    Change.loseTutor("t9", .init()), .removeHours("t1", .init(days: [.friday])),
    .closeRoom("R9", .init()), .protect("Latin", years: nil), .unprotect("Latin"),
    .set(.provision("none", .sessions), to: 4), .set(.places("none"), to: 4),
    .set(.protect(.lossPercent), to: 101), .dropRequests("p2", nil), .pin("p2", nil),
    .allowPupilOutside("nobody", .after), .release("p2", "English"), .placeFirst(.cla),
    .allowOutside(.before, years: [Year.all[13]]), .forbidOutside(.after, years: [Year.all[13]]),
    .leave("p2", nil),
    .agree(
      AgreedSession(
        pupil: "nobody", subject: "Art", provision: "none", date: SampleSchool.date(2, 11),
        period: "P1", tutor: "t1")),
  ])
  func `a change that names nothing is refused`(_ change: Change) throws {
    let school = try School(SampleSchool.records)
    #expect(throws: ImpossibleChange.self) {
      try school.changed(
        by: Scenario(name: "x", changes: [change]), beside: Timetable([], order: { _ in 0 }))
    }
  }
}
