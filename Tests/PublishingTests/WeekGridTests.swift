import Testing
import Tuition

@testable import Publishing

@Suite struct WeekGridTests {
  private func shown(
    _ view: PlanView, week: Int, columns: Int = 60, ink: TerminalStyle.Ink = .lines
  ) throws -> String {
    let plan = try SmallPlan.published()
    return showPlan(
      plan, view: view, mondays: [plan.mondays[week]],
      style: TerminalStyle(columns: columns, ink: ink))
  }

  @Test func `days run across and periods down`() throws {
    #expect(
      try shown(.tutor("T1"), week: 0) == """
        Tutor T1 · week 1 (A) · from 7 Sep 2026
        ┌─────┬─────────────────────────┬─────────────────────────┐
        │     │ Mon 7 Sep               │ Tue 8 Sep               │
        ├─────┼─────────────────────────┼─────────────────────────┤
        │P1   │ Maths                   │                         │
        │09:00│ P1, P2                  │                         │
        │     │ in R1, upper            │                         │
        └─────┴─────────────────────────┴─────────────────────────┘

        """)
  }

  @Test func `a pupil sees what the session takes them from`() throws {
    #expect(try shown(.pupil("P1"), week: 0).contains("not Art"))
    #expect(!(try shown(.pupil("P2"), week: 0).contains("not Art")))
  }

  @Test func `a week without sessions says so`() throws {
    #expect(try shown(.room("R2"), week: 0).hasSuffix("No sessions.\n"))
  }

  @Test func `plain drawing is ASCII`() throws {
    let text = try shown(.everybody, week: 0, ink: .ascii)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a narrow terminal gets a list`() throws {
    #expect(
      try shown(.everybody, week: 1, columns: 20).split(separator: "\n").last
        == "Tue 09:00 English T…")
  }

  @Test func `no line is wider than the terminal`() throws {
    for columns in [1, 20, 40, 80, 200] {
      for line in try shown(.everybody, week: 0, columns: columns, ink: .ascii)
        .split(separator: "\n").dropFirst()
      {
        #expect(displayWidth(of: String(line)) <= columns)
      }
    }
  }

  @Test func `colours come with the subject and end with the card`() throws {
    let text = try shown(.everybody, week: 0, ink: .coloured)
    #expect(text.contains("\u{1B}[1;38;5;16;48;5;223m Maths"))
    #expect(text.split(separator: "m").count > 4)
  }

  @Test func `a picture escapes what the school wrote`() throws {
    let plan = try SmallPlan.published()
    let grid = WeekGrid(plan, view: .room("<R&1>"), monday: plan.mondays[0])
    #expect(WeekPicture(grid).text.contains("Room &lt;R&amp;1&gt;"))
  }

  @Test func `the list for machines holds what the view shows`() throws {
    let plan = try SmallPlan.published()
    let text = sessionsSummary(plan, view: .pupil("P3"), mondays: plan.mondays).text
    #expect(text.contains("\"session\": \"S2\""))
    #expect(!text.contains("\"session\": \"S1\""))
  }
}
