import Foundation
import TuitionTesting

/// Programs that judge pages: a real browser with axe, and the checker of HTML behind validator.w3.org.
///
/// `scripts/validators` fetches them; where they are not, the tests that need them are skipped.
enum Validators {
  private static let place = Repository.top.appendingPathComponent(".build/validators")
  private static let axe = place.appendingPathComponent("axe.min.js")
  private static let checker = place.appendingPathComponent("vnu.jar")

  static let haveAxe = isThere(axe.path) && program("chromium") != nil
  static let haveChecker = isThere(checker.path) && program("java") != nil

  /// What the checker says against a page; nothing where it says nothing.
  static func checkerMessages(on html: String) throws -> String {
    try withFile(html) { file in
      try run("java", ["-jar", checker.path, "--stdout", file.path])
    }
  }

  /// The rules of WCAG 2.2 AA, and good practice, that axe finds broken on a page so many pixels wide.
  static func axeViolations(on html: String, width: Int) throws -> [String] {
    let answer = try withFile(try withAxe(html)) { file in
      try run(
        "chromium",
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--window-size=\(width),900",
          "--virtual-time-budget=20000", "--dump-dom", "file://\(file.path)",
        ])
    }
    guard let found = answer.firstMatch(of: /AXE:([^<]*):END/) else { return ["axe did not run"] }
    return found.output.1.split(separator: ";").map(String.init)
  }

  /// The page with axe in it, which writes what it finds into the title; the policy against scripts is taken out.
  private static func withAxe(_ html: String) throws -> String {
    let script = """
      <script>\(try Repository.text(at: axe))</script>
      <script>
      axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
        .then(found => { document.title = "AXE:" + found.violations.map(broken =>
          broken.id + " at " + broken.nodes.map(node => node.target.join(" ")).join(", ")
        ).join(";") + ":END"; });
      </script>
      </body>
      """
    return html.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
      .replacingOccurrences(of: "</body>", with: script)
  }

  private static func withFile<Answer>(
    _ html: String, _ body: (URL) throws -> Answer
  ) throws -> Answer {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuition-page-\(UUID().uuidString).html")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(html.utf8).write(to: file)
    return try body(file)
  }

  private static func run(_ name: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = program(name)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  private static func program(_ name: String) -> URL? {
    ["/usr/bin", "/usr/local/bin"].map { URL(fileURLWithPath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
