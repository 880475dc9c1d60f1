import Matching
import Testing
import Tuition
import TuitionTesting

/// One criterion is changed, and exactly the requests that it governs change.
struct CriterionChangeTests {
  /// A change of the criteria, and the pupils that it governs as somebody would list them by hand.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout MatchScene) -> Void
    let governed: @Sendable (Int, Bool) -> Bool
  }

  static let cases: [Case] = [
    Case(
      testDescription: "a weight from some to much",
      change: { $0.replace("far-below", effect: .weight(.much)) },
      governed: { score, _ in score <= 92 }),
    Case(
      testDescription: "a threshold two points lower",
      change: { $0.replace("far-below", when: MatchScene.below(10)) },
      governed: { score, _ in (91...92).contains(score) }),
    Case(
      testDescription: "nobody is eligible but by a greater gap",
      change: { $0.replace("below-expected", when: MatchScene.below(3)) },
      governed: { score, _ in (98...99).contains(score) }),
    Case(
      testDescription: "teachers' word lets nobody in",
      change: { $0.remove("teacher-knows") }, governed: { _, raised in raised }),
    Case(
      testDescription: "a guarantee for the lowest",
      change: {
        $0.add(
          "lowest", [.onScale(Scale.keyStage2Scaled.id), .atOrBelow("87")], .priority(.guarantee))
      },
      governed: { score, _ in score <= 87 }),
    Case(
      testDescription: "one-to-one is for the furthest below",
      change: { scene in
        scene.setCriteria(
          scene.records.criteria?.criteria ?? [],
          entry: [
            EntryCriterion(
              provision: "one-to-one", says: "For the furthest below.", when: MatchScene.below(12))
          ])
      },
      governed: { score, raised in score <= 99 || raised }),
  ]

  @Test(arguments: cases, 0..<8)
  func `exactly the requests that a criterion governs change with it`(
    _ change: Case, _ seed: Int
  ) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let scores = (0..<12).map { _ in Int.random(in: 84...104, using: &generator) }
    var scene = MatchScene(scores)
    scene.add("far-below", MatchScene.below(8), .weight(.some))
    let raised = Set([Int.random(in: 0..<12, using: &generator), 3])
    for row in raised { scene.nominate(scene.records.pupils[row].id.text, .raise) }
    let before = try scene.matched()
    change.change(&scene)
    let after = try scene.matched()
    let changed = Set(before.requests).symmetricDifference(after.requests).map(\.pupil.text)
    let governed = scores.indices.filter { change.governed(scores[$0], raised.contains($0)) }
    #expect(Set(changed) == Set(governed.map { MatchScene.pupil($0).id.text }))
  }
}

extension MatchScene {
  /// So many points below what is expected, on the scale of the scene.
  static func below(_ steps: Int) -> [Condition] {
    [.belowExpected(steps), .onScale(Scale.keyStage2Scaled.id)]
  }

  /// Changes what a criterion asks or does.
  mutating func replace(
    _ name: String, when: [Condition]? = nil, effect: Criterion.Effect? = nil
  ) {
    setCriteria(
      (records.criteria?.criteria ?? []).map { criterion in
        guard criterion.name == name else { return criterion }
        return Criterion(
          name: name, says: criterion.says, when: when ?? criterion.when,
          effect: effect ?? criterion.effect)
      })
  }

  /// Takes a criterion out.
  mutating func remove(_ name: String) {
    setCriteria((records.criteria?.criteria ?? []).filter { $0.name != name })
  }
}
