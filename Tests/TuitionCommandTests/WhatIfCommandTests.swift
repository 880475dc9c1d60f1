import Foundation
import Testing
import TuitionTesting

@Suite struct WhatIfCommandTests {
  @Test func `a scenario is planned and told, as a draft`() throws {
    let folder = try TemporaryFolder.planned()
    try folder.write(
      """
      name = "Stricter"
      asks = "What if less may be lost?"

      [[change]]
      do = "set"
      setting = "protect.out-of-lesson"
      to = 1
      """, to: "stricter.toml")
    let arguments = [
      "whatif", "tiny", "stricter.toml", "--against", "plan", "--out", "out", "--date",
      "2026-10-20",
    ]
    let run = try CommandRun.tuition(arguments, in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("Stricter: What if less may be lost?"))
    #expect(run.output.contains("draft"))
    let page = try folder.text("out/whatif.html")
    #expect(page.contains("A draft") && page.contains("Stricter"))
    #expect(try folder.text("out/whatif.json").contains("\"draft\": true"))
    #expect(try CommandRun.tuition(arguments, in: folder).output == run.output)
  }

  @Test func `a sweep has a row for each value`() throws {
    let run = try CommandRun.tuition(
      ["whatif", "tiny", "--against", "plan", "--sweep", "protect.loss-percent=0..20/10"],
      in: TemporaryFolder.planned())
    #expect(run.code == 0, "\(run.messages)")
    for value in [0, 10, 20] { #expect(run.output.contains("protect.loss-percent = \(value) ")) }
  }

  /// The tiers of each scenario as they are told to machines, what is to be least with its sign turned.
  private func tiers(_ json: String) throws -> [[Int]] {
    struct Answer: Decodable {
      struct Result: Decodable { let tiers: [Tier] }
      struct Tier: Decodable {
        let name: String
        let objective: Int
      }
      let scenarios: [Result]
    }
    return try JSONDecoder().decode(Answer.self, from: Data(json.utf8)).scenarios.map { result in
      result.tiers.map { $0.name == "cost" ? -$0.objective : $0.objective }
    }
  }

  @Test(.enabled(if: !CommandRun.isQuick, "TUITION_QUICK is set"))
  func `a looser limit is never worse than a tighter one`() throws {
    let folder = try TemporaryFolder()
    let school = Repository.fixtures.path + "/marlowe-asked"
    #expect(
      try CommandRun.tuition(["plan", school, "--out", "plan", "--work", "24"], in: folder).code
        == 0)
    let run = try CommandRun.tuition(
      [
        "whatif", school, "--against", "plan", "--sweep", "protect.loss-percent=5..5", "--sweep",
        "protect.out-of-lesson=1..3", "--json",
      ], in: folder)
    let found = try tiers(run.output)
    try #require(found.count == 3)
    for (tight, loose) in zip(found, found.dropFirst()) {
      #expect(!loose.lexicographicallyPrecedes(tight), "\(found)")
    }
    #expect(
      try CommandRun.tuition(
        [
          "whatif", school, "--against", "plan", "--sweep", "protect.loss-percent=5..6", "--work",
          "0",
        ], in: folder
      ).output.contains(
        "Caps of their own stay as they are at every value: literacy 20 %"
      ))
  }

  @Test func `the rest of a term is planned again, and what happened stands`() throws {
    let folder = try TemporaryFolder.planned()
    let rows = try folder.text("plan/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let date = String(rows[rows.startIndex + rows.count / 2][1])
    let run = try CommandRun.tuition(
      ["replan", "tiny", "plan", "--from", date, "--out", "again"], in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("stands"))
    let placed = try #require(run.output.range(of: "  placed     "))
    #expect(placed.lowerBound < run.output.range(of: "stands")?.lowerBound ?? run.output.startIndex)
    #expect(try folder.text("again/replan.html").contains("What is placed, before and now"))
    let told = try CommandRun.tuition(
      ["replan", "tiny", "plan", "--from", date, "--out", "again", "--json"], in: folder
    ).json()
    #expect((told["placed"] as? [String: Int])?.keys.sorted() == ["base", "scenario"])
    let after = try folder.text("again/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let past = rows.filter { String($0[1]) < date }.map { [$0[1], $0[4], $0[9], $0[11]] }
    #expect(past == after.filter { String($0[1]) < date }.map { [$0[1], $0[4], $0[9], $0[11]] })
    #expect(try folder.text("again/changes.csv").hasPrefix("date,period,pupil,subject,tutor,what"))
  }

  @Test func `a plan of a scenario is held against the school with the scenario's changes`() throws
  {
    let folder = try TemporaryFolder.planned()
    let days = "days=[\"Mon\",\"Tue\",\"Wed\",\"Thu\",\"Fri\"]"
    let draft = try CommandRun.tuition(
      [
        "whatif", "tiny", "--against", "plan", "--change",
        "add-tutor tutor=new name=Newcomer \(days)", "--out", "out",
      ], in: folder)
    try #require(draft.code == 0 && draft.output.contains("with new"), "\(draft.output)")
    let place = "out/drafts/as_given"
    for command in [
      ["whatif", "tiny", "--against", place, "--change", "place-first who=pp"],
      ["worth", "tiny", place, "--tries", "1"], ["provision", "tiny", "--plan", place],
    ] {
      let run = try CommandRun.tuition(command, in: folder)
      #expect(run.code == 0, "\(command): \(run.messages)")
      #expect(run.messages.contains("the plan rests on 1 change"), "\(run.messages)")
    }
  }

  @Test func `a session that is said to be missed, and is yet to come, is told`() throws {
    let folder = try TemporaryFolder.planned()
    let rows = try folder.text("plan/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let last = try #require(rows.last)
    let run = try CommandRun.tuition(
      [
        "replan", "tiny", "plan", "--from", String(last[1]), "--out", "again", "--missed",
        String(last[0]),
      ], in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.messages.contains("planned as one to come"), "\(run.messages)")
  }

  @Test func `a missed session costs nobody a published one, and what is not made up is told`()
    throws
  {
    let folder = try TemporaryFolder()
    let school = Repository.fixtures.appendingPathComponent("marlowe-asked").path
    let plan = try CommandRun.tuition(
      ["plan", school, "--out", "plan", "--work", "2", "-q"], in: folder)
    try #require(plan.code == 0, "\(plan.messages)")
    let from = "2026-11-30"
    /// The rows of the pupils' sessions from a date on, by who has them in what.
    func left(_ name: String) throws -> [String: Int] {
      let rows = try folder.text("\(name)/sessions.csv").split(separator: "\n").dropFirst()
        .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      return rows.filter { $0[1] >= from }
        .reduce(into: [:]) { $0["\($1[11]) \($1[8])", default: 0] += 1 }
    }
    let before = try left("plan")
    let rows = try folder.text("plan/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    // One session a week in three weeks, and three are planned already.
    let missed = try #require(
      rows.last { $0[1] < from && $0[7] == "small-group" && before["\($0[11]) \($0[8])"] ?? 0 == 3 }
    )
    let run = try CommandRun.tuition(
      [
        "replan", school, "plan", "--from", from, "--out", "again", "--missed",
        String(missed[0]),
      ], in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("not made up"), "\(run.output)")
    #expect(try left("again") == before)
    #expect(try folder.text("again/unplaced.csv").contains("1 missed one is not made up"))
    #expect(try CommandRun.tuition(["check", school, "again"], in: folder).code == 0)
    // What the plan does not name as missed may not be short.
    let kept = try folder.text("again/sessions.csv").split(separator: "\n")
    try folder.write(kept.dropLast().joined(separator: "\n") + "\n", to: "again/sessions.csv")
    #expect(try CommandRun.tuition(["check", school, "again"], in: folder).code != 0)
  }

  @Test func `several missed sessions move no more than each of them would alone`() throws {
    let folder = try TemporaryFolder()
    let school = Repository.fixtures.appendingPathComponent("marlowe-asked").path
    let plan = try CommandRun.tuition(["plan", school, "--out", "plan", "-q"], in: folder)
    try #require(plan.code == 0, "\(plan.messages)")
    let from = "2026-10-12"
    // Two of one tutor's and one of another's: asked for all at once they moved 34 sessions.
    let before = ["S116", "S117", "S118"]
    /// How many of the pupils' sessions move where some are missed.
    func moved(_ missed: [String]) throws -> Int {
      let run = try CommandRun.tuition(
        ["replan", school, "plan", "--from", from, "--out", "again"]
          + missed.flatMap { ["--missed", $0] }, in: folder)
      #expect(run.code == 0 && run.output.contains(" 0 fall away"), "\(run.output)")
      let words = run.output.split(separator: " ")
      let place = try #require(words.firstIndex(of: "move,"))
      return try #require(Int(words[place - 1]))
    }
    let alone = try before.reduce(0) { try $0 + moved([$1]) }
    #expect(try moved(before) <= alone)
  }

  @Test func `a session is told where else it could be, by its name or by pupil and date`() throws {
    let folder = try TemporaryFolder.planned()
    let row = try #require(
      try folder.text("plan/sessions.csv").split(separator: "\n").dropFirst().first)
    let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let pupil = String(cells[11].prefix { $0 != ";" })
    let named = try CommandRun.tuition(
      ["explain", "tiny", "plan", "--session", cells[0]], in: folder)
    #expect(named.code == 0, "\(named.messages)")
    #expect(named.output.contains("\(cells[0]), ") && named.output.contains(cells[1]))
    let dated = try CommandRun.tuition(
      ["explain", "tiny", "plan", "--pupil", pupil, "--date", cells[1]], in: folder)
    #expect(dated.code == 0 && dated.output == named.output)
  }

  @Test func `who could use a tutor's own hour is told`() throws {
    let folder = try TemporaryFolder.planned()
    let hour = try #require(
      try folder.text("tiny/tutor-hours.csv").split(whereSeparator: \.isNewline).dropFirst().first)
    let header = try #require(
      try folder.text("tiny/tutor-hours.csv").split(whereSeparator: \.isNewline).first)
    let names = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let cells = hour.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let row = Dictionary(zip(names, cells), uniquingKeysWith: { one, _ in one })
    let (tutor, day, period) = try (
      #require(row["tutor"]), #require(row["day"]), #require(row["period"])
    )
    let run = try CommandRun.tuition(
      ["explain", "tiny", "plan", "--tutor", tutor, "--time", "\(day) \(period)"], in: folder)
    #expect(run.code == 0 && run.output.contains("\(tutor) has \(day) \(period) already"))
  }

  @Test func `a school is asked why it cannot place what it owes`() throws {
    let run = try CommandRun.tuition(["explain", "tiny"], in: TemporaryFolder.planned())
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("statutory request"))
  }

  @Test func `where a tutor is lost another goes on, and the checker and publishing agree`() throws
  {
    let folder = try TemporaryFolder.planned()
    let rows = try folder.text("plan/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let middle = rows[rows.startIndex + rows.count / 2]
    let (date, tutor) = (String(middle[1]), String(middle[9]))
    let run = try CommandRun.tuition(
      [
        "replan", "tiny", "plan", "--from", date, "--out", "again", "--change",
        "lose-tutor tutor=\(tutor) first=\(date)",
      ], in: folder)
    #expect(run.code == 0, "\(run.messages)")
    for words in ["letters", "calendars", "lists", "doors", "Who moves"] {
      #expect(run.output.contains(words))
    }
    let check = try CommandRun.tuition(["check", "tiny", "again"], in: folder)
    #expect(check.code == 0, "\(check.output)")
    #expect(check.output.contains("have happened and stand"))
    let publish = try CommandRun.tuition(
      ["publish", "tiny", "again", "--out", "told", "--replaces", "plan", "--no-pdf"], in: folder)
    #expect(publish.code == 0, "\(publish.messages)")
    #expect(!publish.output.contains("draft"))
    let twice = try CommandRun.tuition(
      ["replan", "tiny", "again", "--from", date, "--out", "third"], in: folder)
    #expect(twice.code == 0, "\(twice.messages)")
    #expect(try folder.text("third/origin.toml").contains("do = \"lose-tutor\""))
    let later = try folder.text("third/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .filter { String($0[1]) >= date }
    #expect(!later.contains { String($0[9]) == tutor }, "who is lost stays lost")
  }

  @Test(arguments: [
    (["whatif", "tiny", "--against", "plan"], 64),
    (["whatif", "tiny", "--against", "plan", "--sweep", "nothing=1..2"], 64),
    (["whatif", "tiny", "--against", "plan", "--change", "fly"], 65),
    (["whatif", "tiny", "--against", "plan", "--change", "lose-tutor tutor=nobody"], 65),
    (["whatif", "tiny", "--against", "nowhere", "--change", "place-first who=cla"], 66),
    (["explain", "tiny", "plan"], 64), (["explain", "tiny", "--pupil", "P01"], 64),
    (["explain", "tiny", "plan", "--session", "nothing"], 64),
    (["explain", "tiny", "plan", "--session", "S1", "--date", "2026-09-07"], 64),
    (["explain", "tiny", "plan", "--pupil", "nobody"], 64),
    (["explain", "tiny", "plan", "--tutor", "T01", "--time", "soon"], 64),
    (["replan", "tiny", "plan", "--from", "soon", "--out", "again"], 64),
    (["replan", "tiny", "plan", "--from", "2031-01-06", "--out", "again"], 65),
  ])
  func `what is not there or not understood is told`(_ arguments: [String], code: Int) throws {
    let run = try CommandRun.tuition(arguments, in: TemporaryFolder.planned())
    #expect(run.code == code, "\(run.messages)")
    #expect(!run.messages.isEmpty)
  }
}
