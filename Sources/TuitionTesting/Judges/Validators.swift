public import Foundation

/// Programs that judge pages: a real browser with axe, and the checker of HTML behind validator.w3.org.
///
/// `scripts/validators` fetches them; where they are not, the tests that need them are skipped.
public enum Validators {
  private static let place = Repository.top.appendingPathComponent(".build/validators")
  private static let axe = place.appendingPathComponent("axe.min.js")
  private static let checker = place.appendingPathComponent("vnu.jar")

  /// Whether there is a browser with axe.
  public static let haveAxe = isThere(axe) && Program("chromium") != nil
  /// Whether there is the checker.
  public static let haveChecker = isThere(checker) && Program("java") != nil

  /// What the checker says against a page; nothing where it says nothing.
  public static func checkerMessages(on html: String) throws -> String {
    try withFiles(["page.html": Array(html.utf8)]) { folder in
      try checkerMessages(onPagesAt: [folder.appendingPathComponent("page.html")])
    }
  }

  /// What the checker says against files; nothing where it says nothing.
  public static func checkerMessages(onPagesAt places: [URL]) throws -> String {
    try Program("java")?.run(["-jar", checker.path, "--stdout"] + places.map(\.path)).text ?? ""
  }

  /// The rules of WCAG 2.2 AA, and good practice, that axe finds broken on a page so many pixels wide.
  public static func axeViolations(on html: String, width: Int) throws -> [String] {
    let answer = try withFiles(["page.html": Array(try withAxe(html).utf8)]) { folder in
      try Program("chromium")?.run([
        "--headless", "--no-sandbox", "--disable-gpu", "--window-size=\(width),900",
        "--virtual-time-budget=20000", "--dump-dom",
        "file://\(folder.appendingPathComponent("page.html").path)",
      ]).text ?? ""
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

  private static func isThere(_ place: URL) -> Bool {
    FileManager.default.fileExists(atPath: place.path)
  }
}
