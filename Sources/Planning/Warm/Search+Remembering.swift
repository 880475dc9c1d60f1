internal import Tuition

extension Search {
  /// What the next plan of the school can begin with.
  ///
  /// - Parameter plan: the plan that was made.
  func warmStart(of plan: Plan) -> WarmStart {
    var names = WarmNames(model)
    let placements = best.placements
    let own = placements.map { columns.index(of: Column($0, of: pool.units[$0.unit])) }
    let used = Set(own + relaxed.values.joined()).sorted()
    var warm = WarmStart()
    warm.columns = used.map { row(of: columns.columns[$0], &names) }
    warm.placements = names.placements(of: plan.timetable)
    warm.cuts = columns.cuts.compactMap { cut in
      columns.table.tutorTime(ofSlot: cut.slot).map { place in
        [
          names.tutor(place.tutor), names.time(key: place.key, label: place.label ?? 0),
          place.label == nil ? 1 : 0,
        ] + cut.weights
      }
    }
    warm.names = names.names
    warm.requests = names.requests
    warm.times = names.times
    warm.work = coldWork ?? work
    return warm
  }

  private func row(of column: Column, _ names: inout WarmNames) -> [Int] {
    let unit = pool.units[column.unit]
    var counts: [(time: Int, count: Int)] = []
    for entry in column.counts {
      let arm = unit.arms[entry.arm]
      let time = names.time(key: arm.key, label: arm.label)
      if let place = counts.firstIndex(where: { $0.time == time }) {
        counts[place].count += entry.count
      } else {
        counts.append((time, entry.count))
      }
    }
    return [names.tutor(column.tutor)] + names.members(unit.members)
      + counts.flatMap { [$0.time, $0.count] }
  }
}

extension RowTable {
  /// The tutor and weekly time of a tutor's slot; no label where it is a key over all.
  func tutorTime(ofSlot row: Int) -> (tutor: Int, key: Int, label: Int?)? {
    let labels = model.grid.labelCount
    let keys = model.grid.keyCount
    if let place = tutorKey.firstIndex(of: row) { return (place / keys, place % keys, nil) }
    guard let place = tutorSlot.firstIndex(of: row) else { return nil }
    return (place / (keys * labels), place / labels % keys, place % labels)
  }
}
