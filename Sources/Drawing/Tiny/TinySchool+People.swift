internal import Tuition

extension TinySchool {
  /// A week of one class a subject for each year, mathematics in two sets, with a few free periods.
  mutating func drawTimetable() {
    let everyWeek = Set(cells.map { WeeklyTime(day: $0.day, period: $0.period) })
    for (place, year) in years.enumerated() {
      var drawn: Set<WeeklyTime> = []
      for cell in cells(.lesson) {
        let always = WeeklyTime(day: cell.day, period: cell.period)
        guard !drawn.contains(always), everyWeek.contains(always) else { continue }
        let staysAlike = cell.week == nil || (cell.week == "A" && chance.chance(60))
        if staysAlike { drawn.insert(always) }
        guard !chance.chance(12) else { continue }
        add(chance.pick(subjects), to: year, place: place, at: staysAlike ? always : cell)
      }
    }
    records.lessons.sort { left, right in left.schoolClass < right.schoolClass }
  }

  private mutating func add(_ subject: Subject, to year: Year, place: Int, at time: WeeklyTime) {
    let sets = subject == "Mathematics" ? [1, 2] : [1]
    for set in sets {
      let row = (subjects.firstIndex(of: subject) ?? 0) * 4 + place * 2 + set
      records.lessons.append(
        Lesson(
          schoolClass: Identifier("\(year) \(subject)\(sets.count > 1 ? " set \(set)" : "")"),
          subject: subject, time: time, teacher: Names.initials(row),
          room: set == 1 ? Identifier("R\(place + 1)") : nil))
    }
  }

  /// Two to four pupils, mostly of one year, each in one class a subject.
  mutating func drawPupils() {
    for number in 1...chance.number(in: 2...4) {
      let year = chance.chance(70) ? years[0] : years[1]
      let name = Names.child(&chance)
      let fsm = chance.chance(40)
      let pupil = Pupil(
        id: Names.pupil(number), surname: name.surname, forename: name.forename, year: year,
        form: "\(year)A", fsm: fsm, pp: fsm || chance.chance(10), cla: chance.chance(15),
        eal: chance.chance(25), sen: chance.pick([.none, .none, .support, .plan]),
        inLessons: chance.chance(90), outside: chance.pick([.never, .before, .after, .both]))
      records.pupils.append(pupil)
      drawClasses(of: pupil)
    }
  }

  private mutating func drawClasses(of pupil: Pupil) {
    let dropped: Subject? = chance.chance(20) ? chance.pick(subjects) : nil
    for subject in subjects where subject != dropped {
      let classes = Set(
        records.lessons.map(\.schoolClass).filter {
          $0.text.hasPrefix("\(pupil.year) \(subject)")
        })
      guard !classes.isEmpty else { continue }
      records.memberships.append(
        Membership(pupil: pupil.id, schoolClass: chance.pick(classes.sorted())))
    }
  }

  /// One to three rooms; the first is overlooked, and lessons may be in the first two.
  mutating func drawRooms() {
    let taught = chance.number(in: 0...2)
    for number in 1...chance.number(in: 1...3) {
      let name = number <= taught ? "R\(number)" : "Study \(number)"
      records.rooms.append(
        Room(
          id: Identifier(name), name: "Room \(number)", places: chance.number(in: 1...4),
          overlooked: number == 1 || chance.chance(50), site: chance.chance(30) ? "main" : nil))
    }
  }

  /// One to three tutors; one may be checked late, and a further one never.
  mutating func drawTutors() {
    for number in 1...chance.number(in: 1...3) {
      let checked: CalendarDate? =
        number > 1 && chance.chance(12)
        ? nil : records.term.first.advanced(by: number > 1 && chance.chance(25) ? 6 : -9)
      let teachers = Set(records.lessons.compactMap(\.teacher))
        .subtracting(records.tutors.compactMap(\.teachesAs)).sorted()
      let tutor = Tutor(
        id: Names.tutor(number), name: Names.adult(&chance),
        subjects: chance.chance(50) ? .any : .some([chance.pick(["Mathematics", "English"])]),
        years: chance.chance(15) ? [years[0]] : nil, provisions: someProvisions(),
        mostPerDay: chance.chance(35) ? chance.number(in: 1...2) : nil,
        mostPerWeek: chance.chance(30) ? chance.number(in: 1...3) : nil, checked: checked,
        payPerHour: chance.chance(50) ? chance.pick([2_800, 3_250, 3_800]) : nil,
        teachesAs: chance.chance(30) && !teachers.isEmpty ? chance.pick(teachers) : nil)
      records.tutors.append(tutor)
      drawHours(of: tutor)
    }
  }

  private mutating func someProvisions() -> Set<Identifier<Provision>>? {
    guard chance.chance(15) else { return nil }
    let ids = records.provisions.map(\.id)
    return Set(chance.sample(max(1, ids.count - 1), of: ids))
  }

  private mutating func drawHours(of tutor: Tutor) {
    let offered = cells(.before, .registration, .lesson, .lunch, .after)
    let always = chance.chance(60)
    var times = offered.map { WeeklyTime(day: $0.day, period: $0.period) }
    times = times.indices.filter { times.firstIndex(of: times[$0]) == $0 }.map { times[$0] }
    let kept = (always ? times : offered).filter { _ in chance.chance(65) }
    for time in kept.isEmpty ? [times[0]] : kept {
      records.tutorHours.append(TutorHour(tutor: tutor.id, time: time))
    }
  }
}
