import Foundation
import Testing
import TuitionTesting

@Suite struct AcceptCommandTests {
  /// A drawn school with a plan, and a draft of a scenario beside it.
  private func drafted(_ change: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder.planned()
    let run = try CommandRun.tuition(
      [
        "whatif", "tiny", "--against", "plan", "--change", change, "--out", "out", "--date",
        "2026-10-10",
      ], in: folder)
    try #require(run.code == 0, "\(run.messages)")
    return folder
  }

  private let draft = "out/drafts/as_given"
  private let wider = "set setting=protect.loss-percent to=40"
  private let publishing = ["publish", "tiny", "out/drafts/as_given", "--out", "told", "--no-pdf"]
  private let accepting = [
    "accept", "tiny", "out/drafts/as_given", "--by", "Ms Okafor", "--reason", "Governors agreed",
    "--on", "2026-10-12", "--made-on", "2026-10-30",
  ]

  private func files(in folder: TemporaryFolder) throws -> [String: String] {
    let root = folder.url.appendingPathComponent("told")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    var files: [String: String] = [:]
    for name in names.sorted() {
      if let text = try? String(contentsOf: root.appendingPathComponent(name), encoding: .utf8) {
        files[name] = text
      }
    }
    return files
  }

  @Test func `everything that is published from a draft says so`() throws {
    let folder = try drafted(wider)
    #expect(try CommandRun.tuition(publishing, in: folder).code == 0)
    let files = try files(in: folder)
    #expect(files.count > 8)
    for (name, text) in files where name != "published.txt" {
      #expect(name.split(separator: "/").last?.hasPrefix("DRAFT-") == true, "\(name)")
      if name.hasSuffix(".html") {
        #expect(text.contains("DRAFT. ") && text.contains("Nobody has accepted"), "\(name)")
      }
      if name.hasSuffix(".ics") {
        #expect(text.contains("STATUS:TENTATIVE") && !text.contains("STATUS:CONFIRMED"))
        #expect(text.contains("UID:draft-"))
      }
      if name.hasSuffix(".csv") {
        let rows = text.split(whereSeparator: \.isNewline)
        #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("DRAFT,") }, "\(name)")
      }
    }
  }

