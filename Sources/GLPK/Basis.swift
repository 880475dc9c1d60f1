/// Which rows and columns are basic, and at which bound the others stand: where a solve may start.
public struct Basis: Hashable, Sendable {
  /// How a row or a column stands, as GLPK numbers it.
  public struct State: RawRepresentable, Hashable, Sendable {
    /// In the basis.
    public static let basic = Self(rawValue: 1)
    /// Outside it, at the upper bound.
    public static let atUpper = Self(rawValue: 3)

    /// GLPK's number.
    public let rawValue: UInt8

    /// Reads GLPK's number.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  let rows: [UInt8]
  let columns: [UInt8]

  /// Makes a basis of a state for each row and column; it is one only where as many are basic as there are rows.
  public init(rows: [State], columns: [State]) {
    self.rows = rows.map(\.rawValue)
    self.columns = columns.map(\.rawValue)
  }

  init(rows: [UInt8], columns: [UInt8]) {
    self.rows = rows
    self.columns = columns
  }

  /// The state of each row.
  public var rowStates: [State] { rows.map(State.init) }

  /// The state of each column.
  public var columnStates: [State] { columns.map(State.init) }
}
