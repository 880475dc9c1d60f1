internal import CGLPK

/// A linear or mixed-integer program that GLPK owns for the length of one call.
///
/// GLPK keeps its memory per thread. A program is therefore lent to a synchronous closure, which can neither copy it,
/// keep it, nor suspend. Rows and columns count from 0.
///
/// A call that GLPK refuses throws `GLPKError.fault` and frees every program of the thread; those then throw
/// `GLPKError.lost`, and the thread may build new ones.
public struct LinearProgram: ~Copyable {
  private let problem: OpaquePointer?
  private let faultsAtBirth: Int
  /// How many rows there are.
  public internal(set) var rowCount = 0
  /// How many columns there are.
  public internal(set) var columnCount = 0

  private init() {
    var made: OpaquePointer?
    faultsAtBirth = cglpk_fault_count()
    _ = cglpk_create(&made)
    problem = made
  }

  deinit {
    guard let problem, faultsAtBirth == cglpk_fault_count() else { return }  // the fault freed it
    _ = cglpk_delete(problem)
  }

  /// Lends an empty program to a closure and frees it afterwards.
  public static func with<Answer, Failure: Error>(
    _ body: (inout LinearProgram) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    var program = LinearProgram()
    return try body(&program)
  }

  /// Makes one guarded call and turns what went wrong into an error.
  func call(_ guarded: (OpaquePointer) -> Int32) throws(GLPKError) {
    guard faultsAtBirth == cglpk_fault_count() else { throw .lost }
    guard let problem else { throw .insideProgress }
    try Self.check(guarded(problem))
  }

  static func check(_ outcome: Int32) throws(GLPKError) {
    switch outcome {
    case CGLPK_DONE: return
    case CGLPK_BUSY: throw .insideProgress
    default: throw .fault(printed())
    }
  }

  /// What GLPK printed during the last call, on one line.
  static func printed() -> String {
    String(cString: cglpk_text()).split(separator: "\n").joined(separator: " ")
  }

  func check(row: Int) throws(GLPKError) {
    guard row >= 0, row < rowCount else { throw .noSuchRow(row, count: rowCount) }
  }

  func check(column: Int) throws(GLPKError) {
    guard column >= 0, column < columnCount else {
      throw .noSuchColumn(column, count: columnCount)
    }
  }
}
