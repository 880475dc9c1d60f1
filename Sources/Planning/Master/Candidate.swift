/// A unit with a tutor and what is free for them: what one pricing call works on.
struct Candidate {
  let unit: Int
  let tutor: Int
  let task: CountTask

  /// Every unit with every tutor that could meet it in what is free.
  ///
  /// Groups are enumerated: every set of fellows of an allowed size, all of them still unmet.
  static func all(_ pool: UnitPool, in residual: Residual, where wanted: (_ block: Int) -> Bool)
    -> [Candidate]
  {
    var rows: [Int] = []
    for request in pool.model.requests.indices
    where pool.mayGoAlone(request) && wanted(pool.model.requests[request].block) {
      rows.append(pool.unit([request]))
    }
    for circle in pool.circles {
      let provision = pool.model.provisions[pool.model.requests[circle[0]].provision]
      let free = circle.filter { wanted(pool.model.requests[$0].block) }
      let groups = Insertion.subsets(
        of: free, from: max(2, provision.groupLeast), to: provision.groupMost)
      rows += groups.filter { group in
        Set(group.map { pool.model.requests[$0].pupil }).count == group.count
      }.map(pool.unit)
    }
    return rows.flatMap { row in
      pool.units[row].tutors.compactMap { tutor in
        CountTask(pool.units[row], tutor: tutor, in: residual)
          .map { Candidate(unit: row, tutor: tutor, task: $0) }
      }
    }
  }
}
