import Tuition

/// No more pupils are out of one lesson at once than the school allows.
struct OutOfLesson: Rule {
  static let title = "Out of one lesson"

  func breaches(in facts: Facts) -> [Breach] {
    let most = facts.school.records.protection.outOfLesson
    let existing = facts.existing.losses.grouped(by: ClassTime.init).reduce(into: [:]) {
      $0[$1.key] = Set($1.members.map(\.pupil.id))
    }
    return facts.absent.grouped(by: ClassTime.init).compactMap { time, absent in
      let already = existing[time] ?? []
      let out = already.union(absent.map(\.pupil.id))
      guard out.count > most, out.count > already.count else { return nil }
      let others = already.isEmpty ? "" : ", \(already.count) of them at existing provision"
      return breach(
        "\(counted(out.count, "pupil")) are out of \(time.schoolClass) on \(time.date) in"
          + " \(time.period), \(out.sorted().listed())\(others): at most \(most).",
        absent.map(\.meeting).grouped(by: \.session.id).compactMap(\.members.first))
    }
  }
}

/// One class in one period of one date.
struct ClassTime: Hashable {
  let schoolClass: Identifier<SchoolClass>
  let date: CalendarDate
  let period: Identifier<Period>

  init(_ absent: Facts.Absent) {
    schoolClass = absent.lesson.schoolClass
    date = absent.meeting.date
    period = absent.period.name
  }

  init(_ loss: ExistingAbsences.Loss) {
    schoolClass = loss.lesson.schoolClass
    date = loss.date
    period = loss.lesson.time.period
  }
}
