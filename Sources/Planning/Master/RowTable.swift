internal import GLPK
internal import Tuition

/// The rows of the master by what they stand for.
///
/// For a column with a_tau sessions at weekly time tau, the rows are: one for each pair of pupil and subject (at most one
/// column), each tutor and slot, tutor and key, tutor and day, tutor and week, tutor, room family and slot, lesson slot, and for pupils with
/// tuition in several subjects their slots, days and losses; then the pots and the tiers that are held. A slot is a
/// key in the weeks of one label. Dates are summed over those weeks, so every dated plan satisfies the rows: the master
/// relaxes the dated problem, and its bound holds for it.
struct RowTable {
  private(set) var bounds: [Bounds] = []
  private(set) var block: [Int] = []
  private(set) var tutorSlot: [Int]
  /// A tutor's key over all labels; the slots imply it, and only cuts need it.
  private(set) var tutorKey: [Int]
  private(set) var tutorDay: [Int]
  private(set) var tutorWeek: [Int]
  /// All periods of a tutor's term; the slots imply it, and only cuts need it.
  private(set) var tutorPeriods: [Int]
  /// All sessions of a tutor's term by the most of each week; likewise.
  private(set) var tutorSessions: [Int]
  private(set) var roomSlot: [Int]
  private(set) var lessonSlot: [Int]
  private(set) var pupilSlot: [Int]
  private(set) var pupilDay: [Int]
  private(set) var losses: [[LossRow]]
  private(set) var potChoice: [Int] = []
  private(set) var pot: [Int] = []
  private(set) var statutory = -1
  private(set) var points = -1
  private(set) var kept = -1

  /// A cap on what a pupil loses of a subject over several requests.
  ///
  /// Where percentages differ, the highest that takes anything applies to the whole: a row of a lower percentage is
  /// relieved by columns of a higher one.
  struct LossRow {
    let row: Int
    let percent: Int
    /// What a column of a higher percentage that takes anything relieves, in minutes.
    let relief: Int
  }

  private var slotFlags: [Bool] = []
  let model: TermModel
  private let keys: Int
  private let labels: Int

  init(_ pool: UnitPool) {
    model = pool.model
    keys = model.grid.keyCount
    labels = model.grid.labelCount
    let slots = keys * labels
    tutorSlot = [Int](repeating: -1, count: model.tutors.count * slots)
    tutorKey = [Int](repeating: -1, count: model.tutors.count * keys)
    tutorDay = [Int](repeating: -1, count: model.tutors.count * 7 * labels)
    tutorWeek = [Int](repeating: -1, count: model.tutors.count * labels)
    tutorPeriods = [Int](repeating: -1, count: model.tutors.count)
    tutorSessions = tutorPeriods
    roomSlot = [Int](repeating: -1, count: model.rooms.families.count * slots)
    lessonSlot = [Int](repeating: -1, count: model.slotCount * labels)
    pupilSlot = [Int](repeating: -1, count: model.pupils.count * slots)
    pupilDay = [Int](repeating: -1, count: model.pupils.count * 7 * labels)
    losses = [[LossRow]](repeating: [], count: model.pupils.count * model.subjects.count)
    block = model.blocks.map { add($0.mandatory ? .fixed(1) : .atMost(1)) }
    addTutors()
    addRooms()
    addLessons()
    addPupils()
    addPots()
    statutory = add(.atLeast(0))
    points = add(.atLeast(0))
    kept = add(.atLeast(0))
    slotFlags = [Bool](repeating: false, count: bounds.count)
    for row in tutorSlot + tutorKey + tutorPeriods + tutorSessions where row >= 0 {
      slotFlags[row] = true
    }
  }

  /// Whether a row is a tutor's slot, key over all labels, or term.
  func isTutorSlot(_ row: Int) -> Bool { row < slotFlags.count && slotFlags[row] }

  /// Whether a row holds a tier: such a row asks for something, and only a master that is told to has it.
  func isTier(_ row: Int) -> Bool { row == statutory || row == points || row == kept }

  /// The row that holds a tier; -1 for the cost, which none holds.
  func row(of tier: TierName) -> Int {
    switch tier {
    case .statutory: statutory
    case .points: points
    case .kept: kept
    case .cost: -1
    }
  }

  /// How many dates a tutor's slot has.
  func dates(ofSlot row: Int) -> Int {
    if case .atMost(let most) = bounds[row] { return Int(most) }
    return 0
  }

  private mutating func add(_ bounds: Bounds) -> Int {
    self.bounds.append(bounds)
    return self.bounds.count - 1
  }

  private func places(_ weeks: WeekSet, _ body: (Int) -> Int) -> Double {
    var sum = 0
    weeks.forEachWeek { sum += body($0) }
    return Double(sum)
  }

  private mutating func addTutors() {
    for (tutor, facts) in model.tutors.enumerated() {
      for key in 0..<keys {
        let weeks = (0..<labels).map { facts.free[key] & model.grid.labelWeeks[$0] }
        for label in 0..<labels where weeks[label] != 0 {
          tutorSlot[(tutor * keys + key) * labels + label] = add(
            .atMost(Double(weeks[label].count)))
        }
        if weeks.count(where: { $0 != 0 }) > 1 {
          tutorKey[tutor * keys + key] = add(.atMost(places(facts.free[key]) { _ in 1 }))
        }
      }
      addDays(tutor, facts)
      addWeeks(tutor, facts)
      addTerm(tutor, facts)
    }
  }

