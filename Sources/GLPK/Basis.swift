/// Which rows and columns are basic, and at which bound the others stand: where a solve may start.
public struct Basis: Hashable, Sendable {
  let rows: [UInt8]
  let columns: [UInt8]
}
