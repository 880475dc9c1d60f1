internal import Tuition

/// What is still free of the term while placements come and go.
///
/// Everything is held as sets of weeks per key, so that what a unit could still use at an arm is a chain of ANDs.
struct Residual {
  let model: TermModel
  let keyCount: Int
  let weekCount: Int
  /// For each tutor and key the weeks still free.
  private(set) var tutorFree: [WeekSet]
  /// For each pupil and key the weeks in which no placed session takes the pupil.
  private(set) var pupilFree: [WeekSet]
  /// For each tutor and weekday, and each pupil and weekday, the weeks in which one more session is allowed that day.
  private(set) var tutorDayOpen: [WeekSet]
  private(set) var pupilDayOpen: [WeekSet]
  /// For each tutor the weeks in which one more session is allowed.
  private(set) var tutorWeekOpen: [WeekSet]
  /// For each lesson slot the weeks in which one more pupil may leave.
  private(set) var slotOpen: [WeekSet]
  /// For each room family and key the weeks in which one more session fits.
  private(set) var roomOpen: [WeekSet]
  /// The minutes that placements take, by pupil and subject.
  private(set) var minutesTaken: [Int]
  /// The percentages under which they are taken, by pupil and subject.
  private(set) var percentTaken: [[Int]]
  private(set) var pots: PotBalance

  private let isOptimistic: Bool
  private var tutorLoad: [Int16]
  private var tutorDay: [Int16]
  private var tutorWeek: [Int16]
  private var pupilDay: [Int16]
  private var slotPlaces: [Int16]
  private var roomPlaces: [Int16]

  /// - Parameter optimistic: whether a pupil's loss may go up to the percentage of tuition in another subject, as it may in a
  ///   plan that gives that too; so for bounds, not for placing.
  init(_ model: TermModel, optimistic: Bool = false) {
    self.model = model
    isOptimistic = optimistic
    let grid = model.grid
    keyCount = grid.keyCount
    weekCount = grid.weekCount
    let all = WeekSet.max >> UInt64(64 - grid.weekCount)
    tutorFree = model.tutors.flatMap(\.free)
    pupilFree = [WeekSet](repeating: all, count: model.pupils.count * keyCount)
    tutorLoad = [Int16](repeating: 0, count: model.tutors.count * grid.weekCount)
    tutorDay = model.tutors.flatMap { tutor in
      [Int16](repeating: Int16(clamping: tutor.mostPerDay ?? 999), count: 7 * grid.weekCount)
    }
    tutorWeek = model.tutors.flatMap { tutor in
      [Int16](repeating: Int16(clamping: tutor.mostPerWeek ?? 9999), count: grid.weekCount)
    }
    pupilDay = [Int16](
      repeating: Int16(clamping: model.protection.mostPerDay),
      count: model.pupils.count * 7 * grid.weekCount)
    slotPlaces = model.lessonPlaces
    roomPlaces = model.rooms.families.flatMap(\.rooms)
    let weekCount = grid.weekCount
    func open(_ places: [Int16]) -> [WeekSet] {
      (0..<places.count / max(1, weekCount)).map { row in
        (0..<weekCount).reduce(0) { places[row * weekCount + $1] > 0 ? $0 | .week($1) : $0 }
      }
    }
    tutorDayOpen = open(tutorDay)
    tutorWeekOpen = open(tutorWeek)
    pupilDayOpen = open(pupilDay)
    slotOpen = open(slotPlaces)
    roomOpen = open(roomPlaces)
    minutesTaken = [Int](repeating: 0, count: model.pupils.count * model.subjects.count)
    percentTaken = [[Int]](repeating: [], count: model.pupils.count * model.subjects.count)
    pots = PotBalance(model)
  }

  // MARK: Asking

