internal import Tuition

/// Something that can be bought, with what one of it adds to the rows of the master.
struct OnOffer {
  let good: ShadowPrice.Good
  /// What one of it costs the school.
  let weight: Int
  /// The most that can be bought.
  let most: Int
  let rows: [(row: Int, amount: Double)]
}

/// Everything that can be bought for a school, each kind in the order of the school.
struct GoodsList {
  /// How far a tutor's limit or a rule can be raised.
  private static let raises = 3

  private(set) var goods: [OnOffer] = []
  private let relaxing: Relaxing
  private let plain: TermModel
  private let model: TermModel
  private let table: RowTable
  private let keys: Int
  private let labels: Int

  /// - Parameters:
  ///   - columns: the columns of the school in which everything can be chosen.
  ///   - plain: the school as it is.
  init(_ columns: ColumnPool, plain: TermModel, by relaxing: Relaxing) {
    self.relaxing = relaxing
    self.plain = plain
    model = columns.units.model
    table = columns.table
    keys = model.grid.keyCount
    labels = model.grid.labelCount
    addHours()
    addRooms()
    addPlaces()
    addTutorLimits()
    addRules()
  }

  /// For each tutor of the open school the row of the same tutor in the school as it is; nothing for the one who gives nothing.
  static func tutors(of open: TermModel, in plain: TermModel) -> [Int?] {
    let rows = TermModel.rows(plain.school.records.tutors.map(\.id))
    return open.school.records.tutors.map { rows[$0.id] }
  }

  /// The dates of a key in the weeks of a label.
  static func dates(_ model: TermModel, key: Int, label: Int) -> Double {
    let open = model.grid.openWeeks[model.grid.weekday(ofKey: key)]
    return Double((open & model.grid.labelWeeks[label]).count)
  }

  private mutating func add(
    _ kind: Relaxing.Kind, _ good: ShadowPrice.Good, most: Int,
    _ rows: [(row: Int, amount: Double)]
  ) {
    let own = rows.filter { $0.row >= 0 && $0.amount > 0 }
    guard let weight = relaxing.weights[kind], !own.isEmpty, most > 0 else { return }
    goods.append(OnOffer(good: good, weight: weight, most: most, rows: own))
  }

  private func time(_ key: Int) -> WeeklyTime {
    WeeklyTime(
      day: Weekday.allCases[model.grid.weekday(ofKey: key)],
      period: model.grid.periods[model.grid.period(ofKey: key)].name)
  }

  private mutating func addHours() {
    for (tutor, own) in Self.tutors(of: model, in: plain).enumerated() {
      guard let own else { continue }
      for key in 0..<keys {
        let more = model.tutors[tutor].free[key] & ~plain.tutors[own].free[key]
        var rows: [(row: Int, amount: Double)] = []
        for label in 0..<labels {
          let dates = (more & model.grid.labelWeeks[label]).count
          rows.append((table.tutorSlot[(tutor * keys + key) * labels + label], Double(dates)))
        }
        add(.hour, .hour(model.school.records.tutors[tutor].id, time(key)), most: 1, rows)
      }
    }
  }

  /// A room at each time, and last one at all times, which suits where many of the others are short together.
  private mutating func addRooms() {
    var all: [(row: Int, amount: Double)] = []
    for key in 0..<keys {
      let rows = roomRows(key)
      add(.room, .room(time(key)), most: plain.tutors.count, rows)
      all += rows
    }
    add(.wholeRoom, .wholeRoom, most: plain.tutors.count, all)
  }

  /// What a room at a time adds to the rows.
  private func roomRows(_ key: Int) -> [(row: Int, amount: Double)] {
    var rows: [(row: Int, amount: Double)] = []
    for family in model.rooms.families.indices {
      for label in 0..<labels {
        rows.append(
          (
            table.roomSlot[(family * keys + key) * labels + label],
            Self.dates(model, key: key, label: label)
          ))
      }
    }
    return rows
  }

  private mutating func addPlaces() {
    for (row, pot) in (model.school.records.pots ?? []).enumerated() {
      add(.place, .place(pot.id), most: model.blocks.count, [(table.pot[row], 1)])
    }
  }

  private mutating func addTutorLimits() {
    for (row, tutor) in model.school.records.tutors.enumerated() {
      if let most = tutor.mostPerDay {
        let days = (0..<7 * labels).map { place in
          (
            row: table.tutorDay[row * 7 * labels + place],
            amount: Double(
              (model.grid.labelWeeks[place % labels] & model.grid.openWeeks[place / labels]).count)
          )
        }
        add(raising: .tutor(tutor.id, .mostPerDay), from: most, days, ofTutor: row)
      }
      if let most = tutor.mostPerWeek {
        let weeks = (0..<labels).map { label in
          (
            row: table.tutorWeek[row * labels + label],
            amount: Double(model.grid.labelWeeks[label].count)
          )
        }
        add(raising: .tutor(tutor.id, .mostPerWeek), from: most, weeks, ofTutor: row)
      }
    }
  }

  /// Adds a limit of a tutor, with the row of the whole term, which it holds too.
  private mutating func add(
    raising knob: Knob, from most: Int, _ rows: [(row: Int, amount: Double)], ofTutor row: Int
  ) {
    let all = rows.reduce(0) { $0 + $1.amount }
    add(
      .tutorMost, .limit(knob, from: most, to: most + 1), most: Self.raises,
      rows + [(table.tutorSessions[row], all)])
  }

  private mutating func addRules() {
    var lessons: [(row: Int, amount: Double)] = []
    for (slot, lesson) in model.lessonSlots.enumerated() {
      for label in 0..<labels {
        lessons.append(
          (
            table.lessonSlot[slot * labels + label],
            Self.dates(model, key: lesson.key, label: label)
          ))
      }
    }
    let out = model.protection.outOfLesson
    add(
      .outOfLesson, .limit(.protect(.outOfLesson), from: out, to: out + 1), most: Self.raises,
      lessons)
    var days: [(row: Int, amount: Double)] = []
    for (pupil, facts) in model.pupils.enumerated() {
      for day in 0..<7 {
        for label in 0..<labels {
          let weeks = model.grid.labelWeeks[label] & facts.openWeeks[day]
          days.append((table.pupilDay[(pupil * 7 + day) * labels + label], Double(weeks.count)))
        }
      }
    }
    let most = model.protection.mostPerDay
    add(
      .mostPerDay, .limit(.protect(.mostPerDay), from: most, to: most + 1), most: Self.raises, days)
  }
}
