extension RowTable {
  /// The entries of a column, one for each row it touches, rows ascending.
  func entries(_ column: Column, of unit: Unit, model: TermModel) -> Entries {
    var entries: [Int: Double] = [:]
    func add(_ row: Int, _ value: Double) {
      if row >= 0 { entries[row, default: 0] += value }
    }
    for member in unit.members {
      add(block[model.requests[member].block], 1)
      if let choice = model.requests[member].potChoice { add(potChoice[choice], 1) }
    }
    let keys = model.grid.keyCount
    let labels = model.grid.labelCount
    for entry in column.counts {
      let arm = unit.arms[entry.arm]
      let count = Double(entry.count)
      let reserved = unit.forced.count { $0.arm == entry.arm && $0.room != nil }
      let day = model.grid.weekday(ofKey: arm.key)
      for key in arm.key..<arm.key + unit.periods {
        add(tutorSlot[(column.tutor * keys + key) * labels + arm.label], count)
        add(tutorKey[column.tutor * keys + key], count)
        for family in model.rooms.families(ofSize: unit.pupils.count) {
          add(roomSlot[(family * keys + key) * labels + arm.label], count - Double(reserved))
        }
        for pupil in unit.pupils {
          add(pupilSlot[(pupil * keys + key) * labels + arm.label], count)
        }
      }
      add(tutorDay[(column.tutor * 7 + day) * labels + arm.label], count)
      add(tutorWeek[column.tutor * labels + arm.label], count)
      for pupil in unit.pupils { add(pupilDay[(pupil * 7 + day) * labels + arm.label], count) }
      for use in arm.slots {
        add(lessonSlot[use.slot * labels + arm.label], count * Double(use.pupils))
      }
    }
    let sessions = Double(column.counts.reduce(0) { $0 + $1.count })
    add(tutorPeriods[column.tutor], sessions * Double(unit.periods))
    add(tutorSessions[column.tutor], sessions)
    addLosses(column, of: unit, model: model, add)
    add(statutory, Double(unit.statutory))
    add(points, Double(unit.points))
    add(kept, Double(column.kept))
    let sorted = entries.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    return Entries(rows: sorted.map(\.key), values: sorted.map(\.value))
  }

  private func addLosses(
    _ column: Column, of unit: Unit, model: TermModel, _ add: (Int, Double) -> Void
  ) {
    var minutes: [Int: Int] = [:]
    for entry in column.counts {
      for loss in unit.arms[entry.arm].losses {
        minutes[loss.pupil * model.subjects.count + loss.subject, default: 0] +=
          entry.count * loss.minutes
      }
    }
    for (place, taken) in minutes {
      let subject = place % model.subjects.count
      let percent = model.percent(provision: unit.provision, subject: subject)
      for row in losses[place] {
        add(row.row, Double(taken - (percent > row.percent ? row.relief : 0)))
      }
    }
  }
}
