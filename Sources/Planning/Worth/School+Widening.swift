internal import Tuition

extension School {
  /// How many percentage points a cap on losses is raised by: a lesson is some per cent of a subject's term, so one would do nothing.
  private static let step = 5

  /// The school in which every tutor could be used in every period in which tuition may be.
  func withEveryHour() throws(InvalidSchool) -> School {
    var records = records
    let open = records.periods.filter { period in
      period.kind != .break && (period.kind != .lunch || records.protection.lunch)
    }
    records.tutorHours = records.tutors.flatMap { tutor in
      open.flatMap { period in
        period.days.sorted().map {
          TutorHour(tutor: tutor.id, time: WeeklyTime(day: $0, period: period.name))
        }
      }
    }
    return try School(records)
  }

  /// The school with one of its caps on losses raised, or with one more session of a request a week, for each of them.
  func raisedCaps() throws(InvalidSchool) -> [(ShadowPrice.Good, School)] {
    var found: [(ShadowPrice.Good, School)] = []
    for cap in caps {
      var records = records
      records.raise(cap)
      found.append((.limit(cap.knob, from: cap.now, to: cap.raised), try School(records)))
    }
    return found
  }

  /// What can be raised: the caps of the school, of its subjects and of its provisions.
  private var caps: [Cap] {
    var found = [Cap(.protect(.lossPercent), records.protection.lossPercent)]
    for (subject, own) in records.protection.bySubject.sorted(by: { $0.key < $1.key }) {
      if let percent = own.lossPercent {
        found.append(Cap(.subject(subject, .lossPercent), percent))
      }
    }
    for provision in records.provisions {
      if let percent = provision.lossPercent {
        found.append(Cap(.provision(provision.id, .lossPercent), percent))
      }
    }
    found = found.filter { $0.now < 100 }
    for provision in records.provisions where provision.mostPerWeek < provision.sessions {
      let most = provision.mostPerWeek
      found.append(Cap(.provision(provision.id, .mostPerWeek), now: most, raised: most + 1))
    }
    return found
  }

  /// A number that limits something, with a higher value.
  fileprivate struct Cap {
    let knob: Knob
    let now: Int
    let raised: Int

    init(_ knob: Knob, now: Int, raised: Int) {
      self.knob = knob
      self.now = now
      self.raised = raised
    }

    /// A cap on losses.
    init(_ knob: Knob, _ percent: Int) {
      self.init(knob, now: percent, raised: min(100, percent + School.step))
    }
  }
}

extension SchoolRecords {
  fileprivate mutating func raise(_ cap: School.Cap) {
    switch cap.knob {
    case .subject(let subject, _): protection.bySubject[subject]?.lossPercent = cap.raised
    case .provision(let id, let number):
      for row in provisions.indices where provisions[row].id == id {
        if number == .mostPerWeek {
          provisions[row].mostPerWeek = cap.raised
        } else {
          provisions[row].lossPercent = cap.raised
        }
      }
    case .protect: protection.lossPercent = cap.raised
    case .weight, .places, .tutor: preconditionFailure("no cap on losses or weeks: \(cap.knob)")
    }
  }
}
