internal import Tuition

extension SchoolRecords {
  /// Sets a number; whether it is in range is checked with the school.
  mutating func set(_ knob: Knob, to value: Int) throws(ImpossibleChange) {
    switch knob {
    case .protect(.lunch) where !(0...1).contains(value),
      .protect(.overlooked) where !(0...1).contains(value):
      throw ImpossibleChange("\(knob) is 1 for yes or 0 for no, and cannot be \(value).")
    case .protect(let cap): protection.set(cap, to: value)
    case .subject(let subject, let cap):
      try requireTaught(subject)
      protection.set(cap, of: subject, to: value)
    case .weight(let weight): weights.set(weight, to: value)
    case .provision(let id, let number): try changeProvision(id) { $0.set(number, to: value) }
    case .places(let id): try changePot(id) { $0.places = value }
    case .tutor(let id, let limit):
      guard let row = tutors.firstIndex(where: { $0.id == id }) else {
        throw ImpossibleChange("The school has no tutor \(id). Look in tutors.csv.")
      }
      tutors[row].set(limit, to: value)
    }
  }

  mutating func changeProvision(
    _ id: Identifier<Provision>, _ change: (inout Provision) -> Void
  ) throws(ImpossibleChange) {
    guard let row = provisions.firstIndex(where: { $0.id == id }) else {
      throw ImpossibleChange(
        "The school has no provision \(id). It has: "
          + provisions.map(\.id.text).sorted().joined(separator: ", ") + ".")
    }
    change(&provisions[row])
  }

  mutating func addPlaces(_ more: Int, to id: Identifier<Pot>) throws(ImpossibleChange) {
    if let now = pots?.first(where: { $0.id == id })?.places, now + more < 0 {
      throw ImpossibleChange(
        "The pot \(id) has \(counted(now, "place")), so that \(-more) cannot be taken away. Write places=-\(now) or more."
      )
    }
    try changePot(id) { $0.places += more }
  }

  private mutating func changePot(
    _ id: Identifier<Pot>, _ change: (inout Pot) -> Void
  ) throws(ImpossibleChange) {
    guard var pots, let row = pots.firstIndex(where: { $0.id == id }) else {
      throw ImpossibleChange("The school has no pot \(id). Look in places.csv.")
    }
    change(&pots[row])
    self.pots = pots
  }
}

extension Protection {
  mutating func set(_ cap: Knob.Cap, to value: Int) {
    switch cap {
    case .lossPercent: lossPercent = value
    case .outOfLesson: outOfLesson = value
    case .mostPerDay: mostPerDay = value
    case .overlooked: overlooked = value != 0
    case .lunch: lunch = value != 0
    }
  }

  mutating func set(_ cap: Knob.SubjectCap, of subject: Subject, to value: Int) {
    switch cap {
    case .lossPercent: bySubject[subject, default: OfSubject()].lossPercent = value
    case .weight: bySubject[subject, default: OfSubject()].weight = value
    }
  }
}

extension Weights {
  mutating func set(_ weight: Knob.Weight, to value: Int) {
    switch weight {
    case .subject: subject = value
    case .before: before = value
    case .registration: registration = value
    case .break: self.break = value
    case .lunch: lunch = value
    case .after: after = value
    case .free: free = value
    case .keepFactor: keepFactor = value
    case .steadiness: steadiness = value
    }
  }
}

extension Tutor {
  mutating func set(_ limit: Knob.TutorLimit, to value: Int) {
    switch limit {
    case .mostPerDay: mostPerDay = value
    case .mostPerWeek: mostPerWeek = value
    }
  }
}

extension Provision {
  mutating func set(_ number: Knob.ProvisionNumber, to value: Int) {
    switch number {
    case .sessions: sessions = value
    case .periods: periods = value
    case .mostPerWeek: mostPerWeek = value
    case .groupLeast: groupLeast = value
    case .groupMost: groupMost = value
    case .lossPercent: lossPercent = value
    case .costPerSession: costPerSession = 100 * value
    }
  }
}
