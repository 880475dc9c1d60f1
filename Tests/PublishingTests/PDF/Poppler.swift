import Foundation

/// What Poppler's programs say of a PDF; tests that need them are skipped where they are not.
enum Poppler {
  static let isThere = ["pdftotext", "pdfinfo"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  /// The text of each sheet, laid out as it stands there.
  static func sheets(of pdf: [UInt8]) throws -> [String] {
    let text = try run("pdftotext", ["-layout"], on: pdf, ["-"])
    return text.components(separatedBy: "\u{0C}").dropLast()
  }

  /// What is said about the file, by name.
  static func facts(of pdf: [UInt8]) throws -> [String: String] {
    let lines = try run("pdfinfo", ["-isodates"], on: pdf, []).split(separator: "\n")
    let pairs = lines.compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      return (String(line[..<colon]), value)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The tags of the logical structure, one a line, indented by depth.
  static func structure(of pdf: [UInt8]) throws -> [String] {
    try run("pdfinfo", ["-struct"], on: pdf, []).split(separator: "\n").map(String.init)
  }

  private static func run(
    _ name: String, _ before: [String], on pdf: [UInt8], _ after: [String]
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuition-page-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(pdf).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/\(name)")
    process.arguments = before + [file.path] + after
    process.environment = ["TZ": "UTC"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
