internal import Tuition

/// Draws a whole school: timetable, roll, tutors and requests.
func drawWholeSchool(_ scale: SchoolScale, seed: UInt64) -> SchoolRecords {
  var drawing = WholeSchool(scale, chance: SeededGenerator(seed: seed))
  drawing.drawRoll()
  drawing.drawRooms()
  drawing.drawClosures()
  drawing.drawProvisions()
  drawing.drawTutors()
  drawing.drawRequests()
  drawing.drawPots()
  drawing.drawExisting()
  drawing.drawJudgements()
  drawing.drawStanding()
  return drawing.records
}

/// A whole school while it is drawn.
struct WholeSchool {
  let scale: SchoolScale
  let timetabling: Timetabling
  var chance: SeededGenerator
  var records: SchoolRecords

  init(_ scale: SchoolScale, chance: SeededGenerator) {
    var chance = chance
    self.scale = scale
    timetabling = Timetabling(scale, chance: chance.split())
    let monday = CalendarDate(dayNumber: 20_703)
    records = SchoolRecords(
      name: scale.name, phase: scale.phase,
      term: Term(
        name: "Autumn 2026", first: monday, last: monday.advanced(by: 14 * 7 + 4),
        cycle: scale.cycle),
      periods: scale.periods, protection: Self.protection(of: scale.phase))
    records.lessons = timetabling.lessons
    self.chance = chance
  }

  private static func protection(of phase: Phase) -> Protection {
    phase == .primary
      ? Protection(
        subjects: ["English", "Mathematics"], lossPercent: 10, outOfLesson: 3,
        bySubject: ["PE": .init(lossPercent: 5, weight: 20), "Reading": .init(weight: 15)])
      : Protection(
        subjects: ["English", "Mathematics", "Science"], lossPercent: 10, outOfLesson: 2,
        bySubject: ["PE": .init(lossPercent: 5, weight: 20), "PSHE": .init(weight: 6)])
  }

  /// The forms' pupils, each in the classes of the form and in one class of each block.
  mutating func drawRoll() {
    for form in timetabling.forms {
      let own = ownClasses(of: form)
      for _ in 1...chance.number(in: scale.formSize) {
        let pupil = drawPupil(of: form)
        records.pupils.append(pupil)
        let chosen = timetabling.choices.filter { $0.year == form.year }
          .map { chance.pick($0.classes) }
        records.memberships += (own + chosen).map {
          Membership(pupil: pupil.id, schoolClass: $0)
        }
      }
    }
  }

  private func ownClasses(of form: Timetabling.Form) -> [Identifier<SchoolClass>] {
    guard scale.phase != .primary else { return [Identifier(form.name)] }
    return form.left.flatMap { want -> [Identifier<SchoolClass>] in
      let subjects = [want.course.subject, scale.cycle.isEmpty ? nil : want.course.turn]
      return subjects.compactMap { $0 }.map { Identifier("\(form.name) \($0)") }
    }
  }

  private mutating func drawPupil(of form: Timetabling.Form) -> Pupil {
    let number = records.pupils.count + 1
    let name = Names.child(&chance)
    let cla = chance.chance(2)
    let fsm = cla || chance.chance(22)
    let need = chance.number(in: 1...100)
    let outside = chance.number(in: 1...100)
    return Pupil(
      id: Names.pupil(number), surname: name.surname, forename: name.forename, year: form.year,
      form: form.name, fsm: fsm, pp: fsm || chance.chance(5), cla: cla, eal: chance.chance(18),
      sen: need <= 4 ? .plan : need <= 17 ? .support : .none,
      inLessons: chance.chance(98),
      outside: outside <= 50 ? .never : outside <= 60 ? .before : outside <= 85 ? .after : .both)
  }

  /// Half-term, training days, and a trip of each of some years.
  mutating func drawClosures() {
    let first = records.term.first
    let inset = first.advanced(by: 11 * 7 + 4)
    records.closures = [
      Closure(first: first, last: first, label: "INSET"),
      Closure(
        first: first.advanced(by: 7 * 7), last: first.advanced(by: 7 * 7 + 4), label: "Half-term"),
      Closure(first: inset, last: inset, label: "INSET"),
    ]
    for (year, _) in scale.forms where chance.chance(60) {
      let start = first.advanced(
        by: chance.pick([2, 3, 4, 9, 10, 12]) * 7 + chance.number(in: 0...3))
      let last = start.advanced(by: chance.chance(25) ? 1 : 0)
      records.closures.append(
        Closure(first: start, last: last, label: "Year \(year) trip", years: [year]))
    }
  }

  /// Small rooms for tuition, and a few classrooms that are free when nobody is taught in them.
  mutating func drawRooms() {
    for number in 1...scale.teams(20) {
      records.rooms.append(
        Room(
          id: Identifier("Study \(number)"), name: "Study room \(number)",
          places: number % 2 == 0 ? 4 : 2, overlooked: number % 4 != 0, site: "main"))
    }
    records.rooms.append(
      Room(id: "Library", name: "Library corner", places: 6, overlooked: true, site: "main"))
    records.rooms.append(
      Room(id: "Base", name: "Learning support base", places: 4, overlooked: true, site: "annexe"))
    for teacher in chance.sample(scale.teams(25), of: timetabling.teachers) {
      records.rooms.append(
        Room(
          id: teacher.room, name: "Classroom \(teacher.room)", places: 6,
          overlooked: chance.chance(60), site: "main"))
    }
    let lessonPeriods = scale.periods.filter { $0.kind == .lesson }.map(\.name)
    records.roomBookings = [
      RoomBooking(
        room: "Library", time: WeeklyTime(day: .friday, period: chance.pick(lessonPeriods))),
      RoomBooking(
        room: "Base",
        time: WeeklyTime(
          week: scale.cycle.last, day: chance.pick(Weekday.schoolDays),
          period: chance.pick(lessonPeriods)),
        first: records.term.first.advanced(by: 21), last: records.term.first.advanced(by: 60)),
    ]
  }
}
