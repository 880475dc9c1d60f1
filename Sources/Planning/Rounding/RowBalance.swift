internal import GLPK

/// What is left of the master's rows while columns are fixed; cuts follow from their slots.
struct RowBalance {
  private(set) var left: [Double]
  private let columns: ColumnPool

  init(_ columns: ColumnPool) {
    self.columns = columns
    left = columns.table.bounds.map { bounds in
      switch bounds {
      case .atMost(let most): most
      case .fixed(let most): most
      case .between(_, let most): most
      case .free: .infinity
      case .atLeast: .infinity
      }
    }
    // Pots are asked of the pot balance; a choice's row says nothing by itself.
    for row in columns.table.potChoice { left[row] = .infinity }
  }

  private var table: RowTable { columns.table }
  private var model: TermModel { columns.units.model }

  /// Whether a column fits into what is left.
  func fits(_ entries: Entries) -> Bool {
    for place in entries.rows.indices {
      let row = entries.rows[place]
      if row < left.count, entries.values[place] > left[row] + Tolerance.left { return false }
    }
    return true
  }

  /// Takes what a column uses.
  mutating func take(_ entries: Entries) {
    for place in entries.rows.indices where entries.rows[place] < left.count {
      left[entries.rows[place]] -= entries.values[place]
    }
  }

  /// Leaves some of each row to others; what is left is whole, as what columns use is.
  mutating func leave(_ uses: [Double]) {
    for row in left.indices where uses[row] > 0 && left[row] < .infinity {
      left[row] = max(min(0, left[row]), (left[row] - uses[row] + Tolerance.whole).rounded(.down))
    }
  }

  /// The minutes that a unit may still take of a pupil's subject; infinity where the pupil has one request only.
  func minutesLeft(_ unit: Unit, pupil: Int, subject: Int) -> Double {
    let percent = model.percent(provision: unit.provision, subject: subject)
    var least = Double.infinity
    for row in table.losses[pupil * model.subjects.count + subject] where percent <= row.percent {
      least = min(least, left[row.row])
    }
    return least
  }

  /// The most sessions at an arm that fit into what is left, whoever the tutor is; infinity where no row holds them.
  func most(_ unit: Unit, arm place: Int) -> Double {
    let arm = unit.arms[place]
    var most = Double.infinity
    func hold(_ row: Int, _ use: Int) {
      if row >= 0 { most = min(most, left[row] / Double(use)) }
    }
    let keys = model.grid.keyCount
    let labels = model.grid.labelCount
    let day = model.grid.weekday(ofKey: arm.key)
    for key in arm.key..<arm.key + unit.periods {
      for family in model.rooms.families(ofSize: unit.pupils.count) {
        hold(table.roomSlot[(family * keys + key) * labels + arm.label], 1)
      }
      for pupil in unit.pupils {
        hold(table.pupilSlot[(pupil * keys + key) * labels + arm.label], 1)
      }
    }
    for pupil in unit.pupils { hold(table.pupilDay[(pupil * 7 + day) * labels + arm.label], 1) }
    for use in arm.slots { hold(table.lessonSlot[use.slot * labels + arm.label], use.pupils) }
    for loss in arm.losses {
      let minutes = minutesLeft(unit, pupil: loss.pupil, subject: loss.subject)
      most = min(most, minutes / Double(loss.minutes))
    }
    return most
  }

  /// The most sessions at an arm with a tutor that fit into what is left, where so many fit whoever the tutor is.
  func most(_ unit: Unit, arm: Int, tutor: Int, within all: Double) -> Double {
    var most = all
    func hold(_ row: Int) {
      if row >= 0 { most = min(most, left[row]) }
    }
    let first = unit.arms[arm].key
    let label = unit.arms[arm].label
    let labels = model.grid.labelCount
    for key in first..<first + unit.periods {
      hold(table.tutorSlot[(tutor * model.grid.keyCount + key) * labels + label])
    }
    hold(table.tutorDay[(tutor * 7 + model.grid.weekday(ofKey: first)) * labels + label])
    hold(table.tutorWeek[tutor * labels + label])
    return most
  }
}
