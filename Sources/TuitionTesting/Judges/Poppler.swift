internal import Foundation

/// What Poppler's programs say of a PDF; tests that need them are skipped where they are not.
public enum Poppler {
  /// Whether they are there.
  public static let isThere = ["pdftotext", "pdfinfo", "pdffonts"].allSatisfy {
    Program($0) != nil
  }

  /// The text of each sheet, laid out as it stands there.
  public static func sheets(of pdf: [UInt8]) throws -> [String] {
    let text = try run("pdftotext", ["-layout"], on: pdf, ["-"])
    return text.components(separatedBy: "\u{0C}").dropLast()
  }

  /// What is said about the file, by name.
  public static func facts(of pdf: [UInt8]) throws -> [String: String] {
    let lines = try run("pdfinfo", ["-isodates"], on: pdf, []).split(separator: "\n")
    let pairs = lines.compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      return (String(line[..<colon]), value)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The tags of the logical structure, one a line, indented by depth.
  public static func structure(of pdf: [UInt8]) throws -> [String] {
    try run("pdfinfo", ["-struct"], on: pdf, []).split(separator: "\n").map(String.init)
  }

  /// For each font of the file whether it is in it, and whether its letters can be told back.
  public static func fonts(
    of pdf: [UInt8]
  ) throws -> [(name: String, isEmbedded: Bool, isReadable: Bool)] {
    try run("pdffonts", [], on: pdf, []).split(separator: "\n").dropFirst(2).compactMap { line in
      let cells = line.split(separator: " ")
      guard cells.count >= 7, let name = cells.first else { return nil }
      // The last five are: embedded, subset, with letters, and the number of its object in two parts.
      return (String(name), cells[cells.count - 5] == "yes", cells[cells.count - 3] == "yes")
    }
  }

  private static func run(
    _ name: String, _ before: [String], on pdf: [UInt8], _ after: [String]
  ) throws -> String {
    try withFiles(["page.pdf": pdf]) { folder in
      let path = folder.appendingPathComponent("page.pdf").path
      return try Program(name)?.run(before + [path] + after, environment: ["TZ": "UTC"]).text ?? ""
    }
  }
}
