import Testing
import Tuition

struct ScaleTests {
  /// A value of a national scale, its step, and the value a number of steps above.
  struct Case: CustomTestStringConvertible, Sendable {
    let scale: Scale
    let value: String
    let step: Int

    init(_ scale: Scale, _ value: String, _ step: Int) {
      self.scale = scale
      self.value = value
      self.step = step
    }

    var testDescription: String { "\(scale.id) \(value)" }
  }

  static let points: [Case] = [
    Case(.levels, "W", 3), Case(.levels, "1", 9), Case(.levels, "2c", 13),
    Case(.levels, "2b", 15), Case(.levels, "2a", 17), Case(.levels, "3c", 19),
    Case(.levels, "3", 21), Case(.levels, "3b", 21), Case(.levels, "3a", 23),
    Case(.levels, "4c", 25), Case(.levels, "4", 27), Case(.levels, "4b", 27),
    Case(.levels, "4A", 29), Case(.levels, "5", 33), Case(.levels, "6", 39),
    Case(.levels, "7", 45), Case(.levels, "8", 51), Case(.keyStage2Scaled, "80", 80),
    Case(.keyStage2Scaled, "120", 120), Case(.keyStage1Scaled, "115", 115),
    Case(.standardised, "100", 100), Case(.gcse, "U", 0), Case(.gcse, "9", 9),
    Case(.keyStage2Teacher, "EM", 0), Case(.keyStage2Teacher, "PK6", 6),
    Case(.keyStage2Teacher, "WTS", 7), Case(.keyStage2Teacher, "exs", 8),
    Case(.keyStage2Teacher, "GDS", 9), Case(.keyStage2Science, "HNM", 0),
  ]

  @Test(arguments: points)
  func `a value of a national scale has the points of the table`(_ value: Case) {
    #expect(value.scale.step(of: value.value) == value.step)
  }

  @Test func `a level is six points and a sublevel two`() throws {
    for level in 1...7 {
      let here = try #require(Scale.levels.step(of: "\(level)b"))
      #expect(Scale.levels.step(of: "\(level + 1)b") == here + 6)
      #expect(Scale.levels.step(of: "\(level)a") == here + 2)
    }
  }

  @Test(arguments: [
    Case(.levels, "9b", 0), Case(.levels, "21", 0), Case(.keyStage2Scaled, "79", 0),
    Case(.keyStage2Scaled, "121", 0), Case(.keyStage1Scaled, "84", 0),
    Case(.keyStage2Science, "GDS", 0), Case(.gcse, "10", 0), Case(.gcse, "C", 0),
    Case(.standardised, "-85", 0), Case(.standardised, "100.5", 0), Case(.standardised, "", 0),
  ])
  func `a value outside its scale has no step`(_ value: Case) {
    #expect(value.scale.step(of: value.value) == nil)
  }

  @Test func `a school's own scale rises by one step a value`() {
    let steps = Scale(id: "steps", title: "Steps", lowestFirst: ["Low", "Middle", "High"])
    #expect(["low", "Middle", "HIGH"].map(steps.step) == [0, 1, 2])
    #expect(steps.words(for: 1) == "Middle")
    #expect(steps.range == "one of Low, Middle, High")
  }

  @Test func `a step between two values is told from the one below`() {
    #expect(Scale.levels.words(for: 21) == "3b")
    #expect(Scale.levels.words(for: 22) == "just above 3b")
    #expect(Scale.levels.words(for: 2) == "below the scale")
    #expect(Scale.keyStage2Scaled.words(for: 98) == "98")
  }

  @Test func `marks of two scales are never set beside each other`() throws {
    let date = CalendarDate(dayNumber: 20_000)
    func mark(_ scale: Scale, _ value: String) -> Mark? {
      Mark(
        Assessment(pupil: "p", subject: "English", date: date, scale: scale.id, value: value),
        on: scale)
    }
    let score = try #require(mark(.keyStage2Scaled, "100"))
    let other = try #require(mark(.standardised, "100"))
    #expect(score.steps(above: other) == nil)
    #expect(try #require(mark(.keyStage2Scaled, "103")).steps(above: score) == 3)
    #expect(mark(.keyStage2Scaled, "A") == nil)
  }
}
