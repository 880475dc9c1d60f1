import Testing
import Tuition

@testable import Publishing

@Suite struct PlanFolderTests {
  private func file(_ name: String, pots: Bool = false, seconds: Double = 1) throws -> String {
    let plan = try SmallPlan.plan(pots: pots)
    let unplaced = plan.unplaced.map {
      Unplaced(request: $0, reason: "No tutor teaches French, in any week.")
    }
    let files = planFolder(
      plan, unplaced: unplaced, of: try SmallPlan.school(),
      withdrawals: try SmallPlan.withdrawals(), warm: [], seconds: seconds)
    #expect(files.map(\.name) == planFolderNames)
    let found = try #require(files.first { $0.name == name })
    return try #require(String(validating: found.bytes, as: UTF8.self))
  }

  @Test func `a session is one row with its clock times and the label of its week`() throws {
    #expect(
      try file("sessions.csv") == """
        session,date,week,day,period,starts,ends,provision,subject,tutor,room,pupils,pot
        S1,2026-09-07,A,Mon,P1,09:00,10:00,pair,Maths,T1,"R1, upper",P1;P2,
        S2,2026-09-15,B,Tue,P1,09:00,11:00,long,English,T2,R2,P3,

        """)
  }

  @Test func `pots stand in the order of the pupils`() throws {
    #expect(try file("sessions.csv", pots: true).contains(",P1;P2,pp;any\n"))
  }

  @Test func `a withdrawal names the lesson missed`() throws {
    #expect(
      try file("withdrawals.csv") == """
        session,date,period,pupil,class,subject,teacher,minutes
        S1,2026-09-07,P1,P1,7A/Ar,Art,,60

        """)
  }

  @Test func `an unplaced request carries its reason as one cell`() throws {
    #expect(
      try file("unplaced.csv") == """
        pupil,subject,provision,points,reason
        P4,French,pair,30,"No tutor teaches French, in any week."

        """)
  }

  @Test func `the summary keeps its keys in order and its counts sorted`() throws {
    #expect(
      try file("plan.json", seconds: 1.23456) == """
        {
          "format": 1,
          "school": "Marlowe \\"Lower\\" School",
          "term": "Autumn 2026",
          "seed": 18446744073709551615,
          "stopped": "gap",
          "tiers": [
            {
              "name": "points",
              "objective": 100,
              "bound": 100,
              "gap": 0
            },
            {
              "name": "cost",
              "objective": 1200,
              "bound": 1150.5,
              "gap": 0.04125
            }
          ],
          "counts": {
            "columns": 12,
            "placed": 3,
            "rounds": 3,
            "sessions": 2,
            "unplaced": 1,
            "withdrawals": 1
          },
          "seconds": 1.235
        }

        """)
  }

  @Test func `only the seconds differ between two runs`() throws {
    for name in planFolderNames where name != "plan.json" {
      #expect(try file(name, seconds: 1) == file(name, seconds: 2))
    }
    let first = try file("plan.json", seconds: 1).split(separator: "\n")
    let second = try file("plan.json", seconds: 2).split(separator: "\n")
    #expect(zip(first, second).filter { $0 != $1 }.count == 1)
  }
}
