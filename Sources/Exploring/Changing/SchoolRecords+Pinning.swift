internal import Tuition

extension SchoolRecords {
  mutating func pin(
    _ pupil: Identifier<Pupil>, _ subject: Subject?, as plan: Timetable
  ) throws(ImpossibleChange) {
    let stands = Set(agreed)
    let sessions = plan.sessions.filter {
      $0.pupils.contains(pupil) && (subject == nil || $0.subject == subject)
    }
    guard !sessions.isEmpty else {
      throw ImpossibleChange("\(pupil) has no sessions in the plan that could be pinned.")
    }
    agreed += sessions.flatMap(\.agreed).filter { new in !stands.contains(where: new.isSame) }
  }

  /// Pins all sessions of a plan from a date on that are asked for still; what is agreed at the time of one stands instead.
  mutating func pinAll(from date: CalendarDate?, as plan: Timetable) {
    struct Key: Hashable {
      let wish: Wish
      let provision: Identifier<Provision>
    }
    struct Time: Hashable {
      let pupil: Identifier<Pupil>
      let date: CalendarDate
      let period: Identifier<Period>
    }
    let asked = Set(requests.map { Key(wish: $0.wish, provision: $0.provision) })
    let stands = Set(agreed.map { Time(pupil: $0.pupil, date: $0.date, period: $0.period) })
    for session in plan.sessions where date.map({ $0 <= session.date }) ?? true {
      for own in session.agreed {
        let wish = Wish(pupil: own.pupil, subject: own.subject)
        guard asked.contains(Key(wish: wish, provision: own.provision)),
          !stands.contains(Time(pupil: own.pupil, date: own.date, period: own.period))
        else { continue }
        agreed.append(own)
      }
    }
  }
}
