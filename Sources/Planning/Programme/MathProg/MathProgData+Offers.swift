internal import Tuition

extension MathProgData {
  /// Provisions, tutors and rooms.
  mutating func writeOffers() {
    writeProvisions()
    writeTutors()
    writeTutorTimes()
    text.set("ROOMS", records.rooms.map { names.name($0.id) })
    text.parameter("places", records.rooms.map { (names.name($0.id), $0.places) })
    text.parameter("overlooked", records.rooms.map { (names.name($0.id), $0.overlooked.number) })
    let known = Set(records.rooms.map(\.id))
    let lessons = records.lessons.flatMap { lesson -> [[String]] in
      guard let room = lesson.room, known.contains(room) else { return [] }
      return moments(lesson.time).map { [names.name(room)] + $0 }
    }
    let bookings = records.roomBookings.flatMap { booking in
      moments(booking.time, from: booking.first, to: booking.last)
        .map { [names.name(booking.room)] + $0 }
    }
    text.set("TAKEN", unique(lessons + bookings))
  }

  private mutating func writeProvisions() {
    let provisions = records.provisions
    func numbers(_ number: (Provision) -> Int) -> [(String, Int)] {
      provisions.map { (names.name($0.id), number($0)) }
    }
    text.set("PROVISIONS", provisions.map { names.name($0.id) })
    text.parameter("sessions", numbers(\.sessions))
    text.parameter("periods", numbers(\.periods))
    text.parameter("most_per_week", numbers(\.mostPerWeek))
    text.parameter("group_least", numbers(\.groupLeast))
    text.parameter("group_most", numbers(\.groupMost))
    text.parameter("same_time", numbers { ($0.mode == .sameTime).number })
    text.parameter("own_percent", numbers { $0.lossPercent ?? -1 })
  }

  private mutating func writeTutors() {
    let tutors = records.tutors
    let sessions = dates.count * records.periods.count
    func pairs(_ others: (Tutor) -> [String]) -> [[String]] {
      tutors.flatMap { tutor in others(tutor).map { [names.name(tutor.id), $0] } }
    }
    text.set("TUTORS", tutors.map { names.name($0.id) })
    text.set(
      "TUTOR_SUBJECTS",
      pairs { names.subjectList.filter($0.subjects.covers).map(names.name) })
    text.set(
      "TUTOR_YEARS",
      pairs { tutor in years.filter { tutor.years?.contains($0) ?? true }.map(names.name) })
    text.set(
      "TUTOR_PROVISIONS",
      pairs { tutor in
        records.provisions.map(\.id).filter { tutor.provisions?.contains($0) ?? true }
          .map(names.name)
      })
    text.set(
      "CHECKED",
      pairs { tutor in
        dates.filter { date in tutor.checked.map { $0 <= date } ?? false }.map(names.name)
      })
    text.parameter(
      "tutor_most_per_day", tutors.map { (names.name($0.id), $0.mostPerDay ?? sessions) })
    text.parameter(
      "tutor_most_per_week", tutors.map { (names.name($0.id), $0.mostPerWeek ?? sessions) })
  }

  private mutating func writeTutorTimes() {
    text.set(
      "HOURS",
      unique(
        records.tutorHours.flatMap { hour in
          moments(hour.time).map { [names.name(hour.tutor)] + $0 }
        }))
    text.set(
      "ABSENT",
      unique(
        records.absences.flatMap { absence in
          let span = dates.filter { absence.first <= $0 && $0 <= absence.last }
          let periods = absence.period.map { [$0] } ?? records.periods.map(\.name)
          return span.flatMap { date in
            periods.map { [names.name(absence.tutor), names.name(date), names.name($0)] }
          }
        }))
    text.set(
      "TEACHING",
      unique(
        records.tutors.flatMap { tutor -> [[String]] in
          guard let teacher = tutor.teachesAs else { return [] }
          return records.lessons.filter { $0.teacher == teacher }.flatMap { lesson in
            moments(lesson.time).map { [names.name(tutor.id)] + $0 }
          }
        }))
  }
}
