import Foundation
import GLPK
import Testing

struct MathProgTests {
  private let model = """
    set KINDS;
    param worth{KINDS};
    param flour{KINDS} >= 0;
    var made{KINDS} integer >= 0;
    maximize value: sum{k in KINDS} worth[k] * made[k];
    subject to sack: sum{k in KINDS} flour[k] * made[k] <= 17;
    printf "this must not reach the terminal";
    end;
    """
  private let data = """
    data;
    set KINDS := rye wheat;
    param worth := rye 3 wheat 5;
    param flour := rye 3 wheat 6;
    end;
    """

  private func withFiles<Answer>(
    _ texts: [String], _ body: ([String]) throws -> Answer
  ) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mathprog-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = texts.indices.map { folder.appendingPathComponent("part\($0).mod").path }
    for (text, path) in zip(texts, paths) {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    return try body(paths)
  }

  private func complaint(_ texts: [String]) throws -> GLPKError? {
    try withFiles(texts) { paths in
      #expect(throws: GLPKError.self) {
        try LinearProgram.withMathProg(model: paths[0], data: Array(paths.dropFirst())) { _ in }
      }
    }
  }

  @Test func `a model and its data become a program`() throws {
    try withFiles([model, data]) { paths in
      try LinearProgram.withMathProg(model: paths[0], data: [paths[1]]) {
        program throws(GLPKError) in
        #expect(program.columnCount == 2)
        #expect(try program.name(ofColumn: 0) == "made[rye]")
        let outcome = try program.branchAndCut()
        #expect(outcome.objective?.isClose(to: 15) == true)
      }
    }
  }

  @Test func `data may be spread over files`() throws {
    let halves = [
      "data; set KINDS := rye; end;", "data; param worth := rye 3; param flour := rye 3; end;",
    ]
    try withFiles([model] + halves) { paths in
      try LinearProgram.withMathProg(model: paths[0], data: Array(paths[1...])) {
        program throws(GLPKError) in
        #expect(program.columnCount == 1)
      }
    }
  }

  @Test func `a slip in the model is told with its file and line`() throws {
    let slip = model.replacingOccurrences(of: "worth[k] * made[k]", with: "worth[k] * baked[k]")
    guard case .mathProg(let file, let line, let message) = try complaint([slip, data]) else {
      Issue.record("no complaint")
      return
    }
    #expect(file.hasSuffix("part0.mod"))
    #expect(line == 5)
    #expect(message.contains("baked"))
  }

  @Test func `a slip in the data is told with its file and line`() throws {
    let slip = data.replacingOccurrences(of: "wheat 5", with: "wheat five")
    guard case .mathProg(let file, let line, _) = try complaint([model, slip]) else {
      Issue.record("no complaint")
      return
    }
    #expect(file.hasSuffix("part1.mod"))
    #expect(line == 3 || line == 4)
  }

  @Test func `missing data is told, and where`() throws {
    let slip = data.replacingOccurrences(of: "param flour := rye 3 wheat 6;", with: "")
    guard case .mathProg(_, let line, let message) = try complaint([model, slip]) else {
      Issue.record("no complaint")
      return
    }
    #expect(line == 6)
    #expect(message.contains("flour[rye]"))
  }

  @Test func `a missing file is told, and the thread translates again`() throws {
    let error = #expect(throws: GLPKError.self) {
      try LinearProgram.withMathProg(model: "/no/such/model.mod") { _ in }
    }
    guard case .mathProg("/no/such/model.mod", _, let message) = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    #expect(message.contains("No such file"))
    try `a model and its data become a program`()
  }
}
