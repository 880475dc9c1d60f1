internal import Tuition

/// What supports amount to: for the school, by wave, by year, by form and by group.
func supportTotals(_ supports: [Support], of school: School) -> [SupportTotal] {
  let pupils = school.pupilsInTerm
  let parts =
    [SupportTotal.Part.school] + waves(of: supports, in: school)
    + Set(pupils.map(\.year)).sorted().map { .year($0) }
    + forms(of: pupils)
    + Pot.Who.allCases.filter { $0 != .any }.map { .group($0) } + [.group(nil)]
  return parts.map { part in
    SupportTotal(
      part: part, roll: pupils.count { part.includes($0) },
      sum: SupportSum(supports.filter { part.includes($0, in: school) }))
  }
}

/// What is taken of each pot, and how many requests without a place could take one.
func potUses(_ supports: [Support], of school: School) -> [PotUse]? {
  school.records.pots?.map { pot in
    let paid = supports.filter { $0.pot == pot.id }
    return PotUse(
      pot: pot.id, places: pot.places, taken: paid.count,
      pence: paid.reduce(0) { $0 + ($1.pence ?? 0) },
      wanted: supports.count { $0.standing == .asked && pot.couldPay($0, in: school) })
  }
}

/// The waves that are given, and where some provision has none, that too.
private func waves(of supports: [Support], in school: School) -> [SupportTotal.Part] {
  let given = Set(supports.map { school.provision($0.provision)?.wave })
  return (1...3).map { .wave($0) } + (given.contains(nil) ? [.wave(nil)] : [])
}

/// The forms by year and name; forms of one name in two years are two.
private func forms(of pupils: [Pupil]) -> [SupportTotal.Part] {
  Dictionary(grouping: pupils, by: \.year).sorted { $0.key < $1.key }.flatMap { year, pupils in
    Set(pupils.map(\.form)).sorted().map { .form($0, of: year) }
  }
}

extension School {
  /// The pupils who are on the roll at some time of the term.
  var pupilsInTerm: [Pupil] { records.pupils.filter { $0.isOnRoll(on: records.term.first) } }
}

extension SupportTotal.Part {
  fileprivate func includes(_ pupil: Pupil) -> Bool {
    switch self {
    case .school, .wave: true
    case .year(let year): pupil.year == year
    case .form(let form, let year): pupil.form == form && pupil.year == year
    case .group(let who?): who.includes(pupil)
    case .group(nil): Pot.Who.allCases.allSatisfy { $0 == .any || !$0.includes(pupil) }
    }
  }

  fileprivate func includes(_ support: Support, in school: School) -> Bool {
    if case .wave(let wave) = self { return school.provision(support.provision)?.wave == wave }
    return school.pupil(support.pupil).map(includes) ?? false
  }
}

extension Pot {
  fileprivate func couldPay(_ support: Support, in school: School) -> Bool {
    guard let pupil = school.pupil(support.pupil), let subject = support.subject else {
      return false
    }
    let request = Request(
      pupil: pupil.id, subject: subject, provision: support.provision, points: 1)
    return matches(request, of: pupil)
  }
}
