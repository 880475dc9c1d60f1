import Auditing
import Matching
import Testing
import Tuition
import TuitionTesting

struct MatchTests {
  @Test func `pupils below what is expected are asked for, and others are not`() throws {
    let matches = try MatchScene([95, 100, 99, nil]).matched()
    #expect(matches.matched.map(\.progress.pupil) == ["p01", "p03"])
    #expect(
      matches.requests.map(\.provision) == [
        "small-group", "one-to-one", "small-group", "one-to-one",
      ])
    #expect(matches.unmatched.isEmpty)
  }

  @Test func `each request can be traced to data, judgement and criteria`() throws {
    var scene = MatchScene([95])
    scene.nominate("p01", .raise)
    let request = try #require(try scene.matched().rows("p01").first)
    let trace = try #require(request.trace)
    #expect(trace.criteria == ["below-expected", "teacher-knows"])
    #expect(trace.data.contains("95 in key stage 2 scaled scores on 2026-07-10 (test)"))
    #expect(trace.judgement == "KLM sees more need than the data say: Knows the pupil.")
    #expect(trace.priority == .others)
    #expect(!request.isByHand)
  }

  @Test func `a pupil of one priority is worth more than two of the next, however they weigh`()
    throws
  {
    var scene = MatchScene([90, 90, 99, 99])
    let years: [Condition] = [.belowExpected(1)]
    scene.remove("sure")
    for name in ["a", "b"] { scene.add(name, years, .weight(.much)) }
    scene.records.pupils[2] = MatchScene.pupil(2, cla: true)
    scene.records.pupils[3] = MatchScene.pupil(3, sen: .plan)
    scene.add("entitled", [.who(.plan)], .priority(.statutory))
    let top = try scene.matched()
    #expect(top.points("p03") > 2 * top.points("p01"))
    #expect(top.points("p04") > top.points("p03"))
    #expect(top.rows("p04").allSatisfy { $0.statutory })
    #expect(!top.rows("p03").contains { $0.statutory })
    #expect(top.requests.allSatisfy { (1...1_000).contains($0.points) })
    scene.add(
      "behind", [.onScale(Scale.keyStage2Scaled.id), .atOrBelow("90")], .priority(.guarantee))
    let guaranteed = try scene.matched()
    #expect(guaranteed.points("p01") > 2 * 120)
    #expect(guaranteed.points("p03") > 2 * guaranteed.points("p01"))
  }

  @Test func `a looked-after pupil who is on track has no request`() throws {
    var scene = MatchScene([105])
    scene.records.pupils[0] = MatchScene.pupil(0, cla: true)
    #expect(try scene.matched().requests.isEmpty)
  }

  @Test func `teachers move a pupil up and down, and the move is shown as theirs`() throws {
    let plain = try MatchScene([95]).matched()
    var raised = MatchScene([95])
    raised.nominate("p01", .raise)
    var lowered = MatchScene([95])
    lowered.nominate("p01", .lower, by: "NOP")
    #expect(try raised.matched().points("p01") == plain.points("p01") + 16)
    #expect(try lowered.matched().points("p01") == plain.points("p01") - 16)
    #expect(try raised.matched().concern("p01")?.weighing.contains("raised by KLM") == true)
    #expect(try lowered.matched().concern("p01")?.weighing.contains("lowered by NOP") == true)
    raised.nominate("p01", .lower, by: "NOP")
    let both = try raised.matched()
    #expect(both.points("p01") == plain.points("p01"))
    #expect(both.concern("p01")?.weighing.contains("teachers disagree") == true)
  }

  @Test func `teachers move whoever counts the most, and the least`() throws {
    func points(_ weights: [CriterionWeight], _ kind: Nomination.Kind?) throws -> Int {
      var scene = MatchScene([95])
      scene.setCriteria(Array(Criteria.usual.criteria.prefix(3)))
      for (place, weight) in weights.enumerated() {
        scene.add("w\(place)", [.belowExpected(1)], .weight(weight))
      }
      if let kind { scene.nominate("p01", kind) }
      return try scene.matched().points("p01")
    }
    let most: [CriterionWeight] = [.much, .much, .some]
    #expect(try points(most, .lower) == points(most, nil) - 16)
    #expect(try points(most, .raise) == points(most, nil) + 16)
    #expect(try points([], .lower) == points([], nil) - 16)
    #expect(try points(most, .raise) <= 120)
    #expect(throws: (any Error).self) { try points([.much, .much, .some, .little], nil) }
  }

  @Test func `the school says who goes first of those who count the same`() throws {
    var scene = MatchScene([95, 95])
    scene.records.attainment.append(MatchScene.assessment("p02", 95, SampleSchool.date(10, 1)))
    scene.records.history = [
      EarlierProvision(
        pupil: "p02", subject: "English", provision: "one-to-one",
        first: SampleSchool.date(5, 1), last: SampleSchool.date(27, 3))
    ]
    func ahead(_ tieBreak: TieBreak) throws -> Int {
      scene.records.criteria = Criteria(
        criteria: Array(Criteria.usual.criteria.prefix(3)), together: 100, tieBreak: tieBreak)
      let matches = try scene.matched()
      return matches.points("p01") - matches.points("p02")
    }
    #expect(try ahead(.longestBelow) == -1)
    #expect(try ahead(.neverTutored) == 7)
    #expect(try ahead(.none) == 0)
  }

  @Test func `to behave well lets nobody in`() throws {
    var scene = MatchScene([100, 100])
    scene.setCriteria([
      Criterion(name: "ready", says: "Ready.", when: [.nominated(.ready)], effect: .eligible)
    ])
    scene.nominate("p01", .ready, because: "Section F names tuition")
    scene.nominate("p02", .ready, because: "Behaves well and attends every day")
    let matches = try scene.matched()
    #expect(Set(matches.requests.map(\.pupil)) == ["p01"])
  }

  @Test func `a criterion holds on one scale, not on two together`() throws {
    var scene = MatchScene([95, 101])
    scene.records.attainment += ["p01", "p02"].map {
      Assessment(
        pupil: Identifier($0), subject: "English", date: SampleSchool.date(11, 7),
        scale: Scale.levels.id, value: $0 == "p01" ? "5b" : "3c", source: "teacher")
    }
    scene.setCriteria([
      Criterion(
        name: "scores", says: "Scores.",
        when: [.belowExpected(5), .onScale(Scale.keyStage2Scaled.id)], effect: .eligible)
    ])
    let matches = try scene.matched()
    #expect(matches.matched.map(\.progress.pupil) == ["p01"])
    #expect(matches.reason("p02") == .noCriterion)
  }

  @Test func `a pupil who is not ready waits, unless another teacher says otherwise`() throws {
    var scene = MatchScene([95])
    scene.nominate("p01", .notReady, because: "Recovering from an operation")
    #expect(try scene.matched().reason("p01") == .notReady(.others))
    #expect(try scene.matched().requests.isEmpty)
    scene.nominate("p01", .ready, by: "NOP")
    #expect(try scene.matched().concern("p01") != nil)
  }

  @Test func `an entitlement by law stands where the school has written no criteria`() throws {
    var scene = MatchScene([100, 90])
    scene.records.criteria = nil
    scene.records.pupils[0] = MatchScene.pupil(0, sen: .plan)
    #expect(try scene.matched().rows("p01").isEmpty)
    scene.nominate("p01", .ready, by: "SENCo", because: "Section F of the plan names it")
    let matches = try scene.matched()
    #expect(matches.rows("p01").first?.statutory == true)
    #expect(matches.rows("p02").first?.statutory == false)
  }

  @Test func `behaviour is no reason to wait`() throws {
    var scene = MatchScene([95])
    let plain = try scene.matched()
    scene.nominate("p01", .notReady, because: "Behaviour in lessons")
    scene.nominate("p01", .lower, because: "Poor attendance")
    let matches = try scene.matched()
    #expect(matches.points("p01") == plain.points("p01"))
    #expect(matches.rows("p01").first?.trace?.judgement.contains("is not counted") == true)
  }

  @Test func `a family that declines is heeded, even for an entitlement`() throws {
    var scene = MatchScene([95, 95])
    scene.records.pupils[0] = MatchScene.pupil(0, sen: .plan)
    scene.add("entitled", [.who(.plan)], .priority(.statutory))
    scene.records.views = [
      View(pupil: "p01", voice: .family, topic: .declines, says: "Not now", subject: "English")
    ]
    #expect(try scene.matched().reason("p01") == .declined)
    #expect(try scene.matched().concern("p02") != nil)
    scene.records.views = [
      View(pupil: "p01", voice: .family, topic: .declines, says: "Not now", subject: "Art")
    ]
    #expect(try scene.matched().concern("p01") != nil)
  }

  @Test func `a criterion leaves out for its reason, but no entitlement`() throws {
    var scene = MatchScene([95, 95])
    scene.records.history = ["p01", "p02"].map {
      EarlierProvision(
        pupil: Identifier($0), subject: "English", provision: "one-to-one",
        first: SampleSchool.date(5, 1), last: SampleSchool.date(27, 3))
    }
    scene.records.pupils[1] = MatchScene.pupil(1, sen: .plan)
    scene.add("entitled", [.who(.plan)], .priority(.statutory))
    scene.add(
      "served", [.servedSince(SampleSchool.date(1, 1))], .leaveOut(.alreadyServed, instead: nil))
    let matches = try scene.matched()
    guard case .leftOut(let criterion) = matches.reason("p01") else {
      Issue.record("the pupil is not left out")
      return
    }
    #expect(criterion.name == "served")
    #expect(matches.concern("p02") != nil)
  }

  @Test func `who a pupil is changes nothing unless a criterion names it as policy`() throws {
    var scene = MatchScene([95, 97, 90, 101])
    let plain = try scene.matched()
    scene.records.pupils = scene.records.pupils.map { pupil in
      Pupil(
        id: pupil.id, surname: "Other", forename: "Name", year: pupil.year, form: pupil.form,
        fsm: true, pp: true, eal: true, sen: .support, outside: .both)
    }
    #expect(try scene.matched() == plain)
    scene.add("premium", [.who(.premium)], .weight(.some))
    #expect(try scene.matched().points("p01") == plain.points("p01") + 16)
  }

  @Test func `a pupil who leaves in the term has no session after`() throws {
    var scene = MatchScene([95])
    scene.records.pupils[0] = MatchScene.pupil(0, left: SampleSchool.date(2, 11))
    #expect(
      try scene.matched().rows("p01").map(\.last) == [
        SampleSchool.date(1, 11), SampleSchool.date(1, 11),
      ])
  }

  @Test func `agreed sessions keep their request`() throws {
    var scene = MatchScene([105])
    scene.records.agreed = [14, 21, 28].map {
      AgreedSession(
        pupil: "p01", subject: "English", provision: "one-to-one", date: SampleSchool.date($0, 9),
        period: "P2", tutor: "t1")
    }
    let school = try School(scene.records, unread: [.requests])
    let matches = match(audit(school, on: SampleSchool.date(6, 9)), of: school)
    let rows = matches.rows("p01")
    #expect(matches.concern("p01") == nil)
    #expect(matches.byHand.isEmpty)
    #expect(rows.map(\.provision) == ["one-to-one"])
  }

  @Test func `an entitlement whose sessions are agreed stays an entitlement`() throws {
    var scene = MatchScene([90])
    scene.add("entitled", [.belowExpected(1)], .priority(.statutory))
    scene.records.agreed = [
      AgreedSession(
        pupil: "p01", subject: "English", provision: "one-to-one", date: SampleSchool.date(14, 9),
        period: "P2", tutor: "t1")
    ]
    let school = try School(scene.records, unread: [.requests])
    let rows = match(audit(school, on: SampleSchool.date(6, 9)), of: school).rows("p01")
    #expect(rows.map(\.statutory) == [true])
    #expect(rows.first?.trace?.priority == .statutory)
    #expect(rows.first?.trace?.data.contains("90 in key stage 2") == true)
  }

  @Test(arguments: 0..<10)
  func `the order of rows changes nothing`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var scene = MatchScene([95, 90, 99, 101, 85, 92, 97, 88, nil, 94], together: 4)
    scene.nominate("p02", .raise)
    scene.nominate("p03", .lower, by: "NOP")
    scene.records.history = [("p01", "one-to-one"), ("p01", "small-group"), ("p05", "one-to-one")]
      .map {
        EarlierProvision(
          pupil: Identifier($0), subject: "English", provision: Identifier($1),
          first: SampleSchool.date(5, 1), last: SampleSchool.date(27, 3), effect: .little)
      }
    scene.records.views = ["Likes art", "Is tired", "Is shy"].map {
      View(pupil: "p01", voice: .pupil, topic: .wellbeing, says: $0)
    }
    scene.records.pots = [Pot(id: "core", places: 3), Pot(id: "a", places: 3)]
    scene.records.requests = [
      Request(pupil: "p06", subject: "English", provision: "one-to-one", points: 7),
      Request(pupil: "p06", subject: "English", provision: "small-group", points: 9),
      Request(pupil: "p08", subject: "English", provision: "small-group", points: 7),
    ]
    let once = try scene.matched()
    scene.records.history.shuffle(using: &generator)
    scene.records.views.shuffle(using: &generator)
    scene.records.pots?.shuffle(using: &generator)
    scene.records.requests.shuffle(using: &generator)
    scene.records.attainment.shuffle(using: &generator)
    scene.records.pupils.shuffle(using: &generator)
    scene.records.memberships.shuffle(using: &generator)
    scene.records.provisions.shuffle(using: &generator)
    scene.records.nominations.shuffle(using: &generator)
    #expect(try scene.matched() == once)
  }
}
