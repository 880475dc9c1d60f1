internal import CGLPK

/// A way to write a program to a file that other solvers read.
public enum ProgramFormat: Hashable, Sendable {
  /// The free form of the Mathematical Programming System.
  case mps
  /// The form of CPLEX, which people can read.
  case lp
}

extension LinearProgram {
  /// Writes the program to a file.
  public func write(_ format: ProgramFormat, to path: String) throws(GLPKError) {
    var code: Int32 = 0
    try call { cglpk_write($0, format == .mps, path, &code) }
    guard code == 0 else { throw .cannotWrite(path, reason: Self.printed()) }
  }

  /// Lends a program that is read from a file.
  public static func withFile<Answer>(
    _ format: ProgramFormat, at path: String,
    _ body: (inout LinearProgram) throws(GLPKError) -> Answer
  ) throws(GLPKError) -> Answer {
    try with { program throws(GLPKError) in
      var code: Int32 = 0
      try program.call { cglpk_read($0, format == .mps, path, &code) }
      guard code == 0 else { throw GLPKError.cannotRead(path, reason: printed()) }
      try program.countAgain()
      return try body(&program)
    }
  }

  /// Takes over the size of a program that GLPK itself built.
  mutating func countAgain() throws(GLPKError) {
    var rows = 0
    var columns = 0
    try call { cglpk_size($0, &rows, &columns) }
    (rowCount, columnCount) = (rows, columns)
  }

  /// The name of a row, where it has one.
  public func name(ofRow row: Int) throws(GLPKError) -> String? {
    try check(row: row)
    var name: UnsafePointer<CChar>?
    try call { cglpk_row_name($0, row, &name) }
    return name.map { String(cString: $0) }
  }

  /// The name of a column, where it has one.
  public func name(ofColumn column: Int) throws(GLPKError) -> String? {
    try check(column: column)
    var name: UnsafePointer<CChar>?
    try call { cglpk_column_name($0, column, &name) }
    return name.map { String(cString: $0) }
  }
}
