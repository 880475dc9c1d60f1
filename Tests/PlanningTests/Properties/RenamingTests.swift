import Drawing
import Planning
import Testing
import Tuition

/// Names say nothing but in which order to look at equal choices.
@Suite(.serialized)
struct RenamingTests {
  @Test(arguments: Property.renaming.seeds)
  func `other names in the same order give the same sessions`(_ seed: UInt64) throws {
    let records = drawSchool(.tiny, seed: seed)
    let renaming = Renaming.keepingOrder
    let plan = try planned(try School(records))
    let renamed = try planned(try School(renaming(records)))
    #expect(plan?.certificate == renamed?.certificate)
    #expect(plan?.timetable.sessions.map { renaming($0) } == renamed?.timetable.sessions)
  }

  @Test(arguments: Property.renaming.seeds)
  func `names in another order give a plan as good, or as good as is proved`(_ seed: UInt64) throws
  {
    let records = drawSchool(.tiny, seed: seed)
    let plan = try planned(try School(records))
    let renamed = try planned(try School(Renaming.byChance(seed: seed)(records)))
    #expect((plan == nil) == (renamed == nil))
    guard let plan, let renamed else { return }
    expectUnbeaten(plan, by: renamed.objectives)
    expectUnbeaten(renamed, by: plan.objectives)
    if plan.isProved, renamed.isProved { #expect(plan.objectives == renamed.objectives) }
  }
}
