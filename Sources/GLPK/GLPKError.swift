/// Why GLPK could not do what it was asked; nothing here ends the process.
public enum GLPKError: Error, Hashable, Sendable, CustomStringConvertible {
  /// GLPK refused a call, in its own words, and freed every program of the thread.
  case fault(String)
  /// An earlier fault on this thread freed the program.
  case lost
  /// The call came from inside a progress closure.
  case insideProgress
  /// There is no row of that number.
  case noSuchRow(Int, count: Int)
  /// There is no column of that number.
  case noSuchColumn(Int, count: Int)
  /// A list of places and a list of their values differ in length.
  case unequalLengths(places: Int, values: Int)
  /// A number is infinite or not a number.
  case notFinite
  /// A lower bound lies above its upper bound.
  case crossedBounds(lower: Double, upper: Double)
  /// A basis is larger than the program it should start.
  case basisOfAnotherProgram(rows: Int, columns: Int)
  /// A limit or a gap is negative.
  case negativeLimit
  /// A file could not be written, in GLPK's words.
  case cannotWrite(String, reason: String)
  /// A file could not be read as a program, in GLPK's words.
  case cannotRead(String, reason: String)
  /// A MathProg file is wrong, in the translator's words.
  case mathProg(file: String, line: Int?, message: String)

  /// What happened, and what to do.
  public var description: String {
    switch self {
    case .fault(let words):
      "GLPK refused a call: \(words) Mend the call that did this and build the program again."
    case .lost:
      "The program went with an earlier fault on this thread. Build it again."
    case .insideProgress:
      "GLPK was called from inside a progress closure. Note what you need and call it afterwards."
    case .noSuchRow(let row, let count):
      "There is no row \(row) among \(count) rows. Rows count from 0; add the row first."
    case .noSuchColumn(let column, let count):
      "There is no column \(column) among \(count). Columns count from 0; add the column first."
    case .unequalLengths(let places, let values):
      "\(places) places came with \(values) values. Give one value for each place."
    case .notFinite:
      "A number is infinite or not a number. Leave a bound out instead of making it infinite."
    case .crossedBounds(let lower, let upper):
      "The lower bound \(lower) is above the upper bound \(upper). Swap or change them."
    case .basisOfAnotherProgram(let rows, let columns):
      "A basis of \(rows) rows and \(columns) columns is too large. Use one of this program."
    case .negativeLimit:
      "A limit or a gap is negative. Leave it out for none, or give 0 or more."
    case .cannotWrite(let path, let reason):
      "\(path) cannot be written: \(reason) Choose a folder that exists and that you may write to."
    case .cannotRead(let path, let reason):
      "\(path) cannot be read: \(reason) Give a file in the format you name."
    case .mathProg(let file, let line, let message):
      "\(file)\(line.map { ":\($0)" } ?? ""): \(message). Mend the model or its data there."
    }
  }
}
