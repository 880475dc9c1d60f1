internal import GLPK

extension Master {
  /// How many columns for each row stay awake when the others are put to sleep.
  private static let awakePerRow = 3

  /// Fixes at nothing the columns that the last duals think least of, so that the simplex method does not look at them; they
  /// wake when pricing finds them again, and all of them at the end.
  ///
  /// A column that is asleep is out of the solution and stays known, so nothing changes but the time: a simplex step takes as
  /// long as there are columns that may enter.
  func sleep(_ program: inout LinearProgram) throws(GLPKError) {
    let most = Self.awakePerRow * localRow.count { $0 >= 0 }
    guard members.count - asleep.count > 2 * most else { return }
    let reducedCosts = try program.reducedCosts()
    let worth = Tolerance.reducedCost * max(1, aim.points)
    let idle = members.indices.filter {
      !asleep.contains($0) && reducedCosts[places[$0]] > worth
    }.sorted { (reducedCosts[places[$1]], $1) < (reducedCosts[places[$0]], $0) }
    for member in idle.prefix(members.count - asleep.count - most) {
      try setBounds(.fixed(0), ofMember: member, in: &program)
      asleep.insert(member)
    }
  }

  /// Lets every column enter again.
  func wake(_ program: inout LinearProgram) throws(GLPKError) {
    for member in asleep.sorted() {
      try setBounds(.atLeast(0), ofMember: member, in: &program)
    }
    asleep = []
  }
}