  @Test func `a plan that a named person accepts is a draft no longer, until it is changed`() throws
  {
    let folder = try drafted(wider)
    let shown = ["show", draft]
    #expect(try CommandRun.tuition(shown, in: folder).output.contains("DRAFT: as given"))
    let run = try CommandRun.tuition(accepting, in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(try !CommandRun.tuition(shown, in: folder).output.contains("DRAFT"))
    #expect(run.output.contains("Ms Okafor accepted it on 2026-10-12"))
    let written = try folder.text(draft + "/accepted.toml")
    for words in ["by = \"Ms Okafor\"", "reason = \"Governors agreed\"", "on = 2026-10-12"] {
      #expect(written.contains(words))
    }
    #expect(try CommandRun.tuition(publishing, in: folder).code == 0)
    let files = try files(in: folder)
    #expect(files.allSatisfy { !$0.key.contains("DRAFT") && !$0.value.contains("DRAFT") })
    #expect(files["leaders/plan.html"]?.contains("Governors agreed") == true)
    let rows = try folder.text(draft + "/sessions.csv").split(separator: "\n")
    let pupils = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false)[11] }
    let last = try #require(pupils.last)
    try folder.write(
      zip(rows, pupils).filter { $0.1 != last }.map { String($0.0) }.joined(separator: "\n") + "\n",
      to: draft + "/sessions.csv")
    try FileManager.default.removeItem(
      at: folder.url.appendingPathComponent(draft + "/withdrawals.csv"))
    let after = try CommandRun.tuition(["check", "tiny", draft], in: folder)
    #expect(after.output.contains("This is a draft"))
    #expect(after.messages.contains("are not those that Ms Okafor accepted"))
  }

  @Test func `what the school's files do not say yet is told where it belongs`() throws {
    let folder = try drafted(
      "add-tutor tutor=new name=Newcomer days=[\"Mon\",\"Tue\",\"Wed\",\"Thu\",\"Fri\"]")
    try #require(try folder.text(draft + "/sessions.csv").contains(",new,"))
    let checked = try CommandRun.tuition(["check", "tiny", draft], in: folder)
    #expect(checked.code == 0, "\(checked.output)")
    let run = try CommandRun.tuition(accepting, in: folder)
    #expect(run.code == 0)
    #expect(run.output.contains("tutors.csv: a row for Newcomer"), "\(run.output)")
  }

  @Test func `a stricter draft tells what to write, and stays a draft when planned again`() throws {
    let folder = try drafted("set setting=protect.loss-percent to=9")
    let again = ["replan", "tiny", draft, "--from", "2026-11-09", "--out", "again"]
    #expect(try CommandRun.tuition(again, in: folder).code == 0)
    let check = try CommandRun.tuition(["check", "tiny", "again"], in: folder)
    #expect(check.output.contains("This is a draft: as given"))
    let run = try CommandRun.tuition(accepting, in: folder)
    #expect(run.code == 0 && run.output.contains("[protect]: loss-percent = 9"), "\(run.output)")
    #expect(try CommandRun.tuition(again, in: folder).code == 0)
    let accepted = try CommandRun.tuition(["check", "tiny", "again"], in: folder)
    #expect(!accepted.output.contains("This is a draft"))
  }

  @Test func `what somebody accepted nobody accepts again`() throws {
    let folder = try drafted(wider)
    #expect(try CommandRun.tuition(accepting, in: folder).code == 0)
    let before = try folder.text(draft + "/accepted.toml")
    var other = accepting
    other[4] = "Mr Lund"
    let run = try CommandRun.tuition(other, in: folder)
    #expect(run.code == 64 && run.messages.contains("Ms Okafor accepted"), "\(run.messages)")
    #expect(try folder.text(draft + "/accepted.toml") == before)
  }

  @Test func `an accepted draft is not overwritten by planning scenarios again`() throws {
    let folder = try drafted(wider)
    #expect(try CommandRun.tuition(accepting, in: folder).code == 0)
    let again = try CommandRun.tuition(
      ["whatif", "tiny", "--against", "plan", "--change", wider, "--out", "out"], in: folder)
    #expect(again.code == 73 && again.messages.contains("accepted.toml"))
  }

  @Test func `an ordinary plan is no draft, and a plan that breaks a rule is not accepted`() throws
  {
    let folder = try drafted(wider)
    let ordinary = ["publish", "tiny", "plan", "--out", "told", "--no-pdf"]
    #expect(try CommandRun.tuition(ordinary, in: folder).code == 0)
    #expect(try files(in: folder).allSatisfy { !$0.key.contains("DRAFT") })
    let rows = try folder.text("plan/sessions.csv").split(separator: "\n")
    try folder.write(rows.dropLast().joined(separator: "\n") + "\n", to: "plan/sessions.csv")
    var broken = accepting
    broken[2] = "plan"
    #expect(try CommandRun.tuition(broken, in: folder).code == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/plan/accepted.toml"))
  }

  @Test(arguments: ["2026-10-09", "2024-01-01", "2026-10-31", "2031-01-01"])
  func `nobody has accepted a plan before it was made, or on a day that is yet to come`(
    _ date: String
  ) throws {
    let folder = try drafted(wider)
    var absurd = accepting
    absurd[8] = date
    let run = try CommandRun.tuition(absurd, in: folder)
    #expect(run.code == 64 && run.messages.contains("cannot have been accepted on \(date)"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/\(draft)/accepted.toml"))
  }

  @Test func `accepting a plan that is no draft is told to be needless`() throws {
    let folder = try drafted(wider)
    var ordinary = accepting
    ordinary[2] = "plan"
    let run = try CommandRun.tuition(ordinary, in: folder)
    #expect(run.code == 0 && run.messages.contains("nobody needed to accept it"), "\(run.messages)")
    let draft = try CommandRun.tuition(accepting, in: folder)
    #expect(draft.code == 0 && !draft.messages.contains("nobody needed"))
  }

  @Test func `the provision map of a draft says so`() throws {
    let folder = try drafted(wider)
    let mapping = ["provision", "tiny", "--plan", draft, "--out", "map"]
    #expect(try CommandRun.tuition(mapping, in: folder).code == 0)
    #expect(try folder.text("map/provision-map.html").contains("A draft: as given"))
    for name in ["map/provision-map.csv", "map/provision-grid.csv"] {
      let rows = try folder.text(name).split(separator: "\n")
      #expect(rows.first?.hasPrefix("plan,") == true)
      #expect(rows.count > 1 && rows.dropFirst().allSatisfy { $0.hasPrefix("DRAFT,") }, "\(name)")
    }
    #expect(try folder.text("map/provision-map.json").contains("\"draft\": true"))
    #expect(
      try CommandRun.tuition(["provision", "tiny", "--plan", "plan", "--out", "own"], in: folder)
        .code == 0)
    #expect(try !folder.text("own/provision-map.html").contains("A draft"))
    #expect(try !folder.text("own/provision-map.csv").contains("DRAFT"))
  }

  @Test func `what is not there or not understood is told`() throws {
    let folder = try TemporaryFolder()
    #expect(try CommandRun.tuition(accepting, in: folder).code == 66)
    var blank = accepting
    blank[4] = " "
    #expect(try CommandRun.tuition(blank, in: folder).code == 64)
  }
}
