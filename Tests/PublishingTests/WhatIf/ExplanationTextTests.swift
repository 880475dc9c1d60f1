import Publishing
import Testing
import Tuition
import TuitionTesting

struct ExplanationTextTests {
  private static let session = Session(
    id: "S1", date: CalendarDate(dayNumber: 20_000), period: "P1", provision: "one-to-one",
    subject: "English", tutor: "T01", room: "R1", pupils: ["P01"], pots: [nil])

  @Test func `filing names the file and what to write there`() {
    #expect(filingText(.addPlaces("core", 1)) == "places.csv, core: 1 place more")
    #expect(filingText(.set(.places("core"), to: 4)) == "places.csv, core: places = 4")
    #expect(
      filingText(.unprotect("Music"))
        == "school.toml: take Music out of subjects under [protect]")
    #expect(
      filingText(.addHours("T01", .init(days: [.tuesday], periods: ["P3"])))
        == "tutor-hours.csv: add rows for T01 on Tue in P3")
    #expect(
      filingText(.allowPupilOutside("P01", .after))
        == "pupils.csv: outside of P01 holds \"after\" or \"both\"")
    // Nobody is made an entitlement by being placed first.
    #expect(!filingText(.placeFirst(.everybody)).contains("is yes"))
    let agreed = (0..<3).map {
      Change.agree(
        AgreedSession(
          pupil: "P01", subject: "Art", provision: "hour",
          date: SampleSchool.date(2, 11).advanced(by: 7 * $0), period: "P3", tutor: "T1"))
    }
    #expect(
      filingTexts(agreed + [.unprotect("Music")]) == [
        "agreed.csv: a row for each of the 3 sessions of P01 in Art, with T1, as the plan has them",
        filingText(.unprotect("Music")),
      ])
  }

  @Test func `agreed sessions are filed tutor by tutor, each with how many they are`() {
    let changes = zip(["T1", "T2", "T1", "T3"] as [Identifier<Tutor>], 0...).map { tutor, week in
      Change.agree(
        AgreedSession(
          pupil: "P01", subject: "Art", provision: "hour",
          date: SampleSchool.date(2, 11).advanced(by: 7 * week), period: "P3", tutor: tutor))
    }
    #expect(
      filingTexts(changes) == [
        "agreed.csv: a row for each of the 2 sessions of P01 in Art, with T1, as the plan has them",
        filingText(changes[1]), filingText(changes[3]),
      ])
  }

  @Test func `rooms at several times have a name each, in a scenario and where they are filed`() {
    let room = Room(id: "one-more", name: "-", places: 6)
    let relaxed = Relaxed(
      [Weekday.monday, .tuesday].map {
        Concession(.addRoom(room, .init(days: [$0])), cost: 8)
      }, left: [])
    #expect(
      relaxed.changes.map(filingText).map { String($0.prefix(34)) } == [
        "rooms.csv: a row for one-more with", "rooms.csv: a row for one-more-2 wi",
      ])
  }

  @Test func `moves are told cheapest first, and how many more there are`() {
    let session = Self.session
    let found = [
      SessionMove(session: session, cost: 0, missed: []),
      SessionMove(session: session, cost: 3, missed: ["Music"]),
      SessionMove(session: session, cost: 9, missed: []),
    ]
    let text = movesText(of: session, found, told: 2, agreed: [])
    #expect(text.contains("could be at 3 other times"))
    #expect(text.contains("no lesson") && text.contains("the same"))
    #expect(text.contains("Music") && text.contains("3 more"))
    #expect(text.hasSuffix("and 1 more: --json has them all\n"))
    #expect(movesText(of: session, [], told: 2, agreed: []).contains("at no other time"))
  }

  @Test func `an impasse names requests, rules, and what is not proved`() {
    let request = Request(
      pupil: "P01", subject: "English", provision: "one-to-one", points: 9, statutory: true)
    let text = impasseText(
      Impasse(
        requests: [request], rules: [.lunch, .otherRequests], unproved: ["\(NamedRule.lunch)"]),
      of: 2)
    #expect(text.contains("Not all of the 2 statutory requests can be placed"))
    #expect(text.contains("These cannot be placed together, and any one fewer could:"))
    #expect(text.contains("bar them. That none can be spared is not shown for 1 of these 2:"))
    #expect(text.contains("  - P01 in English, one-to-one"))
    #expect(text.contains("  - the sessions that are agreed"))
    #expect(text.contains("the sets may be smaller still:\n  - \(NamedRule.lunch)"))
    #expect(impasseText(nil, of: 0) == "The school has no statutory requests.\n")
  }
}
