import Matching
import Testing
import Tuition
import TuitionTesting

struct OffersTests {
  private func provisions(
    _ change: (inout MatchScene) -> Void
  ) throws -> [Identifier<Provision>] {
    var scene = MatchScene([95])
    change(&scene)
    return try scene.matched().concern("p01")?.choices.map(\.provision) ?? []
  }

  private func earlier(
    _ provision: Identifier<Provision>, _ effect: EarlierProvision.Effect
  ) -> EarlierProvision {
    EarlierProvision(
      pupil: "p01", subject: "English", provision: provision, first: SampleSchool.date(5, 1),
      last: SampleSchool.date(27, 3), effect: effect)
  }

  @Test func `the gentler wave comes first where the school says nothing`() throws {
    #expect(try provisions { _ in } == ["small-group", "one-to-one"])
  }

  @Test func `what helped comes first and what made no difference last`() throws {
    #expect(
      try provisions { $0.records.history = [earlier("one-to-one", .helped)] }
        == ["one-to-one", "small-group"])
    #expect(
      try provisions { $0.records.history = [earlier("small-group", .noEffect)] }
        == ["one-to-one", "small-group"])
    #expect(
      try provisions {
        $0.records.history = [earlier("small-group", .little), earlier("one-to-one", .noEffect)]
      } == ["small-group", "one-to-one"])
  }

  @Test(arguments: [
    ("90", "96", EarlierProvision.Effect.helped), ("90", "90", .little), ("95", "91", .noEffect),
  ])
  func `what came of provision is counted from its values where nobody wrote it`(
    _ before: String, _ after: String, _ effect: EarlierProvision.Effect
  ) throws {
    let helped = effect == .helped
    let tried = EarlierProvision(
      pupil: "p01", subject: "English", provision: "small-group", first: SampleSchool.date(5, 1),
      last: SampleSchool.date(27, 3), scale: Scale.keyStage2Scaled.id, before: before, after: after)
    #expect(
      try provisions { $0.records.history = [tried] }
        == (helped ? ["small-group", "one-to-one"] : ["one-to-one", "small-group"]))
    var scene = MatchScene([95])
    scene.records.history = [tried]
    let history = try #require(try scene.matched().concern("p01")?.history.first)
    #expect(history.effect == effect)
    #expect(history.words.contains("\(before) to \(after)"))
  }

  @Test func `the school's order and its criteria of entry decide`() throws {
    let far: [Condition] = [.belowExpected(5), .onScale(Scale.keyStage2Scaled.id)]
    let entry = EntryCriterion(provision: "one-to-one", says: "Five points or more.", when: far)
    func choices(_ score: Int) throws -> MatchedConcern? {
      var scene = MatchScene([score])
      scene.setCriteria(Criteria.usual.criteria, entry: [entry])
      return try scene.matched().concern("p01")
    }
    let deep = try #require(try choices(95))
    #expect(deep.choices.map(\.provision) == ["one-to-one", "small-group"])
    #expect(deep.choices.first?.why.hasPrefix("Five points or more.") == true)
    #expect(try choices(96)?.choices.map(\.provision) == ["small-group"])
  }

  @Test func `a provision without a tutor, without places, or that the pupil has is not offered`()
    throws
  {
    #expect(
      try provisions {
        $0.records.tutors = [
          Tutor(
            id: "t1", name: "Ms Okafor", subjects: .any, provisions: ["one-to-one"],
            checked: SampleSchool.date(1, 9))
        ]
      } == ["one-to-one"])
    #expect(
      try provisions {
        $0.records.pots = [
          Pot(id: "core", places: 3, provision: "small-group"),
          Pot(id: "spent", places: 0, provision: "one-to-one"),
        ]
      } == ["small-group"])
    #expect(
      try provisions {
        $0.records.existing = [
          ExistingProvision(
            pupil: "p01", provision: "Small group", time: WeeklyTime(day: .monday, period: "P2"))
        ]
      } == ["one-to-one"])
  }

  private func having(
    until last: CalendarDate?, in subject: Subject? = nil
  ) throws -> MatchedConcern? {
    var scene = MatchScene([95])
    scene.records.existing = [
      ExistingProvision(
        pupil: "p01", provision: "small-group", subject: subject,
        time: WeeklyTime(day: .monday, period: "P2"), first: SampleSchool.date(7, 9), last: last)
    ]
    return try scene.matched().concern("p01")
  }

  @Test func `what a pupil has until early in the term can be had again after it, and not before`()
    throws
  {
    let again = try #require(try having(until: SampleSchool.date(8, 9)))
    #expect(again.choices.map(\.provision) == ["small-group", "one-to-one"])
    #expect(again.choices.map(\.from) == [SampleSchool.date(9, 9), nil])
    #expect(try having(until: SampleSchool.date(1, 12))?.choices.map(\.provision) == ["one-to-one"])
    #expect(try having(until: nil)?.choices.map(\.provision) == ["one-to-one"])
  }

  @Test func `the same provision in another subject stands in nobody's way`() throws {
    #expect(try having(until: nil, in: "Mathematics")?.choices.count == 2)
    #expect(try having(until: nil, in: "English")?.choices.count == 1)
  }

  @Test func `pots are named that a request may draw on`() throws {
    var scene = MatchScene([95, 95])
    scene.records.pupils[1] = MatchScene.pupil(1, cla: true)
    scene.records.pots = [Pot(id: "core", places: 3), Pot(id: "CLA", places: 1, who: .cla)]
    let matches = try scene.matched()
    #expect(matches.concern("p01")?.choices.first?.pots == ["core"])
    #expect(matches.concern("p02")?.choices.first?.pots == ["CLA", "core"])
  }

  @Test func `where nothing fits it says of each provision why`() throws {
    var scene = MatchScene([95])
    scene.records.tutors = []
    scene.records.tutorHours = []
    guard case .nothingFits(let reasons) = try scene.matched().reason("p01") else {
      Issue.record("something fits without tutors")
      return
    }
    #expect(reasons.count == 2)
    #expect(reasons.allSatisfy { $0.contains("no tutor gives it") })
  }

  @Test func `a criterion sends a pupil to the provision that fits better`() throws {
    #expect(
      try provisions {
        $0.add(
          "instead", [.years([Year.all[7]])], .leaveOut(.betterFit, instead: "one-to-one"))
      } == ["one-to-one"])
  }

  @Test func `an entitlement is bound to no other provision that fits better`() throws {
    #expect(
      try provisions {
        $0.records.pupils[0] = MatchScene.pupil(0, sen: .plan)
        $0.add("entitled", [.who(.plan)], .priority(.statutory))
        $0.add("instead", [.years([Year.all[7]])], .leaveOut(.betterFit, instead: "nothing"))
        $0.records.provisions.append(
          Provision(
            id: "nothing", name: "Nothing", subjects: .some(["Art"]), sessions: 1))
      } == ["small-group", "one-to-one"])
  }
}
