import Matching
import Testing
import Tuition
import TuitionTesting

struct SharingTests {
  @Test func `four pupils of a class with one need are grouped, three are not`() throws {
    let three = try MatchScene([90, 91, 92, 100, 100, 100, 93], together: 4).matched()
    #expect(three.shared.isEmpty)
    #expect(three.rows("p01").map(\.provision) == ["small-group", "one-to-one"])
    let four = try MatchScene([90, 91, 92, 93, 100, 100, 94], together: 4).matched()
    let need = try #require(four.shared.first)
    #expect(four.shared.count == 1)
    #expect(need.schoolClass == "EnA")
    #expect(need.pupils == ["p01", "p02", "p03", "p04"])
    #expect(need.answers == [.group(["small-group"]), .wholeClass])
    #expect(four.rows("p01").map(\.provision) == ["small-group"])
    #expect(four.rows("p07").map(\.provision) == ["small-group", "one-to-one"])
  }

  @Test func `where most of a class shares the need and no group fits, the class is taught first`()
    throws
  {
    var scene = MatchScene([90, 91, 92, 93, 100, 100], together: 4)
    scene.records.provisions.removeAll { $0.id == "small-group" }
    scene.records.pupils[3] = MatchScene.pupil(3, cla: true)
    let matches = try scene.matched()
    #expect(matches.shared.map(\.answers) == [[.wholeClass]])
    #expect(matches.reason("p01") == .classFirst("EnA"))
    #expect(matches.requests.map(\.pupil) == ["p04"])
    scene.records.requests = [
      Request(pupil: "p01", subject: "English", provision: "one-to-one", points: 9)
    ]
    #expect(try scene.matched().rows("p01").map(\.points) == [9])
  }

  @Test
  func
    `where a smaller part of a class shares the need single places stay, and a group is proposed`()
    throws
  {
    var scene = MatchScene([90, 91, 92, 93, 100, 100], together: 4)
    scene.records.provisions.removeAll { $0.id == "small-group" }
    scene.records.criteria = Criteria(
      criteria: Criteria.usual.criteria, together: 4, classFirst: 67)
    let matches = try scene.matched()
    #expect(matches.shared.map(\.answers) == [[.newGroup]])
    #expect(matches.requests.count == 4)
  }

  @Test func `nobody loses single places to a group that the class cannot fill`() throws {
    var scene = MatchScene([90, 96, 97, 98, 100, 100], together: 4)
    scene.setCriteria(
      Criteria.usual.criteria,
      entry: [
        EntryCriterion(
          provision: "small-group", says: "Far below.",
          when: [.belowExpected(10), .onScale(Scale.keyStage2Scaled.id)])
      ])
    scene.records.criteria = Criteria(
      criteria: Criteria.usual.criteria, entry: scene.records.criteria?.entry ?? [], together: 4,
      classFirst: 100)
    let matches = try scene.matched()
    #expect(matches.shared.map(\.answers) == [[.newGroup]])
    #expect(matches.rows("p01").map(\.provision) == ["small-group", "one-to-one"])
    #expect(matches.rows("p02").map(\.provision) == ["one-to-one"])
  }

  @Test func `a group that made no difference before does not come before what is untried`() throws
  {
    var scene = MatchScene([90, 91, 92, 93, 100, 100], together: 4)
    scene.records.history = [
      EarlierProvision(
        pupil: "p01", subject: "English", provision: "small-group", first: SampleSchool.date(5, 1),
        last: SampleSchool.date(27, 3), effect: .noEffect)
    ]
    let matches = try scene.matched()
    #expect(matches.rows("p01").map(\.provision) == ["one-to-one", "small-group"])
    let why = try #require(matches.concern("p01")).choices.map(\.why)
    #expect(!why[0].contains("before") && why[1].hasSuffix("so it comes last."))
    #expect(matches.rows("p02").map(\.provision) == ["small-group"])
    scene.records.provisions.removeAll { $0.id == "one-to-one" }
    let only = try scene.matched().concern("p01")?.choices.first
    #expect(only?.why.contains("It made no difference before, but nothing else fits.") == true)
    #expect(only?.why.contains("single places") == false)
  }

  @Test func `pupils whom nothing fits are no part of a shared need`() throws {
    var scene = MatchScene([90, 91, 92, 93], together: 4)
    scene.records.tutors = []
    scene.records.tutorHours = []
    #expect(try scene.matched().shared.isEmpty)
  }

  @Test func `an entitlement is not put into a group because of others`() throws {
    var scene = MatchScene([90, 91, 92, 93], together: 4)
    scene.records.pupils[0] = MatchScene.pupil(0, sen: .plan)
    scene.add("entitled", [.who(.plan)], .priority(.statutory))
    let matches = try scene.matched()
    #expect(matches.rows("p01").map(\.provision) == ["small-group", "one-to-one"])
    #expect(matches.rows("p02").map(\.provision) == ["small-group"])
  }
}
