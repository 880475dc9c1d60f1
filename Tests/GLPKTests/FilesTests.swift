import Foundation
import GLPK
import Testing

struct FilesTests {
  private static let solver = "/usr/bin/glpsol"

  private func inFolder<Answer>(_ body: (URL) throws -> Answer) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("glpk-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  @Test(arguments: [ProgramFormat.mps, .lp])
  func `a program comes back from its file`(_ format: ProgramFormat) throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("bakery").path
      try LinearProgram.with { program throws(GLPKError) in
        try Bakery.fill(&program)
        try program.setKind(.integer, ofColumn: 0)
        try program.write(format, to: path)
      }
      try LinearProgram.withFile(format, at: path) { program throws(GLPKError) in
        #expect(program.columnCount == 2)
        #expect(try program.name(ofColumn: 0) == "x")
        // The free form of MPS has no place for the direction, so what was maximised is minimised.
        if format == .mps { try program.setDirection(.maximise) }
        let outcome = try program.branchAndCut()
        #expect(outcome.objective?.isClose(to: 36) == true)
      }
    }
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: FilesTests.solver),
      "glpsol is not installed (apt install glpk-utils)"),
    arguments: [ProgramFormat.mps, .lp])
  func `GLPK's own command solves what is written to the same optimum`(
    _ format: ProgramFormat
  ) throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("bakery").path
      let answer = folder.appendingPathComponent("answer.txt").path
      try LinearProgram.with { program throws(GLPKError) in
        try Bakery.fill(&program)
        try program.write(format, to: path)
      }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Self.solver)
      process.arguments = [format == .mps ? "--freemps" : "--lp", path, "--max", "-o", answer]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let text = try String(contentsOfFile: answer, encoding: .utf8)
      #expect(text.contains("= 36 (MAXimum)"))
    }
  }

  @Test func `a file that cannot be written or read is an error with the path`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      let error = #expect(throws: GLPKError.self) {
        try program.write(.lp, to: "/no/such/folder/bakery.lp")
      }
      guard case .cannotWrite("/no/such/folder/bakery.lp", let reason) = error else {
        Issue.record("unexpected \(String(describing: error))")
        return
      }
      #expect(reason.contains("No such file"))
      #expect(try program.simplex() == .optimal)
    }
    let error = #expect(throws: GLPKError.self) {
      try LinearProgram.withFile(.mps, at: "/no/such/file") { _ in }
    }
    guard case .cannotRead = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
  }
}
