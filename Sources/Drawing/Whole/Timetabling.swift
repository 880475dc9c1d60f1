internal import Tuition

/// Puts the curriculum into the week, so that forms are full and nobody is in two places.
///
/// Blocks come first, then single lessons one weekly time after another: each form takes the subject it is most behind
/// with whose teacher is free. Where no teacher of the department is free another is appointed, so it always ends.
struct Timetabling {
  struct Form {
    let year: Year
    let name: String
    var free: [Int]
    var left: [Want]
  }
  struct Want {
    let course: Curriculum.Course
    let teacher: Int
    var lessons: Int
    var days: Set<Weekday> = []
  }
  struct Teacher {
    let name: String
    let department: String
    let room: Identifier<Room>
    var load = 0
    var free: Set<Int>
  }
  /// The parallel classes of a block, of which each pupil of the year is in one.
  struct Choice {
    let year: Year
    let classes: [Identifier<SchoolClass>]
  }

  let scale: SchoolScale
  let slots: [WeeklyTime]
  var chance: SeededGenerator
  var forms: [Form] = []
  var teachers: [Teacher] = []
  var lessons: [Lesson] = []
  var choices: [Choice] = []

  init(_ scale: SchoolScale, chance: SeededGenerator) {
    self.scale = scale
    self.chance = chance
    slots = scale.periods.filter { $0.kind == .lesson }.flatMap { period in
      Weekday.schoolDays.map { WeeklyTime(day: $0, period: period.name) }
    }
    for (year, count) in scale.forms {
      for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ".prefix(count) {
        forms.append(
          Form(year: year, name: "\(year)\(letter)", free: Array(slots.indices), left: []))
      }
    }
    for (year, _) in scale.forms {
      for block in Curriculum.blocks(of: year) { place(block, in: year) }
    }
    appoint()
    for slot in slots.indices { fill(slot) }
    lessons.sort { ($0.schoolClass, $0.time.description) < ($1.schoolClass, $1.time.description) }
  }

  private var mostLessons: Int { scale.phase == .primary ? slots.count : slots.count * 21 / 25 }

  private mutating func place(_ block: Curriculum.Block, in year: Year) {
    let rows = forms.indices.filter { forms[$0].year == year }
    var times: [Int] = []
    let open = chance.shuffled(
      slots.indices.filter { slot in
        rows.allSatisfy { forms[$0].free.contains(slot) }
      })
    for limit in 1...block.lessons {
      for slot in open where times.count < block.lessons && !times.contains(slot) {
        let sameDay = times.count { slots[$0].day == slots[slot].day }
        if sameDay < limit { times.append(slot) }
      }
    }
    for row in rows { forms[row].free.removeAll(where: times.contains) }
    var classes: [Identifier<SchoolClass>] = []
    for (number, subject) in block.subjects.enumerated() {
      let name = Identifier<SchoolClass>("\(year) \(block.name) \(number + 1)")
      let department = Curriculum.department(
        of: subject, form: number < rows.count ? forms[rows[number]].name : "Sets",
        phase: scale.phase)
      let teacher = teacher(of: department, freeAt: times, lessons: times.count)
      for slot in times { teach(subject, to: name, by: teacher, at: slot) }
      classes.append(name)
    }
    choices.append(Choice(year: year, classes: classes))
  }

  /// The busiest teacher of a department who is free enough, or one newly appointed.
  private mutating func teacher(of department: String, freeAt times: [Int], lessons: Int) -> Int {
    let able = teachers.indices.filter { row in
      teachers[row].department == department && teachers[row].load + lessons <= mostLessons
        && times.allSatisfy(teachers[row].free.contains)
    }
    if let best = able.max(by: { teachers[$0].load < teachers[$1].load }) {
      teachers[best].load += lessons
      return best
    }
    let number = teachers.count { $0.department == department } + 1
    teachers.append(
      Teacher(
        name: Names.initials(teachers.count + 17), department: department,
        room: Identifier("\(department) \(number)"), load: lessons, free: Set(slots.indices)))
    return teachers.count - 1
  }

  private mutating func appoint() {
    for row in forms.indices {
      for course in Curriculum.courses(of: forms[row].year) {
        let department = Curriculum.department(
          of: course.subject, form: forms[row].name, phase: scale.phase)
        let teacher = teacher(of: department, freeAt: [], lessons: course.lessons)
        forms[row].left.append(Want(course: course, teacher: teacher, lessons: course.lessons))
      }
    }
  }

  private mutating func fill(_ slot: Int) {
    let open = forms.indices.filter { forms[$0].free.contains(slot) }
    for row in chance.shuffled(open) where forms[row].left.contains(where: { $0.lessons > 0 }) {
      let spare =
        forms[row].free.count { $0 >= slot } - forms[row].left.reduce(0) { $0 + $1.lessons }
      let able = forms[row].left.indices.filter { forms[row].left[$0].lessons > 0 }
      let ready = able.filter { teachers[forms[row].left[$0].teacher].free.contains(slot) }
      guard
        let want = most(urgent: ready, of: row, at: slot)
          ?? (spare > 0 ? nil : most(urgent: able, of: row, at: slot))
      else { continue }
      teach(want, of: row, at: slot)
    }
  }

  private func most(urgent wants: [Int], of row: Int, at slot: Int) -> Int? {
    func urgency(_ want: Int) -> Int {
      let left = forms[row].left[want]
      return left.lessons * 4 - (left.days.contains(slots[slot].day) ? 9 : 0)
    }
    return wants.max { urgency($0) < urgency($1) }
  }

  private mutating func teach(_ want: Int, of row: Int, at slot: Int) {
    let left = forms[row].left[want]
    var teacher = left.teacher
    if !teachers[teacher].free.contains(slot) {
      teacher = self.teacher(
        of: teachers[teacher].department, freeAt: [slot], lessons: 1)
      teachers[left.teacher].load -= 1
    }
    forms[row].left[want].lessons -= 1
    forms[row].left[want].days.insert(slots[slot].day)
    let isWholeForm = scale.phase == .primary
    let name = isWholeForm ? forms[row].name : "\(forms[row].name) \(left.course.subject)"
    guard let turn = left.course.turn, let first = scale.cycle.first, let second = scale.cycle.last
    else {
      return teach(left.course.subject, to: Identifier(name), by: teacher, at: slot)
    }
    teach(left.course.subject, to: Identifier(name), by: teacher, at: slot, week: first)
    teach(
      turn, to: Identifier("\(forms[row].name) \(turn)"), by: teacher, at: slot, week: second)
  }

  private mutating func teach(
    _ subject: Subject, to schoolClass: Identifier<SchoolClass>, by teacher: Int, at slot: Int,
    week: String? = nil
  ) {
    teachers[teacher].free.remove(slot)
    lessons.append(
      Lesson(
        schoolClass: schoolClass, subject: subject,
        time: WeeklyTime(week: week, day: slots[slot].day, period: slots[slot].period),
        teacher: teachers[teacher].name, room: teachers[teacher].room))
  }
}
