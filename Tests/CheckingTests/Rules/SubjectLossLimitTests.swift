import Testing
import Tuition

@testable import Checking

struct SubjectLossLimitTests {
  /// Ann loses 120 of the 360 minutes of Art; half of the Mondays are in weeks labelled A.
  private func scene(percent: Int, provision: Int? = nil, subject: Int? = nil) -> Scene {
    var scene = Scene()
    scene.records.protection = Protection(
      lossPercent: percent, bySubject: ["Art": Protection.OfSubject(lossPercent: subject)])
    scene.records.provisions[0] = Provision(
      id: "solo", name: "One to one", subjects: .any, sessions: 2, lossPercent: provision)
    return scene
  }

  @Test func `a pupil may lose exactly the share that is allowed`() throws {
    #expect(
      try scene(percent: 33).sentences(of: SubjectLossLimit.self) == [
        "ann loses 120 minutes of Art: more than 33% of 360."
      ])
    #expect(try scene(percent: 34).sentences(of: SubjectLossLimit.self) == [])
  }

  @Test func `the provision's share goes before the subject's, and that before the school's`()
    throws
  {
    #expect(try scene(percent: 34, subject: 33).sentences(of: SubjectLossLimit.self).count == 1)
    #expect(try scene(percent: 0, subject: 34).sentences(of: SubjectLossLimit.self) == [])
    #expect(
      try scene(percent: 0, provision: 34, subject: 0).sentences(of: SubjectLossLimit.self) == [])
    #expect(
      try scene(percent: 99, provision: 33, subject: 99).sentences(of: SubjectLossLimit.self).count
        == 1)
  }

  @Test func `the term holds only lessons on dates open to the year`() throws {
    var scene = scene(percent: 34)
    scene.records.closures = [
      Closure(first: "2026-09-21", last: "2026-09-21", label: "Trip", years: Set(Scene.years(7)))
    ]
    #expect(
      try scene.sentences(of: SubjectLossLimit.self) == [
        "ann loses 120 minutes of Art: more than 34% of 240."
      ])
  }

  @Test func `existing provision counts as lost`() throws {
    var scene = scene(percent: 49)
    scene.records.existing = [violin("ann")]
    #expect(
      try scene.sentences(of: SubjectLossLimit.self) == [
        "ann loses 240 minutes of Art, 120 of them to existing provision: more than 49% of 360."
      ])
    scene.records.existing = [violin("ben")]
    #expect(try scene.sentences(of: SubjectLossLimit.self) == [])
  }

  @Test func `the highest percentage of the provisions that take the pupil applies`() throws {
    var scene = scene(percent: 0, provision: 10)
    scene.records.provisions.append(
      Provision(id: "Violin", name: "Violin", subjects: .any, sessions: 2, lossPercent: 67))
    scene.records.existing = [violin("ann")]
    #expect(try scene.sentences(of: SubjectLossLimit.self) == [])
  }

  @Test func `existing provision that loses too much alone is no breach`() throws {
    var scene = scene(percent: 10)
    scene.records.existing = [violin("ben")]
    scene.sessions = []
    #expect(try scene.sentences(of: SubjectLossLimit.self) == [])
  }

  /// In P2 on the two Mondays of weeks labelled A.
  private func violin(_ pupil: Identifier<Pupil>) -> ExistingProvision {
    ExistingProvision(
      pupil: pupil, provision: "Violin", time: WeeklyTime(week: "A", day: .monday, period: "P2"))
  }
}
