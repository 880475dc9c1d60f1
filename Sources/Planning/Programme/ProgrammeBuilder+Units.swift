internal import GLPK
internal import Tuition

extension ProgrammeBuilder {
  /// Adds what is decided about one unit: its tutor, its sessions and its weekly times.
  mutating func addColumns(of number: Int, choices: [UnitOffers.Choice]) {
    let times = WeeklyTimes(units[number], choices: choices) { [offers] in
      offers.mostMinutes(pupil: $0, subject: $1)
    }
    for choice in choices {
      addPlace(number, choice, leastTimes: times.least)
      for (arm, weeks) in choice.weeks.enumerated() {
        for week in weeks.weeks { addMeet(number, choice, arm: arm, week: week, times: times) }
      }
    }
    addWeekly(number, times)
  }

  private mutating func addPlace(_ number: Int, _ choice: UnitOffers.Choice, leastTimes: Int) {
    let unit = units[number]
    let requests = unit.members.map { model.requests[$0] }
    var entries: [(row: Int, value: Double)] = requests.map {
      (row(.block($0.block), .atMost(1)), 1)
    }
    for request in requests where !request.agreed.isEmpty {
      let name = ProgrammeRow.standing(block: request.block, provision: request.provision)
      entries.append((row(name, .fixed(1)), 1))
    }
    for choice in requests.compactMap(\.potChoice) {
      entries.append((row(.potChoice(choice), .fixed(0)), -1))
    }
    let sessions = row(.sessions(unit: number, tutor: choice.tutor), .fixed(0))
    entries.append((sessions, -Double(unit.sessions)))
    entries.append(
      (
        row(.weeklyLeast(unit: number), unit.sameTime ? .fixed(0) : .atLeast(0)),
        -Double(leastTimes)
      ))
    for session in choice.standing {
      let key = unit.arms[session.arm].key
      let name = ProgrammeRow.agreed(
        unit: number, tutor: choice.tutor, key: key, week: session.week)
      entries.append((row(name, .fixed(0)), -1))
    }
    entries += perWeek(number, choice) + perDay(number, choice) + lossShares(number)
    add(
      ProgrammeColumn(
        meaning: .place(unit: number, tutor: choice.tutor), kind: .binary, bounds: .between(0, 1),
        worth: .init(statutory: unit.statutory, points: unit.points)), entries)
  }

  /// At most so many sessions in each week, and none without the placing.
  private mutating func perWeek(
    _ number: Int, _ choice: UnitOffers.Choice
  ) -> [(row: Int, value: Double)] {
    let unit = units[number]
    return choice.weeks.reduce(0, |).weeks.map { week in
      let name = ProgrammeRow.week(unit: number, tutor: choice.tutor, week: week)
      return (row(name, .atMost(0)), -Double(unit.mostPerWeek))
    }
  }

  /// The same by date, where a week may hold several.
  private mutating func perDay(
    _ number: Int, _ choice: UnitOffers.Choice
  ) -> [(row: Int, value: Double)] {
    let unit = units[number]
    guard unit.mostPerWeek > 1 else { return [] }
    let most = min(unit.mostPerWeek, model.protection.mostPerDay)
    var entries: [(row: Int, value: Double)] = []
    for weekday in 0..<7 {
      let weeks = zip(unit.arms, choice.weeks).reduce(WeekSet(0)) {
        model.grid.weekday(ofKey: $1.0.key) == weekday ? $0 | $1.1 : $0
      }
      for week in weeks.weeks {
        let name = ProgrammeRow.day(unit: number, tutor: choice.tutor, weekday: weekday, week: week)
        entries.append((row(name, .atMost(0)), -Double(most)))
      }
    }
    return entries
  }

  /// What one unit may take of each subject of its pupils.
  private mutating func lossShares(_ number: Int) -> [(row: Int, value: Double)] {
    var seen: [ProgrammeRow] = []
    var entries: [(row: Int, value: Double)] = []
    for loss in units[number].arms.flatMap(\.losses) {
      let name = ProgrammeRow.unitLoss(unit: number, pupil: loss.pupil, subject: loss.subject)
      guard !seen.contains(name) else { continue }
      seen.append(name)
      let most = offers.mostMinutes(pupil: loss.pupil, subject: loss.subject)
      entries.append((row(name, .atMost(0)), -Double(most)))
    }
    return entries
  }

