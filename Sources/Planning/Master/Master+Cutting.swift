internal import GLPK

extension Master {
  /// A column beside those of the pool that opens dates of a tutor's slot.
  struct Opening {
    /// Its place in the programme.
    let place: Int
    /// How many dates one of it opens.
    let dates: Double
    /// How much of it is in the present solution.
    let value: Double
  }

  /// Adds the cuts that the present solution breaks; whether there were any.
  ///
  /// - Parameter openings: by slot, what opens it; cuts allow what they allow of an open slot only as far as it is open.
  func cut(
    _ program: inout LinearProgram, openings: [Int: Opening] = [:]
  ) throws(GLPKError) -> Bool {
    var finder = CutFinder(columns)
    for (member, value) in zip(members, try values(&program)) where value > Tolerance.share {
      finder.note(member, share: value)
    }
    var most = left
    for (slot, opening) in openings where opening.value > Tolerance.share {
      most[slot] += opening.dates
    }
    let broken = try finder.broken(left: most)
    let first = columns.rowCount
    columns.add(broken)
    counters[.cuts] += broken.count
    var besides: [Int: (place: Int, value: Double)] = [:]
    for cut in broken {
      if let opening = openings[cut.slot] {
        besides[left.count] = (opening.place, -Double(cut.weight(Int(opening.dates))))
      }
      note(cut)
    }
    try addRows(Array(first..<columns.rowCount), besides: besides, to: &program)
    return !broken.isEmpty
  }
}
