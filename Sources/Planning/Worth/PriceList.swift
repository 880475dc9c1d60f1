internal import Tuition

/// Reads the duals of the master in the words of the school.
struct PriceList {
  /// Less than this many points is nothing.
  static let least = 0.05

  /// Everything that has a price, hours first, each kind in the order of the school.
  private(set) var prices: [ShadowPrice] = []
  private let table: RowTable
  private let model: TermModel
  private let duals: [Double]
  private let keys: Int
  private let labels: Int

  /// - Parameter plain: the school as it is, without the hours that tutors could have.
  init(_ columns: ColumnPool, plain: TermModel, duals: [Double]) {
    table = columns.table
    model = columns.units.model
    self.duals = duals
    keys = model.grid.keyCount
    labels = model.grid.labelCount
    addHours(plain)
    addRooms()
    addPots()
    addTutorLimits()
    addLessons()
    addDays()
  }

  private func price(_ row: Int) -> Double { row < 0 ? 0 : max(0, -duals[row]) }

  private mutating func add(_ good: ShadowPrice.Good, _ points: Double) {
    if points > Self.least { prices.append(ShadowPrice(good, points: points)) }
  }

  private func time(_ key: Int) -> WeeklyTime {
    WeeklyTime(
      day: Weekday.allCases[model.grid.weekday(ofKey: key)],
      period: model.grid.periods[model.grid.period(ofKey: key)].name)
  }

  /// A sum over the labels of the cycle, each with its weeks.
  private func sum(_ part: (_ label: Int, _ weeks: WeekSet) -> Double) -> Double {
    (0..<labels).reduce(0) { $0 + part($1, model.grid.labelWeeks[$1]) }
  }

  private mutating func addHours(_ plain: TermModel) {
    for (tutor, facts) in model.tutors.enumerated() {
      for key in 0..<keys {
        let more = facts.free[key] & ~plain.tutors[tutor].free[key]
        guard more != 0 else { continue }
        let points = sum { label, weeks in
          price(table.tutorSlot[(tutor * keys + key) * labels + label])
            * Double((more & weeks).count)
        }
        add(.hour(model.school.records.tutors[tutor].id, time(key)), points)
      }
    }
  }

  private mutating func addRooms() {
    for key in 0..<keys {
      let points = sum { label, weeks in
        let open = weeks & model.grid.openWeeks[model.grid.weekday(ofKey: key)]
        return model.rooms.families.indices.reduce(0) {
          $0 + price(table.roomSlot[($1 * keys + key) * labels + label]) * Double(open.count)
        }
      }
      add(.room(time(key)), points)
    }
  }

  private mutating func addPots() {
    for (row, pot) in (model.school.records.pots ?? []).enumerated() {
      add(.place(pot.id), price(table.pot[row]))
    }
  }

  private mutating func addTutorLimits() {
    for (row, tutor) in model.school.records.tutors.enumerated() {
      if let most = tutor.mostPerDay {
        let points = (0..<7).reduce(0.0) { all, day in
          all
            + sum { label, weeks in
              price(table.tutorDay[(row * 7 + day) * labels + label])
                * Double((weeks & model.grid.openWeeks[day]).count)
            }
        }
        add(.limit(.tutor(tutor.id, .mostPerDay), from: most, to: most + 1), points)
      }
      if let most = tutor.mostPerWeek {
        let points = sum { price(table.tutorWeek[row * labels + $0]) * Double($1.count) }
        add(.limit(.tutor(tutor.id, .mostPerWeek), from: most, to: most + 1), points)
      }
    }
  }

  private mutating func addLessons() {
    var all = 0.0
    for (slot, lesson) in model.lessonSlots.enumerated() {
      let points = sum { price(table.lessonSlot[slot * labels + $0]) * Double($1.count) }
      all += points
      add(.lesson(lesson.schoolClass, time(lesson.key)), points)
    }
    let most = model.protection.outOfLesson
    add(.limit(.protect(.outOfLesson), from: most, to: most + 1), all)
  }

  private mutating func addDays() {
    let points = model.pupils.indices.reduce(0.0) { all, pupil in
      (0..<7).reduce(all) { part, day in
        part
          + sum { label, weeks in
            price(table.pupilDay[(pupil * 7 + day) * labels + label])
              * Double((weeks & model.pupils[pupil].openWeeks[day]).count)
          }
      }
    }
    let most = model.protection.mostPerDay
    add(.limit(.protect(.mostPerDay), from: most, to: most + 1), points)
  }
}
