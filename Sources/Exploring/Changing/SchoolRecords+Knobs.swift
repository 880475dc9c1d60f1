internal import Tuition

extension SchoolRecords {
  /// Sets a number; whether it is in range is checked with the school.
  mutating func set(_ knob: Knob, to value: Int) throws(ImpossibleChange) {
    switch knob {
    case .protect(let cap): protection = protection.with(cap, value)
    case .subject(let subject, let cap):
      let old = protection.bySubject[subject]
      var bySubject = protection.bySubject
      bySubject[subject] = Protection.OfSubject(
        lossPercent: cap == .lossPercent ? value : old?.lossPercent,
        weight: cap == .weight ? value : old?.weight)
      protection = protection.with(bySubject: bySubject)
    case .weight(let weight): weights = weights.with(weight, value)
    case .provision(let id, let number):
      try changeProvision(id) { $0.with(number, value) }
    case .places(let id): try changePlaces(of: id) { _ in value }
    case .tutor(let id, let limit):
      guard let row = tutors.firstIndex(where: { $0.id == id }) else {
        throw ImpossibleChange("The school has no tutor \(id). Look in tutors.csv.")
      }
      tutors[row] = tutors[row].with(limit, value)
    }
  }

  mutating func changeProvision(
    _ id: Identifier<Provision>, _ change: (Provision) -> Provision
  ) throws(ImpossibleChange) {
    guard let row = provisions.firstIndex(where: { $0.id == id }) else {
      throw ImpossibleChange(
        "The school has no provision \(id). It has: "
          + provisions.map(\.id.text).sorted().joined(separator: ", ") + ".")
    }
    provisions[row] = change(provisions[row])
  }

  mutating func addPlaces(_ more: Int, to id: Identifier<Pot>) throws(ImpossibleChange) {
    try changePlaces(of: id) { $0 + more }
  }

  private mutating func changePlaces(
    of id: Identifier<Pot>, _ change: (Int) -> Int
  ) throws(ImpossibleChange) {
    guard let row = pots?.firstIndex(where: { $0.id == id }), let pot = pots?[row] else {
      throw ImpossibleChange("The school has no pot \(id). Look in places.csv.")
    }
    pots?[row] = Pot(
      id: pot.id, places: change(pot.places), provision: pot.provision, subject: pot.subject,
      years: pot.years, who: pot.who)
  }
}

extension Protection {
  func with(
    subjects: Set<Subject>? = nil, bySubject: [Subject: OfSubject]? = nil
  ) -> Protection {
    Protection(
      subjects: subjects ?? self.subjects, lossPercent: lossPercent, outOfLesson: outOfLesson,
      mostPerDay: mostPerDay, overlooked: overlooked, lunch: lunch,
      bySubject: bySubject ?? self.bySubject)
  }

  func with(_ cap: Knob.Cap, _ value: Int) -> Protection {
    Protection(
      subjects: subjects, lossPercent: cap == .lossPercent ? value : lossPercent,
      outOfLesson: cap == .outOfLesson ? value : outOfLesson,
      mostPerDay: cap == .mostPerDay ? value : mostPerDay,
      overlooked: cap == .overlooked ? value != 0 : overlooked,
      lunch: cap == .lunch ? value != 0 : lunch, bySubject: bySubject)
  }
}

extension Weights {
  func with(_ weight: Knob.Weight, _ value: Int) -> Weights {
    func pick(_ one: Knob.Weight, _ old: Int) -> Int { weight == one ? value : old }
    return Weights(
      subject: pick(.subject, subject), before: pick(.before, before),
      registration: pick(.registration, registration), break: pick(.break, self.break),
      lunch: pick(.lunch, lunch), after: pick(.after, after), free: pick(.free, free),
      keepFactor: pick(.keepFactor, keepFactor), steadiness: pick(.steadiness, steadiness))
  }
}

extension Tutor {
  func with(_ limit: Knob.TutorLimit, _ value: Int) -> Tutor {
    Tutor(
      id: id, name: name, subjects: subjects, years: years, provisions: provisions,
      mostPerDay: limit == .mostPerDay ? value : mostPerDay,
      mostPerWeek: limit == .mostPerWeek ? value : mostPerWeek, checked: checked,
      payPerHour: payPerHour, teachesAs: teachesAs)
  }
}

extension Provision {
  func with(mode: Mode) -> Provision { copy(id, mode: mode) { _, old in old } }

  func with(id: Identifier<Provision>, mode: Mode) -> Provision {
    copy(id, mode: mode) { _, old in old }
  }

  func with(_ number: Knob.ProvisionNumber, _ value: Int) -> Provision {
    copy(id, mode: mode) { one, old in one == number ? value : old }
  }

  private func copy(
    _ id: Identifier<Provision>, mode: Mode, _ pick: (Knob.ProvisionNumber, Int?) -> Int?
  ) -> Provision {
    Provision(
      id: id, name: name, subjects: subjects, sessions: pick(.sessions, sessions) ?? sessions,
      wave: wave, years: years, periods: pick(.periods, periods) ?? periods,
      mostPerWeek: pick(.mostPerWeek, mostPerWeek) ?? mostPerWeek,
      groupLeast: pick(.groupLeast, groupLeast) ?? groupLeast,
      groupMost: pick(.groupMost, groupMost) ?? groupMost, mode: mode,
      lossPercent: pick(.lossPercent, lossPercent),
      costPerSession: pick(.costPerSession, costPerSession), profile: profile)
  }
}
