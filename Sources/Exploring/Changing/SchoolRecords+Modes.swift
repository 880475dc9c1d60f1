internal import Tuition

extension SchoolRecords {
  /// The pupils of some years have a provision of their own, like the old one but for its mode.
  mutating func setMode(
    of id: Identifier<Provision>, to mode: Provision.Mode, for years: Set<Year>
  ) throws(ImpossibleChange) {
    guard let old = provisions.first(where: { $0.id == id }) else {
      return try changeProvision(id) { $0 }
    }
    if let pot = pots?.first(where: { $0.provision == id }) {
      throw ImpossibleChange(
        "Pot \(pot.id) is for \(id) alone, so some years cannot have it in another mode. Leave years out."
      )
    }
    let own = Identifier<Provision>("\(id), \(mode.rawValue)")
    provisions.append(old.with(id: own, mode: mode))
    let whose = Set(pupils.filter { years.contains($0.year) }.map(\.id))
    requests = requests.map {
      $0.provision == id && whose.contains($0.pupil) ? $0.with(provision: own) : $0
    }
    agreed = agreed.map {
      $0.provision == id && whose.contains($0.pupil) ? $0.with(provision: own) : $0
    }
    tutors = tutors.map { $0.giving(own, beside: id) }
  }
}

extension Request {
  fileprivate func with(provision: Identifier<Provision>) -> Request {
    Request(
      pupil: pupil, subject: subject, provision: provision, points: points, statutory: statutory,
      first: first, last: last, tutor: tutor, trace: trace)
  }
}

extension AgreedSession {
  fileprivate func with(provision: Identifier<Provision>) -> AgreedSession {
    AgreedSession(
      pupil: pupil, subject: subject, provision: provision, date: date, period: period,
      tutor: tutor, room: room)
  }
}

extension Tutor {
  /// The tutor, who gives a provision where they give another.
  fileprivate func giving(
    _ own: Identifier<Provision>, beside old: Identifier<Provision>
  ) -> Tutor {
    guard let provisions, provisions.contains(old) else { return self }
    return Tutor(
      id: id, name: name, subjects: subjects, years: years, provisions: provisions.union([own]),
      mostPerDay: mostPerDay, mostPerWeek: mostPerWeek, checked: checked, payPerHour: payPerHour,
      teachesAs: teachesAs)
  }
}
