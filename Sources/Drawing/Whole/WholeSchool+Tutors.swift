internal import Tuition

extension WholeSchool {
  /// The kinds of tuition on offer.
  mutating func drawProvisions() {
    records.provisions = scale.phase == .primary ? Self.primary : Self.secondary
  }

  private static let core: SubjectRange = .some(["English", "Mathematics"])
  private static let upper = Set((10...13).compactMap(Year.init))
  private static let lower = Set((7...9).compactMap(Year.init))

  private static let primary = [
    Provision(
      id: "catch-up", name: "Catch-up, three short sessions a week", subjects: core,
      sessions: 24, wave: 3, years: Set((1...6).compactMap(Year.init)), mostPerWeek: 3,
      costPerSession: 1_250, profile: .oneToOne),
    Provision(
      id: "pairs", name: "Catch-up in pairs", subjects: core, sessions: 24, wave: 2,
      years: Set((3...5).compactMap(Year.init)),
      mostPerWeek: 3, groupLeast: 2, groupMost: 3, costPerSession: 1_500, profile: .smallGroup),
    Provision(
      id: "phonics", name: "Daily phonics", subjects: .some(["English"]), sessions: 12, wave: 2,
      years: Set((0...2).compactMap(Year.init)), mostPerWeek: 2, mode: .sameTime,
      lossPercent: 60, costPerSession: 1_000, profile: .phonics),
    Provision(
      id: "hour", name: "An hour with a teacher", subjects: core, sessions: 8, wave: 3,
      periods: 2, lossPercent: 15, costPerSession: 3_600, profile: .oneToOne),
  ]

  private static let secondary = [
    Provision(
      id: "one-to-one", name: "One-to-one tuition", subjects: core, sessions: 10, wave: 3,
      costPerSession: 4_000, profile: .oneToOne),
    Provision(
      id: "small-group", name: "Small-group tuition",
      subjects: .some(["English", "Mathematics", "Science"]), sessions: 12, wave: 2, years: lower,
      groupLeast: 2, groupMost: 3, costPerSession: 4_500, profile: .smallGroup),
    Provision(
      id: "booster", name: "Booster at one time", subjects: .any, sessions: 8, wave: 2,
      years: Set((8...13).compactMap(Year.init)), mode: .sameTime, costPerSession: 3_500,
      profile: .booster),
    Provision(
      id: "literacy", name: "Literacy, twice a week", subjects: .some(["English"]), sessions: 14,
      wave: 3, years: lower, mostPerWeek: 2, lossPercent: 20, costPerSession: 3_250,
      profile: .literacy),
    Provision(
      id: "workshop", name: "Two-period workshop", subjects: .any, sessions: 4, wave: 2,
      years: upper, periods: 2, groupMost: 2, costPerSession: 6_000, profile: .booster),
  ]

  private enum Post {
    case teacher, assistant, visitor, specialist, late, never
  }

  /// Teachers in their free periods, assistants, visitors of few days, a specialist, one late and one never checked.
  mutating func drawTutors() {
    let posts: [(Post, Int)] = [
      (.teacher, scale.teams(20)), (.assistant, scale.teams(25)), (.visitor, scale.teams(25)),
      (.specialist, scale.teams(60)), (.late, 1), (.never, 1),
    ]
    for (post, count) in posts {
      for number in 1...count { draw(post, number) }
    }
    drawAbsences()
  }

  private mutating func draw(_ post: Post, _ number: Int) {
    let isPrimary = scale.phase == .primary
    let department = isPrimary ? nil : number % 2 == 0 ? "English" : "Mathematics"
    let taken = Set(records.tutors.compactMap(\.teachesAs))
    let teachers = timetabling.teachers.filter {
      (department ?? $0.department) == $0.department && !taken.contains($0.name)
        && $0.free.count >= 3
    }
    let teacher = post == .teacher && !teachers.isEmpty ? chance.pick(teachers) : nil
    let subjects = Set(chance.sample(2, of: ["English", "Mathematics", "Science"] as [Subject]))
    let own: Subject = number % 2 == 0 ? "English" : "Mathematics"
    let tutor = Tutor(
      id: Names.tutor(records.tutors.count + 1), name: Names.adult(&chance),
      subjects: post == .assistant
        ? Self.core
        : post == .specialist ? .any : .some(subjects.union([own])),
      years: post == .visitor && number == 1 ? Set(scale.forms.suffix(4).map(\.year)) : nil,
      provisions: post == .specialist ? Set(records.provisions.prefix(4).suffix(2).map(\.id)) : nil,
      mostPerDay: post == .teacher ? nil : isPrimary ? chance.pick([6, 7]) : chance.pick([3, 4]),
      mostPerWeek: post == .visitor
        ? (isPrimary ? 10 : 6) : post == .assistant ? (isPrimary ? 14 : 10) : nil,
      checked: post == .never
        ? nil : records.term.first.advanced(by: post == .late ? 15 : -chance.number(in: 3...90)),
      payPerHour: chance.pick([1_480, 2_800, 3_200, 3_850]), teachesAs: teacher?.name)
    records.tutors.append(tutor)
    drawHours(of: tutor, in: post, teacher)
  }

  private mutating func drawHours(
    of tutor: Tutor, in post: Post, _ teacher: Timetabling.Teacher?
  ) {
    let days =
      post == .visitor || post == .late
      ? chance.sample(2, of: Weekday.schoolDays) : Weekday.schoolDays
    let free = Set((teacher?.free ?? []).map { timetabling.slots[$0] })
    for day in days {
      for period in scale.periods where period.days.contains(day) && period.kind != .break {
        let time = WeeklyTime(day: day, period: period.name)
        let share =
          switch period.kind {
          case .lesson: teacher == nil ? 80 : free.contains(time) ? 75 : 4
          case .before, .after: 30
          case .registration: post == .teacher ? 0 : 60
          case .break, .lunch: 5
          }
        guard chance.chance(share) else { continue }
        let isOdd = !scale.cycle.isEmpty && chance.chance(10)
        records.tutorHours.append(
          TutorHour(
            tutor: tutor.id,
            time: isOdd
              ? WeeklyTime(week: chance.pick(scale.cycle), day: day, period: period.name) : time))
      }
    }
  }

  private mutating func drawAbsences() {
    let dates = records.term.dates.filter { Weekday.schoolDays.contains($0.weekday) }
    for tutor in records.tutors {
      for _ in 0..<chance.number(in: 0...2) {
        let first = chance.pick(dates)
        let lessons = scale.periods.filter { $0.kind == .lesson }.map(\.name)
        records.absences.append(
          Absence(
            tutor: tutor.id, first: first,
            last: chance.chance(15) ? first.advanced(by: 4) : first,
            period: chance.chance(25) ? chance.pick(lessons) : nil))
      }
    }
  }
}
