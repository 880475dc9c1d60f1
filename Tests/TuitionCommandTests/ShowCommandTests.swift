import Testing

@Suite struct ShowCommandTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      session,date,week,day,period,starts,ends,provision,subject,tutor,room,pupils,pot
      S1,2026-09-07,A,Mon,P1,09:00,10:00,pair,Maths,T1,R1,P1;P2,
      S2,2026-09-15,B,Tue,P2,10:00,11:00,one,English,T2,R2,P3,core

      """, to: "plan/sessions.csv")
    try folder.write(
      """
      session,date,period,pupil,class,subject,teacher,minutes
      S1,2026-09-07,P1,P1,7A,Art,,60

      """, to: "plan/withdrawals.csv")
    return folder
  }

  @Test func `without a terminal the grid is plain ASCII`() throws {
    let run = try CommandRun.tuition(["show", "plan"], in: folder())
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("All sessions - week 1 (A) - from 7 Sep 2026\n+"))
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 && $0 != 0x1B })
  }

  @Test(arguments: [
    ("xterm-256color", "", true), ("xterm-256color", "1", false), ("dumb", "", false),
  ])
  func `a terminal gets colours unless they are refused`(
    terminal: String, noColour: String, coloured: Bool
  ) throws {
    let run = try CommandRun.shell(
      "script --quiet --return --command 'tuition show plan --tutor T1' /dev/null", in: folder(),
      environment: ["TERM": terminal, "NO_COLOR": noColour])
    #expect(run.code == 0)
    #expect(run.output.contains("\u{1B}[") == coloured)
    #expect(run.output.contains("Maths"))
  }

  @Test func `a pupil sees what they miss, for the week of a date`() throws {
    let run = try CommandRun.tuition(
      ["show", "plan", "--pupil", "P1", "--week", "2026-09-09"], in: folder())
    #expect(run.output.contains("not Art"))
  }

  @Test func `JSON holds the sessions of the view`() throws {
    let run = try CommandRun.tuition(["show", "plan", "--room", "R2", "--json"], in: folder())
    let sessions = try run.json()["sessions"] as? [[String: Any]]
    #expect(sessions?.map { $0["session"] as? String } == ["S2"])
    #expect(sessions?.first?["pots"] as? [String] == ["core"])
  }

  @Test func `a picture is written as SVG`() throws {
    let folder = try folder()
    let run = try CommandRun.tuition(
      ["show", "plan", "--week", "2", "--svg", "week.svg"], in: folder)
    #expect(run.code == 0)
    #expect(try folder.text("week.svg").hasPrefix("<svg xmlns="))
    let nowhere = try CommandRun.tuition(
      ["show", "plan", "--svg", "no/such/place.svg"], in: folder)
    #expect(nowhere.code == 73)
  }

  @Test(arguments: [
    ["--tutor", "T9"], ["--pupil", "T1"], ["--week", "9"], ["--week", "2030-01-01"],
  ])
  func `a name that the plan does not have is told with those it has`(_ named: [String]) throws {
    let run = try CommandRun.tuition(["show", "plan"] + named, in: folder())
    #expect(run.code == 64)
    #expect(run.messages.contains("It has: "))
  }
}
