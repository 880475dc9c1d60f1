import Foundation
import Testing
import TuitionTesting

@Suite struct WorthCommandTests {
  @Test func `what one more would buy is told, as text, page and JSON`() throws {
    let folder = try TemporaryFolder.planned()
    let arguments = [
      "worth", "tiny", "plan", "--out", "out", "--date", "2026-10-20", "--tries", "3",
    ]
    let run = try CommandRun.tuition(arguments, in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("what one more would buy"))
    let page = try folder.text("out/worth.html")
    #expect(page.contains("What one more would buy") && page.contains("A draft"))
    #expect(try folder.text("out/worth.json").contains("\"draft\": true"))
    #expect(try CommandRun.tuition(arguments, in: folder).output == run.output)
    let json = try CommandRun.tuition(
      ["worth", "tiny", "plan", "--json", "--tries", "0"], in: folder)
    #expect(try json.json()["offers"] is [[String: Any]])
  }

  @Test func `two sweeps are told as a grid with the pairs worth choosing from`() throws {
    let run = try CommandRun.tuition(
      [
        "whatif", "tiny", "--against", "plan", "--sweep", "protect.loss-percent=0..20/20",
        "--sweep", "protect.out-of-lesson=1..2", "--out", "out", "--date", "2026-10-20",
      ], in: TemporaryFolder.planned())
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("protect.out-of-lesson = 2"))
    #expect(run.output.contains("Requests placed / lessons lost"))
    #expect(run.output.contains("No other pair betters these"))
  }

  @Test func `everybody is placed by what may give way, at the school's weights`() throws {
    let folder = try TemporaryFolder.planned()
    try folder.write("name = \"All\"\n\n[relax]\nhour = 7\nplace = 900\n", to: "all.toml")
    let run = try CommandRun.tuition(
      ["whatif", "tiny", "all.toml", "--against", "plan", "--place-everyone"], in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.split(separator: "\n").count { $0.contains("gives way") } == 2)
  }

  @Test(arguments: ["hour = 0", "hours = 3\nhour = \"much\""])
  func `a weight that is none is told`(_ line: String) throws {
    let folder = try TemporaryFolder.planned()
    try folder.write("name = \"All\"\n\n[relax]\n\(line)\n", to: "all.toml")
    let run = try CommandRun.tuition(
      ["whatif", "tiny", "all.toml", "--against", "plan"], in: folder)
    #expect(run.code == 65 && run.messages.contains("hour"))
  }

  @Test(arguments: [
    (["worth", "tiny", "plan", "--hours", "0"], 64), (["worth", "tiny", "nowhere"], 66),
    (["worth", "tiny", "plan", "--tries", "-1"], 64),
  ])
  func `what is not there or not understood is told`(_ arguments: [String], code: Int) throws {
    #expect(try CommandRun.tuition(arguments, in: TemporaryFolder.planned()).code == code)
  }
}