  /// The weeks in which a unit could still meet a tutor at an arm.
  func weeks(_ unit: Unit, _ arm: Arm, tutor: Int) -> WeekSet {
    var weeks = arm.weeks & tutorWeekOpen[tutor]
    let weekday = model.grid.weekday(ofKey: arm.key)
    weeks &= tutorDayOpen[tutor * 7 + weekday]
    for key in arm.key..<arm.key + unit.periods { weeks &= tutorFree[tutor * keyCount + key] }
    guard weeks != 0 else { return 0 }
    for pupil in unit.pupils {
      weeks &= pupilDayOpen[pupil * 7 + weekday]
      for key in arm.key..<arm.key + unit.periods { weeks &= pupilFree[pupil * keyCount + key] }
    }
    for use in arm.slots {
      weeks &= slotOpen[use.slot]
      if use.pupils > 1 { weeks &= slotWeeks(use) }
    }
    let own = unit.forced.isEmpty ? 0 : weeks & reserved(unit, arm)
    for family in model.rooms.families(ofSize: unit.pupils.count) {
      for key in arm.key..<arm.key + unit.periods { weeks &= roomOpen[family * keyCount + key] }
    }
    return weeks | own
  }

  /// The weeks in which a room is reserved for a standing session of the unit itself.
  private func reserved(_ unit: Unit, _ arm: Arm) -> WeekSet {
    unit.forced.reduce(0) { weeks, session in
      session.room != nil && unit.arms[session.arm].key == arm.key
        ? weeks | .week(session.week) : weeks
    }
  }

  private func slotWeeks(_ use: SlotUse) -> WeekSet {
    (0..<weekCount).reduce(0) { weeks, week in
      slotPlaces[use.slot * weekCount + week] >= use.pupils ? weeks | .week(week) : weeks
    }
  }

  /// How many more sessions a tutor and the members can have on one date.
  func sessionsLeft(_ unit: Unit, tutor: Int, weekday: Int, week: Int) -> Int {
    unit.pupils.reduce(Int(tutorDay[(tutor * 7 + weekday) * weekCount + week])) {
      min($0, Int(pupilDay[($1 * 7 + weekday) * weekCount + week]))
    }
  }

  /// How many more sessions of a unit are put on one date: of several periods only one, since two might overlap.
  func dayPlaces(_ unit: Unit, tutor: Int, weekday: Int, week: Int) -> Int {
    let places = sessionsLeft(unit, tutor: tutor, weekday: weekday, week: week)
    return unit.periods > 1 ? min(1, places) : places
  }

  /// How many more sessions a tutor can have in a week.
  func weekPlaces(tutor: Int, week: Int) -> Int { Int(tutorWeek[tutor * weekCount + week]) }

  /// The minutes of a subject that a unit may still take from a pupil.
  func minutesLeft(_ unit: Unit, pupil: Int, subject: Int) -> Int {
    let place = pupil * model.subjects.count + subject
    let own = model.percent(provision: unit.provision, subject: subject)
    let others =
      isOptimistic
      ? model.othersPercent(pupil: pupil, tuition: unit.subject, subject: subject)
      : 0
    let percent = max(own, percentTaken[place].max() ?? 0, others)
    return max(
      0, model.pupils[pupil].minutesLeft(subject: subject, percent: percent) - minutesTaken[place])
  }

  /// Whether what is taken from a pupil keeps to the caps; false after a removal that lowered a cap.
  func keepsCaps(pupil: Int) -> Bool {
    model.subjects.indices.allSatisfy { subject in
      let place = pupil * model.subjects.count + subject
      guard let percent = percentTaken[place].max() else { return true }
      return minutesTaken[place]
        <= model.pupils[pupil].minutesLeft(subject: subject, percent: percent)
    }
  }

  /// The weeks in order of how much a tutor has in them, so that the load stays even and leaves room in every week.
  func weeksByLoad(tutor: Int) -> [Int] {
    (0..<weekCount).sorted {
      (tutorLoad[tutor * weekCount + $0], $0) < (tutorLoad[tutor * weekCount + $1], $1)
    }
  }

