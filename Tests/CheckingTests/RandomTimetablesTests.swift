import Testing
import Tuition
import TuitionTesting

@testable import Checking

struct RandomTimetablesTests {
  private func scene(seed: UInt64) -> Scene {
    var random = SeededGenerator(seed: seed)
    var scene = Scene()
    scene.records.pots = Bool.random(using: &random) ? nil : [Pot(id: "core", places: 2)]
    scene.records.provisions.append(
      Provision(id: "long", name: "Long", subjects: .any, sessions: 3, periods: 4))
    scene.ask("ben", by: "long")
    let periods = Scene.periods.map(\.name) + ["P9"]
    for number in 0..<Int.random(in: 0...12, using: &random) {
      let pupils = (["ann", "ben", "cat", "dan", "zoe"] as [Identifier<Pupil>])
        .filter { _ in Int.random(in: 0...2, using: &random) == 0 }
      let pots: [Identifier<Pot>?] = ["core", nil, "gold"]
      scene.meet(
        Identifier("S\(number % 9)"), pupils,
        on: CalendarDate(dayNumber: 20_700 + Int.random(in: 0...40, using: &random)),
        in: periods.randomElement(using: &random) ?? "P1",
        (["English", "Art", "Latin"] as [Subject]).randomElement(using: &random) ?? "Art",
        by: (["solo", "trio", "long", "duo"] as [Identifier<Provision>])
          .randomElement(using: &random) ?? "solo",
        with: (["tom", "una", "tim"] as [Identifier<Tutor>]).randomElement(using: &random) ?? "tom",
        room: (["hut", "den", "loft"] as [Identifier<Room>]).randomElement(using: &random) ?? "hut",
        pots: (0..<Int.random(in: 0...3, using: &random)).map { pots[$0] })
    }
    return scene
  }

  @Test func `no list of sessions is too odd to be checked`() throws {
    var broken: Set<String> = []
    for seed in 0..<400 {
      let scene = scene(seed: UInt64(seed))
      let school = try scene.school()
      let timetable = scene.timetable(of: school)
      let breaches = check(timetable, of: school)
      #expect(breaches == check(timetable, of: school))
      let ids = Set(timetable.sessions.map(\.id))
      #expect(breaches.allSatisfy { $0.sessions.allSatisfy(ids.contains) })
      broken.formUnion(breaches.map(\.rule))
      let rows = withdrawals(of: timetable, in: school)
      #expect(rows.allSatisfy { ids.contains($0.session) && $0.minutes > 0 })
      #expect(check(timetable, of: school, withdrawals: rows) == breaches)
      #expect((tierObjectives(of: timetable, in: school)[.cost] ?? -1) >= 0)
    }
    #expect(broken.count > 20)
  }
}
