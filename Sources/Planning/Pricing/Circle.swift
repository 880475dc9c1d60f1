/// The requests of one provision, subject and year, any of which may share a group, with what each would be alone.
struct Circle {
  /// A member alone, and what is free for them with each tutor.
  struct Single {
    let unit: Unit
    let tasks: [Int: CountTask]
  }

  let singles: [Single]
  /// The tutors whom some member may meet, ascending.
  let tutors: [Int]
  /// The shapes of the groups that are allowed.
  let shapes: [GroupShape]

  init(_ requests: [Int], in pool: UnitPool, residual: Residual) {
    singles = requests.map { request in
      let unit = Unit(pool.model, members: [request])
      let tasks = unit.tutors.compactMap { tutor in
        CountTask(unit, tutor: tutor, in: residual).map { (tutor, $0) }
      }
      return Single(unit: unit, tasks: Dictionary(uniqueKeysWithValues: tasks))
    }
    tutors = Set(singles.flatMap(\.tasks.keys)).sorted()
    let paysRooms = singles.allSatisfy { $0.unit.forced.isEmpty }
    shapes = pool.groupSizes(requests).map { GroupShape(size: $0, paysRooms: paysRooms) }
  }
}
