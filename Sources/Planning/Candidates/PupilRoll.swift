internal import Tuition

/// Gathers what the pupils who ask for tuition do in the term.
struct PupilRoll {
  private(set) var pupils: [PupilFacts]
  /// The row of each pupil among those who ask.
  let rows: [Identifier<Pupil>: Int]
  private(set) var lessonPlaces: [Int16] = []
  var slotCount: Int { slotWeeks.count }
  /// For each lesson slot its class and key.
  private(set) var lessonSlots: [LessonSlot] = []

  private let school: School
  private let grid: TermGrid
  private let subjectRows: [Subject: Int]
  private var slots: [LessonSlot: Int] = [:]
  /// For each lesson slot the weeks in which the lesson is in the timetable.
  private var slotWeeks: [WeekSet] = []

  init(_ school: School, grid: TermGrid, subjectRows: [Subject: Int]) {
    self.school = school
    self.grid = grid
    self.subjectRows = subjectRows
    let asked = Set(school.records.requests.map(\.pupil))
    let roll = school.records.pupils.filter { asked.contains($0.id) }
    rows = TermModel.rows(roll.map(\.id))
    pupils = roll.map {
      PupilFacts($0, grid: grid, calendar: school.calendar, subjectCount: subjectRows.count)
    }
  }

  /// Enters each pupil's lessons and counts the minutes of each subject over the term.
  mutating func addLessons() {
    let lessonsOfClass = Dictionary(grouping: school.records.lessons, by: \.schoolClass)
    for membership in school.records.memberships {
      guard let pupil = rows[membership.pupil] else { continue }
      for lesson in lessonsOfClass[membership.schoolClass] ?? [] { add(lesson, to: pupil) }
    }
    let cap = Int16(clamping: school.records.protection.outOfLesson)
    lessonPlaces = [Int16](repeating: cap, count: slotCount * grid.weekCount)
  }

  private mutating func add(_ lesson: Lesson, to pupil: Int) {
    guard let period = school.periodIndex(lesson.time.period),
      let subject = subjectRows[lesson.subject]
    else { return }
    let key = grid.key(lesson.time.day, period)
    let name = LessonSlot(schoolClass: lesson.schoolClass, key: key)
    let slot = slots[name] ?? slotCount
    if slot == slotCount {
      slots[name] = slot
      lessonSlots.append(name)
      slotWeeks.append(0)
    }
    let weeks = grid.weeks(of: lesson.time)
    slotWeeks[slot] |= weeks
    let open = weeks & pupils[pupil].openWeeks[grid.weekday(ofKey: key)]
    pupils[pupil].termMinutes[subject] += open.count * grid.periods[period].minutes
    for label in 0..<grid.labelCount where weeks & grid.labelWeeks[label] != 0 {
      pupils[pupil].lessons[key * grid.labelCount + label] = LessonFact(
        subject: subject, slot: slot)
    }
  }

  /// Enters existing provision of everybody on the roll: time away, minutes lost, places out of lessons.
  mutating func addExisting() {
    let classes = Dictionary(
      grouping: school.records.existing.isEmpty ? [] : school.records.memberships, by: \.pupil)
    let entries = Dictionary(grouping: school.records.existing, by: \.pupil)
    for pupil in school.records.pupils {
      guard let own = entries[pupil.id] else { continue }
      for (key, weeks) in away(own, of: pupil) {
        if let row = rows[pupil.id] { pupils[row].away[key] |= weeks }
        for membership in classes[pupil.id] ?? [] {
          let name = LessonSlot(schoolClass: membership.schoolClass, key: key)
          guard let slot = slots[name] else { continue }
          (weeks & slotWeeks[slot]).forEachWeek { week in
            lessonPlaces[slot * grid.weekCount + week] =
              max(0, lessonPlaces[slot * grid.weekCount + week] - 1)
          }
        }
      }
      if let row = rows[pupil.id] { addLoss(own, to: row, of: pupil) }
    }
  }

  /// For each key the weeks in which existing provision takes a pupil away, on dates open to the pupil's year.
  private func away(_ entries: [ExistingProvision], of pupil: Pupil) -> [(Int, WeekSet)] {
    var away: [Int: WeekSet] = [:]
    for entry in entries {
      guard let period = school.periodIndex(entry.time.period) else { continue }
      away[grid.key(entry.time.day, period), default: 0] |= weeks(of: entry, pupil: pupil)
    }
    return away.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func weeks(of entry: ExistingProvision, pupil: Pupil) -> WeekSet {
    let weekday = entry.time.day.index
    var weeks: WeekSet = 0
    let candidates =
      grid.weeks(of: entry.time) & grid.openWeeks[weekday]
      & grid.weeks(onWeekday: weekday, from: entry.first, to: entry.last)
    candidates.forEachWeek { week in
      let date = grid.date(key: weekday * grid.periods.count, week: week)
      if school.calendar.isOpen(date, to: pupil.year) { weeks |= .week(week) }
    }
    return weeks
  }

  private mutating func addLoss(_ entries: [ExistingProvision], to row: Int, of pupil: Pupil) {
    for key in pupils[row].away.indices where pupils[row].away[key] != 0 {
      pupils[row].away[key].forEachWeek { week in
        let place = key * grid.labelCount + grid.labelOfWeek[week]
        guard let lesson = pupils[row].lessons[place] else { return }
        pupils[row].existingMinutes[lesson.subject] += grid.periods[grid.period(ofKey: key)].minutes
      }
    }
    for entry in entries {
      guard let period = school.periodIndex(entry.time.period) else { continue }
      let key = grid.key(entry.time.day, period)
      weeks(of: entry, pupil: pupil).forEachWeek { week in
        let place = key * grid.labelCount + grid.labelOfWeek[week]
        guard let lesson = pupils[row].lessons[place] else { return }
        let percent = percent(of: entry, subject: lesson.subject)
        pupils[row].existingPercent[lesson.subject] = max(
          percent, pupils[row].existingPercent[lesson.subject])
      }
    }
  }

  private func percent(of entry: ExistingProvision, subject: Int) -> Int {
    if let own = school.provision(Identifier(entry.provision))?.lossPercent { return own }
    let protection = school.records.protection
    let name = subjectNames[subject]
    return protection.bySubject[name]?.lossPercent ?? protection.lossPercent
  }

  private var subjectNames: [Subject] { subjectRows.keys.sorted() }

  /// Enters what teachers know.
  mutating func addJudgements() {
    for judgement in school.records.judgements {
      guard let row = rows[judgement.pupil], let subject = subjectRows[judgement.subject] else {
        continue
      }
      switch judgement.kind {
      case .never: pupils[row].never.insert(subject)
      case .keep: pupils[row].keep.insert(subject)
      }
    }
  }
}
