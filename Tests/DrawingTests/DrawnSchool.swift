import Tuition

/// What the contract asks of a school's records, said afresh here so that the drawer cannot agree with itself.
struct DrawnSchool {
  let records: SchoolRecords

  /// Every way in which the records break the contract, in words.
  var faults: [String] {
    duplicates + unknownNames + clashes + unfitRequests + unfitAgreed + schoolDays
  }

  private var schoolDays: [String] {
    let days = Set(records.periods.flatMap(\.days))
    let open = TermCalendar(term: records.term, closures: records.closures).openDates
    return open.count { days.contains($0.weekday) } < 2 ? ["hardly a school day"] : []
  }

  private var duplicates: [String] {
    var faults: [String] = []
    func note<Key: Hashable>(_ keys: [Key], _ what: String) {
      if Set(keys).count != keys.count { faults.append("twice the same \(what)") }
    }
    note(records.pupils.map(\.id), "pupil")
    note(records.tutors.map(\.id), "tutor")
    note(records.tutors.compactMap(\.teachesAs), "teacher who tutors")
    note(records.rooms.map(\.id), "room")
    note(records.provisions.map(\.id), "provision")
    note(records.periods.map(\.name), "period")
    note(records.memberships, "membership")
    note(records.tutorHours, "tutor hour")
    note(records.existing.map { [$0.pupil.text, $0.time.description] }, "existing provision")
    note(records.judgements, "judgement")
    note(records.agreed, "agreed session")
    note((records.pots ?? []).map(\.id), "pot")
    note(
      records.requests.map { [$0.pupil.text, $0.subject.name, $0.provision.text] }, "request")
    return faults
  }

  private var unknownNames: [String] {
    let pupils = Set(records.pupils.map(\.id))
    let tutors = Set(records.tutors.map(\.id))
    let rooms = Set(records.rooms.map(\.id))
    let provisions = Set(records.provisions.map(\.id))
    let classes = Set(records.lessons.map(\.schoolClass))
    let days = Dictionary(
      records.periods.map { ($0.name, $0.days) }, uniquingKeysWith: { first, _ in first })
    let subjects = Set(records.lessons.map(\.subject))
    let times =
      records.lessons.map(\.time) + records.tutorHours.map(\.time)
      + records.existing.map(\.time) + records.roomBookings.map(\.time)
    var faults: [String] = []
    func expect(_ holds: Bool, _ what: String) { if !holds { faults.append(what) } }
    expect(records.memberships.allSatisfy { classes.contains($0.schoolClass) }, "class")
    expect(
      records.memberships.map(\.pupil).allSatisfy(pupils.contains)
        && records.requests.map(\.pupil).allSatisfy(pupils.contains)
        && records.existing.map(\.pupil).allSatisfy(pupils.contains)
        && records.judgements.map(\.pupil).allSatisfy(pupils.contains), "unknown pupil")
    expect(
      records.tutorHours.map(\.tutor).allSatisfy(tutors.contains)
        && records.absences.map(\.tutor).allSatisfy(tutors.contains)
        && records.requests.compactMap(\.tutor).allSatisfy(tutors.contains), "unknown tutor")
    expect(records.roomBookings.map(\.room).allSatisfy(rooms.contains), "unknown room")
    expect(
      records.requests.map(\.provision).allSatisfy(provisions.contains)
        && (records.pots ?? []).compactMap(\.provision).allSatisfy(provisions.contains)
        && records.tutors.flatMap { $0.provisions ?? [] }.allSatisfy(provisions.contains),
      "unknown provision")
    expect(
      times.allSatisfy { days[$0.period]?.contains($0.day) ?? false }, "period not on the day")
    expect(
      times.allSatisfy { $0.week.map(records.term.cycle.contains) ?? true }, "unknown week")
    expect(
      records.judgements.map(\.subject).allSatisfy(subjects.contains)
        || records.name == "Tiny School", "unknown subject")
    return faults
  }

  private var clashes: [String] {
    let labels = records.term.cycle.isEmpty ? [nil] : records.term.cycle.map(Optional.some)
    func times(_ time: WeeklyTime) -> [WeeklyTime] {
      time.week == nil
        ? labels.map { WeeklyTime(week: $0, day: time.day, period: time.period) } : [time]
    }
    var faults: [String] = []
    var taken: Set<[String]> = []
    func take(_ who: String, _ time: WeeklyTime) {
      for time in times(time) where !taken.insert([who, time.description]).inserted {
        faults.append("\(who) is twice at \(time)")
      }
    }
    for lesson in records.lessons {
      take("class \(lesson.schoolClass)", lesson.time)
      if let teacher = lesson.teacher { take("teacher \(teacher)", lesson.time) }
      if let room = lesson.room { take("room \(room)", lesson.time) }
    }
    let lessons = Dictionary(grouping: records.lessons, by: \.schoolClass)
    for membership in records.memberships {
      for lesson in lessons[membership.schoolClass] ?? [] {
        take("pupil \(membership.pupil)", lesson.time)
      }
    }
    return faults
  }

  private var unfitRequests: [String] {
    let pupils = Dictionary(grouping: records.pupils, by: \.id)
    let provisions = Dictionary(grouping: records.provisions, by: \.id)
    let tutors = Dictionary(grouping: records.tutors, by: \.id)
    return records.requests.flatMap { request -> [String] in
      guard let pupil = pupils[request.pupil]?.first,
        let provision = provisions[request.provision]?.first
      else { return ["unknown names in a request"] }
      let tutor = request.tutor.flatMap { tutors[$0]?.first }
      let first = request.first ?? records.term.first
      let last = request.last ?? records.term.last
      return [
        provision.subjects.covers(request.subject) ? nil : "subject without the provision",
        provision.years?.contains(pupil.year) ?? true ? nil : "year without the provision",
        tutor?.subjects.covers(request.subject) ?? true ? nil : "tutor without the subject",
        (1...1_000).contains(request.points) ? nil : "points",
        first <= last ? nil : "dates",
      ].compactMap { $0 }
    }
  }

  private var unfitAgreed: [String] {
    let asked = Set(
      records.requests.map { [$0.pupil.text, $0.subject.name, $0.provision.text] })
    return records.agreed.compactMap {
      asked.contains([$0.pupil.text, $0.subject.name, $0.provision.text])
        && records.term.contains($0.date) ? nil : "an agreed session without a request"
    }
  }
}