  /// Whether a placement that was added took more of a day, a week, a lesson or the rooms than there was.
  func isOverdrawn(_ placement: Placement, of unit: Unit) -> Bool {
    placement.sessions.contains { session in
      let arm = unit.arms[session.arm]
      let day = model.grid.weekday(ofKey: arm.key)
      let week = session.week
      return tutorDay[(placement.tutor * 7 + day) * weekCount + week] < 0
        || tutorWeek[placement.tutor * weekCount + week] < 0
        || unit.pupils.contains { pupilDay[($0 * 7 + day) * weekCount + week] < 0 }
        || arm.slots.contains { slotPlaces[$0.slot * weekCount + week] < 0 }
    }
  }

  // MARK: Changing

  /// Takes what a placement uses.
  mutating func add(_ placement: Placement, of unit: Unit) { change(placement, of: unit, by: 1) }

  /// Gives back what a placement uses.
  mutating func remove(_ placement: Placement, of unit: Unit) {
    change(placement, of: unit, by: -1)
  }

  /// Takes one session out, or puts it back, whatever it loses aside.
  mutating func lift(_ session: DatedArm, of unit: Unit, tutor: Int) {
    change(session, arm: unit.arms[session.arm], of: unit, tutor: tutor, by: -1)
  }

  /// Puts a lifted session into a week.
  mutating func drop(_ session: DatedArm, of unit: Unit, tutor: Int) {
    change(session, arm: unit.arms[session.arm], of: unit, tutor: tutor, by: 1)
  }

  private mutating func change(_ placement: Placement, of unit: Unit, by sign: Int16) {
    var takers: Set<[Int]> = []
    for session in placement.sessions {
      let arm = unit.arms[session.arm]
      change(session, arm: arm, of: unit, tutor: placement.tutor, by: sign)
      for loss in arm.losses {
        minutesTaken[loss.pupil * model.subjects.count + loss.subject] += Int(sign) * loss.minutes
        takers.insert([loss.pupil, loss.subject])
      }
    }
    for taker in takers {
      let place = taker[0] * model.subjects.count + taker[1]
      let percent = model.percent(provision: unit.provision, subject: taker[1])
      if sign > 0 {
        percentTaken[place].append(percent)
      } else if let found = percentTaken[place].firstIndex(of: percent) {
        percentTaken[place].remove(at: found)
      }
    }
    for member in unit.members {
      pots.change(choice: model.requests[member].potChoice, by: Int(sign))
    }
  }

  private mutating func change(
    _ session: DatedArm, arm: Arm, of unit: Unit, tutor: Int, by sign: Int16
  ) {
    let week = session.week
    let bit = WeekSet.week(week)
    let weekday = model.grid.weekday(ofKey: arm.key)
    for key in arm.key..<arm.key + unit.periods {
      tutorFree[tutor * keyCount + key] ^= bit
      for pupil in unit.pupils { pupilFree[pupil * keyCount + key] ^= bit }
    }
    tutorLoad[tutor * weekCount + week] += sign
    Self.take(&tutorDay, &tutorDayOpen, row: tutor * 7 + weekday, week, weekCount, sign)
    Self.take(&tutorWeek, &tutorWeekOpen, row: tutor, week, weekCount, sign)
    for pupil in unit.pupils {
      Self.take(&pupilDay, &pupilDayOpen, row: pupil * 7 + weekday, week, weekCount, sign)
    }
    for use in arm.slots {
      Self.take(&slotPlaces, &slotOpen, row: use.slot, week, weekCount, sign * Int16(use.pupils))
    }
    let reserved = unit.forced.contains {
      $0.room != nil && $0.week == week && unit.arms[$0.arm].key == arm.key
    }
    for family in model.rooms.families(ofSize: unit.pupils.count) where !reserved {
      for key in arm.key..<arm.key + unit.periods {
        Self.take(&roomPlaces, &roomOpen, row: family * keyCount + key, week, weekCount, sign)
      }
    }
  }

  private static func take(
    _ places: inout [Int16], _ open: inout [WeekSet], row: Int, _ week: Int, _ weekCount: Int,
    _ taken: Int16
  ) {
    let place = row * weekCount + week
    places[place] -= taken
    if places[place] > 0 { open[row] |= .week(week) } else { open[row] &= ~WeekSet.week(week) }
  }
}
