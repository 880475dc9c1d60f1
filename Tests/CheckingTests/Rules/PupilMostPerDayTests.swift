import Testing
import Tuition

@testable import Checking

struct PupilMostPerDayTests {
  private func scene(most: Int) -> Scene {
    var scene = Scene()
    scene.records.protection = Protection(lossPercent: 50, mostPerDay: most)
    scene.ask("ann", "Science")
    scene.meet("S3", ["ann"], on: "2026-09-07", in: "P2", "Science", with: "una")
    return scene
  }

  @Test func `a pupil has no more sessions a day, over all requests, than the school allows`()
    throws
  {
    #expect(
      try scene(most: 1).sentences(of: PupilMostPerDay.self) == [
        "ann has 2 sessions on 2026-09-07, at most 1 a day."
      ])
    #expect(try scene(most: 2).sentences(of: PupilMostPerDay.self) == [])
  }
}
