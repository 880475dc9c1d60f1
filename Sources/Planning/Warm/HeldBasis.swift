internal import GLPK

/// Where a relaxation of a tier ended, by rows of the table and columns of the pool, so that the next begins there.
///
/// The same tier is bounded again where the plan reaches something else above it, and few pivots lead from one optimum to the
/// other.
struct HeldBasis {
  /// The states of the columns with which every master begins: pots, and what stands in for unmet demands.
  private let heads: [Basis.State]
  private let members: [(index: Int, state: Basis.State)]
  private let rows: [(row: Int, state: Basis.State)]

  /// Notes where a solved programme stands.
  init(of master: Master, _ program: borrowing LinearProgram) throws(GLPKError) {
    let basis = try program.basis
    let (columns, places) = (basis.columnStates, basis.rowStates)
    let own = Set(master.places)
    heads = columns.indices.filter { !own.contains($0) }.map { columns[$0] }
    members = zip(master.members, master.places).map { ($0, columns[$1]) }
    rows = master.localRow.indices.filter { master.localRow[$0] >= 0 }
      .map { ($0, places[master.localRow[$0]]) }
  }

  /// Adds the columns and rows of that programme to one that has just begun, and goes to where it stood.
  func resume(_ master: Master, _ program: inout LinearProgram) throws(GLPKError) {
    let begun = program.columnCount
    for member in members { try master.add(member.index, to: &program) }
    let missing = rows.map(\.row).filter {
      master.localRow[$0] < 0 && !master.columns.table.isTier($0)
    }
    try master.addRows(missing, to: &program)
    let basis = try program.basis
    var (places, columns) = (basis.rowStates, basis.columnStates)
    for (place, state) in heads.enumerated() where place < begun { columns[place] = state }
    for (place, member) in zip(master.places, members) { columns[place] = member.state }
    for (row, state) in rows where master.localRow[row] >= 0 {
      places[master.localRow[row]] = state
    }
    try program.setBasis(Basis(rows: places, columns: columns))
  }
}

extension Master {
  /// Begins at a plan: its columns are basic in place of the rows of their blocks, and pots give what they take.
  func start(
    at placements: [Placement], _ program: inout LinearProgram
  ) throws(GLPKError) {
    let basis = try program.basis
    var (rows, heads) = (basis.rowStates, basis.columnStates)
    let model = columns.units.model
    let place = Dictionary(zip(members, places), uniquingKeysWith: { one, _ in one })
    var choices: Set<Int> = []
    for placement in placements {
      let unit = columns.units.units[placement.unit]
      let blocks = unit.members.map { columns.table.block[model.requests[$0].block] }
      guard let column = place[columns.index(of: Column(placement, of: unit))],
        let block = blocks.first(where: { localRow[$0] >= 0 && rows[localRow[$0]] == .basic })
      else { continue }
      heads[column] = .basic
      rows[localRow[block]] = .atUpper
      choices.formUnion(unit.members.compactMap { model.requests[$0].potChoice })
    }
    var first = 0
    for (choice, pots) in model.potChoices.enumerated() {
      if choices.contains(choice), !pots.isEmpty {
        heads[first] = .basic
        rows[localRow[columns.table.potChoice[choice]]] = .atUpper
      }
      first += pots.count
    }
    try program.setBasis(Basis(rows: rows, columns: heads))
  }
}