  private mutating func addTerm(_ tutor: Int, _ facts: TutorFacts) {
    let periods = (0..<keys).reduce(0.0) { $0 + places(facts.free[$1]) { _ in 1 } }
    tutorPeriods[tutor] = add(.atMost(periods))
    guard facts.mostPerWeek != nil || facts.mostPerDay != nil else { return }
    let sessions = (0..<labels).reduce(0.0) { sum, label in
      sum + places(model.grid.labelWeeks[label]) { weekPlaces(facts, week: $0) }
    }
    tutorSessions[tutor] = add(.atMost(sessions))
  }

  /// How many sessions a tutor could give in a week, up to the most of a week and of its days.
  private func weekPlaces(_ facts: TutorFacts, week: Int) -> Int {
    let days = (0..<7).reduce(0) { $0 + dayPlaces(facts, weekday: $1, week: week) }
    return min(facts.mostPerWeek ?? days, days)
  }

  /// How many periods a tutor could be used in on a date, up to the most sessions a day.
  private func dayPlaces(_ facts: TutorFacts, weekday: Int, week: Int) -> Int {
    let first = weekday * model.grid.periods.count
    let free = (first..<first + model.grid.periods.count).count {
      facts.free[$0].contains(week: week)
    }
    return min(free, facts.mostPerDay ?? free)
  }

  private mutating func addDays(_ tutor: Int, _ facts: TutorFacts) {
    guard facts.mostPerDay != nil else { return }
    for weekday in 0..<7 {
      for label in 0..<labels {
        let sum = places(model.grid.labelWeeks[label]) {
          dayPlaces(facts, weekday: weekday, week: $0)
        }
        tutorDay[(tutor * 7 + weekday) * labels + label] = add(.atMost(sum))
      }
    }
  }

  private mutating func addWeeks(_ tutor: Int, _ facts: TutorFacts) {
    guard facts.mostPerWeek != nil else { return }
    for label in 0..<labels {
      let sum = places(model.grid.labelWeeks[label]) { weekPlaces(facts, week: $0) }
      tutorWeek[tutor * labels + label] = add(.atMost(sum))
    }
  }

  private mutating func addRooms() {
    let weeks = model.grid.weekCount
    for (row, family) in model.rooms.families.enumerated() {
      for key in 0..<keys {
        for label in 0..<labels {
          var used: WeekSet = 0
          var scarce = false
          model.grid.labelWeeks[label].forEachWeek { week in
            let tutors = model.tutors.count { $0.free[key].contains(week: week) }
            if tutors > 0 { used |= .week(week) }
            if tutors > Int(family.rooms[key * weeks + week]) { scarce = true }
          }
          guard scarce else { continue }
          let sum = places(used) { Int(family.rooms[key * weeks + $0]) }
          roomSlot[(row * keys + key) * labels + label] = add(.atMost(sum))
        }
      }
    }
  }

  /// Lesson rows, where more pupils who ask are in the lesson than may be out of it.
  private mutating func addLessons() {
    var askers = [Set<Int>](repeating: [], count: model.slotCount)
    var openWeeks = [WeekSet](repeating: 0, count: model.slotCount * labels)
    for (pupil, facts) in model.pupils.enumerated() {
      for (place, lesson) in facts.lessons.enumerated() {
        guard let lesson else { continue }
        askers[lesson.slot].insert(pupil)
        openWeeks[lesson.slot * labels + place % labels] |=
          facts.openWeeks[model.grid.weekday(ofKey: place / labels)]
          & model.grid.labelWeeks[place % labels]
      }
    }
    let weeks = model.grid.weekCount
    for slot in askers.indices {
      for label in 0..<labels {
        let open = openWeeks[slot * labels + label]
        var scarce = false
        open.forEachWeek {
          if Int(model.lessonPlaces[slot * weeks + $0]) < askers[slot].count { scarce = true }
        }
        guard scarce else { continue }
        let sum = places(open) { Int(model.lessonPlaces[slot * weeks + $0]) }
        lessonSlot[slot * labels + label] = add(.atMost(sum))
      }
    }
  }

  private mutating func addPupils() {
    for pupil in model.pupils.indices {
      guard model.blocks.count(where: { $0.pupil == pupil }) > 1 else { continue }
      let facts = model.pupils[pupil]
      for key in 0..<keys {
        for label in 0..<labels {
          let open = facts.openWeeks[model.grid.weekday(ofKey: key)] & model.grid.labelWeeks[label]
          guard open != 0 else { continue }
          pupilSlot[(pupil * keys + key) * labels + label] = add(.atMost(Double(open.count)))
        }
      }
      for weekday in 0..<7 {
        for label in 0..<labels {
          let open = facts.openWeeks[weekday] & model.grid.labelWeeks[label]
          let sum = open.count * model.protection.mostPerDay
          pupilDay[(pupil * 7 + weekday) * labels + label] = add(.atMost(Double(sum)))
        }
      }
      addLosses(pupil)
    }
  }

  private mutating func addLosses(_ pupil: Int) {
    let provisions = Set(
      model.blocks.filter { $0.pupil == pupil }
        .flatMap { $0.requests.map { model.requests[$0].provision } })
    for subject in model.subjects.indices where model.pupils[pupil].termMinutes[subject] > 0 {
      let percents = Set(provisions.map { model.percent(provision: $0, subject: subject) }).sorted()
      let facts = model.pupils[pupil]
      guard let highest = percents.last else { continue }
      let most = facts.minutesLeft(subject: subject, percent: highest)
      for percent in percents {
        let cap = facts.minutesLeft(subject: subject, percent: percent)
        guard percent == highest || cap < most else { continue }
        losses[pupil * model.subjects.count + subject].append(
          LossRow(row: add(.atMost(Double(cap))), percent: percent, relief: most - cap))
      }
    }
  }

  private mutating func addPots() {
    potChoice = model.potChoices.map { _ in add(.atMost(0)) }
    pot = model.potPlaces.map { add(.atMost(Double($0))) }
  }
}