  private mutating func addMeet(
    _ number: Int, _ choice: UnitOffers.Choice, arm place: Int, week: Int, times: WeeklyTimes
  ) {
    let unit = units[number]
    let arm = unit.arms[place]
    let tutor = choice.tutor
    let weekday = model.grid.weekday(ofKey: arm.key)
    var entries: [(row: Int, value: Double)] = [
      (row(.sessions(unit: number, tutor: tutor), .fixed(0)), 1),
      (row(.week(unit: number, tutor: tutor, week: week), .atMost(0)), 1),
      (row(.weekly(unit: number, key: arm.key, week: week), .atMost(0)), 1),
    ]
    if unit.mostPerWeek > 1 {
      entries.append(
        (row(.day(unit: number, tutor: tutor, weekday: weekday, week: week), .atMost(0)), 1))
    }
    if times.most[arm.key] != nil {
      entries.append((row(.weeklyMost(unit: number, key: arm.key), .atMost(0)), 1))
    }
    if choice.standing.contains(DatedArm(arm: place, week: week)) {
      let name = ProgrammeRow.agreed(unit: number, tutor: tutor, key: arm.key, week: week)
      entries.append((row(name, .fixed(0)), 1))
    }
    entries += tutorRows(tutor, keys: arm.key..<arm.key + unit.periods, week: week)
    entries += pupilRows(unit.pupils, keys: arm.key..<arm.key + unit.periods, week: week)
    for use in arm.slots {
      let places = Double(model.lessonPlaces[use.slot * model.grid.weekCount + week])
      let name = ProgrammeRow.lesson(slot: use.slot, week: week)
      entries.append((row(name, .atMost(places)), Double(use.pupils)))
    }
    for loss in arm.losses {
      let name = ProgrammeRow.unitLoss(unit: number, pupil: loss.pupil, subject: loss.subject)
      entries.append((row(name, .atMost(0)), Double(loss.minutes)))
    }
    add(
      ProgrammeColumn(
        meaning: .meet(unit: number, tutor: tutor, arm: place, week: week), kind: .binary,
        bounds: .between(0, 1),
        worth: .init(kept: kept(unit, tutor: tutor, key: arm.key, week: week), cost: arm.cost)),
      entries)
  }

  private func kept(_ unit: Unit, tutor: Int, key: Int, week: Int) -> Int {
    unit.pupils.count {
      model.published.contains(PublishedCell(pupil: $0, tutor: tutor, key: key, week: week))
    }
  }

  private mutating func tutorRows(
    _ tutor: Int, keys: Range<Int>, week: Int
  ) -> [(row: Int, value: Double)] {
    let facts = model.tutors[tutor]
    let weekday = model.grid.weekday(ofKey: keys.lowerBound)
    var entries: [(row: Int, value: Double)] = keys.map {
      (row(.tutor(tutor, key: $0, week: week), .atMost(1)), 1)
    }
    if let most = facts.mostPerDay {
      entries.append(
        (row(.tutorDay(tutor, weekday: weekday, week: week), .atMost(Double(most))), 1))
    }
    if let most = facts.mostPerWeek {
      entries.append((row(.tutorWeek(tutor, week: week), .atMost(Double(most))), 1))
    }
    return entries
  }

  private mutating func pupilRows(
    _ pupils: [Int], keys: Range<Int>, week: Int
  ) -> [(row: Int, value: Double)] {
    let most = model.protection.mostPerDay
    let weekday = model.grid.weekday(ofKey: keys.lowerBound)
    return pupils.flatMap { pupil in
      var entries: [(row: Int, value: Double)] = [
        (row(.pupilDay(pupil, weekday: weekday, week: week), .atMost(Double(most))), 1)
      ]
      guard most > 1 else { return entries }
      for key in keys { entries.append((row(.pupil(pupil, key: key, week: week), .atMost(1)), 1)) }
      return entries
    }
  }

  private mutating func addWeekly(_ number: Int, _ times: WeeklyTimes) {
    let unit = units[number]
    for key in times.keys {
      var entries: [(row: Int, value: Double)] = times.weeks[key, default: 0].weeks.map {
        (row(.weekly(unit: number, key: key, week: $0), .atMost(0)), -1)
      }
      if let most = times.most[key] {
        entries.append((row(.weeklyMost(unit: number, key: key), .atMost(0)), -Double(most)))
      }
      let least = row(.weeklyLeast(unit: number), unit.sameTime ? .fixed(0) : .atLeast(0))
      entries.append((least, 1))
      add(
        ProgrammeColumn(
          meaning: .weekly(unit: number, key: key), kind: .binary, bounds: .between(0, 1),
          worth: .init(cost: unit.steadiness)), entries)
    }
  }
}
