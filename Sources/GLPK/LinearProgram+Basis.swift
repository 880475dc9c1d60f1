internal import CGLPK

extension LinearProgram {
  /// The present basis, from which a later solve may start.
  public var basis: Basis {
    get throws(GLPKError) {
      var rows = [UInt8](repeating: 0, count: rowCount)
      var columns = [UInt8](repeating: 0, count: columnCount)
      try call { cglpk_basis($0, &rows, &columns) }
      return Basis(rows: rows, columns: columns)
    }
  }

  /// Puts a basis back; rows and columns added since keep the state they have.
  public mutating func setBasis(_ basis: Basis) throws(GLPKError) {
    guard basis.rows.count <= rowCount, basis.columns.count <= columnCount else {
      throw .basisOfAnotherProgram(rows: basis.rows.count, columns: basis.columns.count)
    }
    try call {
      cglpk_set_basis($0, basis.rows, basis.rows.count, basis.columns, basis.columns.count)
    }
  }

  /// Makes every row basic, which is always a basis.
  public mutating func standardBasis() throws(GLPKError) {
    try call { cglpk_standard_basis($0) }
  }

  /// Makes a triangular basis that is often nearer to the optimum.
  public mutating func advancedBasis() throws(GLPKError) {
    try call { cglpk_advanced_basis($0) }
  }
}
