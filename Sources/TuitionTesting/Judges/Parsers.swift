public import Foundation

/// Python with the parsers of calendars and workbooks that `scripts/validators` fetches.
public enum Parsers {
  private static let python = Program(
    at: Repository.top.appendingPathComponent(".build/validators/python/bin/python3"))

  /// Whether they are there.
  public static let areThere = python != nil

  /// What a program prints that is given the paths of some files; mistakes of the program are printed too.
  public static func run(_ program: String, on paths: [URL]) throws -> String {
    // A program that gives up says why where the test looks.
    let wrapped = """
      import sys, traceback
      try:
          exec(compile(sys.argv.pop(1), 'program', 'exec'), {'__name__': 'program'})
      except BaseException:
          print(traceback.format_exc())
      """
    let environment = ["PYTHONIOENCODING": "utf-8", "PYTHONWARNINGS": "ignore"]
    let arguments = ["-c", wrapped, program] + paths.map(\.path)
    return try python?.run(arguments, environment: environment).text ?? ""
  }

  /// What a program prints that is given the path of a file with some bytes.
  public static func run(_ program: String, on bytes: [UInt8]) throws -> String {
    try withFiles(["file": bytes]) { folder in
      try run(program, on: [folder.appendingPathComponent("file")])
    }
  }
}
