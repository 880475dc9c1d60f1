internal import GLPK
internal import Tuition

/// Lays out the dated programme of a term: rows as they are first named, columns one after the other.
struct ProgrammeBuilder {
  let model: TermModel
  let offers: UnitOffers
  private(set) var units: [Unit] = []
  private(set) var columns: [ProgrammeColumn] = []
  private(set) var rows: [Bounds] = []
  private var numbers: [ProgrammeRow: Int] = [:]

  init(_ model: TermModel) {
    self.model = model
    offers = UnitOffers(model)
    // What stands must be placed whatever it costs, so a school that cannot place it has no plan.
    for request in model.requests where !request.agreed.isEmpty {
      _ = row(.standing(block: request.block, provision: request.provision), .fixed(1))
    }
    for members in candidateGroups(model) {
      let unit = Unit(model, members: members)
      let choices = offers.choices(of: unit)
      guard !choices.isEmpty else { continue }
      units.append(unit)
      addColumns(of: units.count - 1, choices: choices)
    }
    addLosses()
    addRooms()
    addPots()
  }

  /// The number of a row, made with its bounds where it is new.
  mutating func row(_ name: ProgrammeRow, _ bounds: Bounds) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = rows.count
    rows.append(bounds)
    return rows.count - 1
  }

  /// Adds a column; entries in the same row are added up.
  mutating func add(_ column: ProgrammeColumn, _ entries: [(row: Int, value: Double)]) {
    columns.append(column)
    for entry in entries { extend(columns.count - 1, row: entry.row, value: entry.value) }
  }

  /// Adds an entry to a column that is there already.
  mutating func extend(_ column: Int, row: Int, value: Double) {
    if let place = columns[column].rows.firstIndex(of: row) {
      columns[column].values[place] += value
    } else {
      columns[column].rows.append(row)
      columns[column].values.append(value)
    }
  }
}

/// Every set of requests that may share their sessions: one provision, subject and year, different pupils.
///
/// A request whose pupil and subject have agreed sessions of another provision is left out, for it cannot be placed.
func candidateGroups(_ model: TermModel) -> [[Int]] {
  var candidates: [[Int]] = []
  let able = model.requests.indices.filter {
    model.blocks[model.requests[$0].block].requests.contains($0)
  }
  for (place, row) in able.enumerated() {
    let provision = model.provisions[model.requests[row].provision]
    var groups = [[row]]
    for next in able.dropFirst(place + 1) where model.areFellows(row, next) {
      for group in groups
      where group.count < provision.groupMost
        && group.allSatisfy({ model.requests[$0].pupil != model.requests[next].pupil })
      {
        groups.append(group + [next])
      }
    }
    candidates += groups.filter { $0.count >= provision.groupLeast }
  }
  return candidates
}

extension TermModel {
  /// Whether two requests are for the same provision, subject and year.
  fileprivate func areFellows(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (requests[one], requests[other])
    return first.provision == second.provision && first.subject == second.subject
      && pupils[first.pupil].year == pupils[second.pupil].year
  }
}
