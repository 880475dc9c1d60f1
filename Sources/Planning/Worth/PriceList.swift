internal import Tuition

/// Reads the duals of the master in the words of the school.
struct PriceList {
  /// Less than this many points is nothing.
  static let least = 0.05

  /// An hour that a tutor does not have, with the rows that hold it.
  struct Hour {
    let tutor: Int
    let day: Int
    let good: ShadowPrice.Good
    let points: Double
    /// The rows with the dates that the hour has in them.
    let rows: [(row: Int, dates: Double)]
  }

  /// What has a price beside hours, each kind in the order of the school.
  private(set) var others: [ShadowPrice] = []
  private var hours: [Hour] = []
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
    if points > Self.least { others.append(ShadowPrice(good, points: points)) }
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

  /// The hours of most points of each tutor's day, at most so many of each.
  func dearestHours(_ most: Int) -> [Hour] {
    var taken: [Int: Int] = [:]
    return hours.enumerated().sorted {
      ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
    }.filter { _, hour in
      taken[hour.tutor * 7 + hour.day, default: 0] += 1
      return taken[hour.tutor * 7 + hour.day, default: 0] <= most
    }.sorted { $0.offset < $1.offset }.map(\.element)
  }

  private mutating func addHours(_ plain: TermModel) {
    for (tutor, facts) in model.tutors.enumerated() {
      for key in 0..<keys {
        let more = facts.free[key] & ~plain.tutors[tutor].free[key]
        let rows = (0..<labels).compactMap { label -> (row: Int, dates: Double)? in
          let dates = (more & model.grid.labelWeeks[label]).count
          let row = table.tutorSlot[(tutor * keys + key) * labels + label]
          return dates == 0 || row < 0 ? nil : (row, Double(dates))
        }
        let points = rows.reduce(0) { $0 + price($1.row) * $1.dates }
        guard points > Self.least else { continue }
        hours.append(
          Hour(
            tutor: tutor, day: model.grid.weekday(ofKey: key),
            good: .hour(model.school.records.tutors[tutor].id, time(key)), points: points,
            rows: rows))
      }
    }
  }

  /// A room at each time, and, where more than one time has a price, a room for all of them.
  private mutating func addRooms() {
    let before = others.count
    var all = 0.0
    for key in 0..<keys {
      let points = sum { label, weeks in
        let open = weeks & model.grid.openWeeks[model.grid.weekday(ofKey: key)]
        return model.rooms.families.indices.reduce(0) {
          $0 + price(table.roomSlot[($1 * keys + key) * labels + label]) * Double(open.count)
        }
      }
      add(.room(time(key)), points)
      all += points
    }
    if others.count > before + 1 { add(.wholeRoom, all) }
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
