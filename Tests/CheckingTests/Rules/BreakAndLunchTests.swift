import Testing
import Tuition

@testable import Checking

struct BreakAndLunchTests {
  private func scene(_ period: Identifier<Period>, lunch: Bool) -> Scene {
    var scene = Scene()
    scene.records.protection = Protection(lossPercent: 50, lunch: lunch)
    scene.ask("dan")
    scene.meet("S3", ["dan"], on: "2026-09-08", in: period)
    return scene
  }

  @Test func `a break is never used`() throws {
    #expect(
      try scene("Break", lunch: true).sentences(of: BreakAndLunch.self) == [
        "S3 on 2026-09-08 in Break takes the break Break."
      ])
  }

  @Test func `lunch is used only where the school allows it`() throws {
    #expect(
      try scene("Lunch", lunch: false).sentences(of: BreakAndLunch.self) == [
        "S3 on 2026-09-08 in Lunch takes lunch in Lunch, which is not allowed."
      ])
    #expect(try scene("Lunch", lunch: true).sentences(of: BreakAndLunch.self) == [])
  }
}
