import Testing
import Tuition
import TuitionTesting

/// A change of a school that leaves every lawful plan lawful.
struct Loosening: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Changes the records; false where they give no occasion.
  let change: @Sendable (inout SchoolRecords, inout SeededGenerator) -> Bool

  static let all = supply + caps

  private static let supply = [
    Loosening("a tutor hour more") { records, random in
      guard let tutor = records.tutors.randomElement(using: &random),
        let period = records.periods.randomElement(using: &random),
        let day = period.days.sorted().randomElement(using: &random)
      else { return false }
      let label = records.term.cycle.randomElement(using: &random)
      let time = WeeklyTime(week: label, day: day, period: period.name)
      let hour = TutorHour(tutor: tutor.id, time: time)
      let always = TutorHour(tutor: tutor.id, time: WeeklyTime(day: day, period: period.name))
      guard !records.tutorHours.contains(hour), !records.tutorHours.contains(always) else {
        return false
      }
      records.tutorHours.append(hour)
      return true
    },
    Loosening("a room more") { records, random in
      records.rooms.append(
        Room(
          id: "another", name: "Another room", places: Int.random(in: 1...4, using: &random),
          overlooked: Bool.random(using: &random)))
      return true
    },
    Loosening("a place more in a pot") { records, random in
      guard let row = records.pots?.indices.randomElement(using: &random),
        let pot = records.pots?[row]
      else { return false }
      records.pots?[row] = Pot(
        id: pot.id, places: pot.places + 1, provision: pot.provision, subject: pot.subject,
        years: pot.years, who: pot.who)
      return true
    },
  ]

  private static let caps = [
    Loosening("more of a subject may be lost") { records, random in
      let old = records.protection
      let percent = min(100, old.lossPercent + Int.random(in: 5...50, using: &random))
      records.protection = Protection(
        subjects: old.subjects, lossPercent: percent, outOfLesson: old.outOfLesson,
        mostPerDay: old.mostPerDay, overlooked: old.overlooked, lunch: old.lunch,
        bySubject: old.bySubject)
      return true
    },
    Loosening("more pupils may be out of a lesson") { records, _ in
      let old = records.protection
      records.protection = Protection(
        subjects: old.subjects, lossPercent: old.lossPercent, outOfLesson: old.outOfLesson + 1,
        mostPerDay: old.mostPerDay, overlooked: old.overlooked, lunch: old.lunch,
        bySubject: old.bySubject)
      return true
    },
    Loosening("more sessions a day") { records, _ in
      let old = records.protection
      records.protection = Protection(
        subjects: old.subjects, lossPercent: old.lossPercent, outOfLesson: old.outOfLesson,
        mostPerDay: old.mostPerDay + 1, overlooked: old.overlooked, lunch: old.lunch,
        bySubject: old.bySubject)
      return true
    },
  ]

  private init(
    _ description: String,
    _ change: @escaping @Sendable (inout SchoolRecords, inout SeededGenerator) -> Bool
  ) {
    testDescription = description
    self.change = change
  }
}
