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

  @Test func `where no group fits the class is looked at first and places stay`() throws {
    var scene = MatchScene([90, 91, 92, 93], together: 4)
    scene.records.provisions.removeAll { $0.id == "small-group" }
    let matches = try scene.matched()
    #expect(matches.shared.map(\.answers) == [[.wholeClass]])
    #expect(matches.requests.count == 4)
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
