internal import Tuition

extension SchoolRecords {
  mutating func unprotect(_ subject: Subject) throws(ImpossibleChange) {
    guard protection.subjects.contains(subject) else {
      throw ImpossibleChange("\(subject) is not among the protected subjects of school.toml.")
    }
    protection.subjects.remove(subject)
  }

  func requireTaught(_ subject: Subject) throws(ImpossibleChange) {
    guard !lessons.contains(where: { $0.subject == subject }) else { return }
    let taught = Set(lessons.map(\.subject.name)).sorted()
    let near = nearestName(to: subject.name, among: taught)
    throw ImpossibleChange(
      "No class has \(subject) in lessons.csv." + (near.map { " Perhaps \($0) is meant." } ?? ""))
  }

  /// A subject is protected for the whole school, or by a judgement for each pupil of some years.
  mutating func protect(
    _ subject: Subject, _ years: Set<Year>?
  ) throws(ImpossibleChange) {
    try requireTaught(subject)
    guard let years else {
      protection.subjects.insert(subject)
      return
    }
    judgements.removeAll { judgement in
      judgement.subject == subject
        && pupils.contains { $0.id == judgement.pupil && years.contains($0.year) }
    }
    judgements += pupils.filter { years.contains($0.year) }.map {
      Judgement(pupil: $0.id, subject: subject, kind: .never)
    }
  }

  mutating func allowOutside(
    _ time: Change.OutsideTime, _ years: Set<Year>?
  ) throws(ImpossibleChange) {
    try requirePupils(of: years)
    pupils = pupils.map { $0.with(outside: $0.outside.adding(time), where: years) }
  }

  mutating func allowOutside(
    _ time: Change.OutsideTime, _ id: Identifier<Pupil>
  ) throws(ImpossibleChange) {
    guard let row = pupils.firstIndex(where: { $0.id == id }) else {
      throw ImpossibleChange("The school has no pupil \(id). Look in pupils.csv.")
    }
    pupils[row].outside = pupils[row].outside.adding(time)
  }

  private func requirePupils(of years: Set<Year>?) throws(ImpossibleChange) {
    guard let years, !pupils.contains(where: { years.contains($0.year) }) else { return }
    let words = years.sorted().map { "\($0)" }.joined(separator: ", ")
    throw ImpossibleChange("The school has no pupil in year \(words). Look in pupils.csv.")
  }

  mutating func forbidOutside(
    _ time: Change.OutsideTime, _ years: Set<Year>?
  ) throws(ImpossibleChange) {
    try requirePupils(of: years)
    pupils = pupils.map { $0.with(outside: $0.outside.removing(time), where: years) }
    let kind: Period.Kind = time == .before ? .before : .after
    let gone = Set(periods.filter { $0.kind == kind }.map(\.name))
    let whose = Set(pupils.filter { years?.contains($0.year) ?? true }.map(\.id))
    releaseAgreed { gone.contains($0.period) && whose.contains($0.pupil) }
  }
}

extension Pupil.OutsideHours {
  fileprivate func adding(_ time: Change.OutsideTime) -> Self {
    switch (self, time) {
    case (.never, .before): .before
    case (.never, .after): .after
    case (.before, .after), (.after, .before): .both
    case (.before, .before), (.after, .after), (.both, _): self
    }
  }

  fileprivate func removing(_ time: Change.OutsideTime) -> Self {
    switch (self, time) {
    case (.both, .before): .after
    case (.both, .after): .before
    case (.before, .before), (.after, .after): .never
    case (.before, .after), (.after, .before), (.never, _): self
    }
  }
}

extension Pupil {
  fileprivate func with(outside: OutsideHours, where years: Set<Year>?) -> Pupil {
    guard years?.contains(year) ?? true else { return self }
    var own = self
    own.outside = outside
    return own
  }
}
