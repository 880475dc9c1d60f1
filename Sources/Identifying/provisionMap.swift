public import Tuition

/// Lays out who has what: existing provision, what a timetable gives, and what else is asked for.
///
/// - Parameters:
///   - school: the school.
///   - timetable: the sessions of a plan, where there is one.
///   - date: up to which lessons count as lost so far.
public func provisionMap(
  of school: School, timetable: Timetable? = nil, asOf date: CalendarDate
) -> ProvisionMap {
  let book = LessonBook(school)
  let ledger = LossLedger(asOf: date)
  let minutes = school.usualLessonMinutes ?? 0
  let supports =
    existingSupports(of: school, book: book, ledger: ledger)
    + plannedSupports(timetable?.sessions ?? [], of: school, book: book, ledger: ledger)
    + askedSupports(of: school, besides: timetable?.sessions ?? [], minutes: minutes)
  let ordered = school.inOrder(supports)
  return ProvisionMap(
    asOf: date, hasPlan: timetable != nil, assumedMinutes: minutes,
    provisions: mappedProvisions(ordered, of: school), supports: ordered,
    totals: supportTotals(ordered, of: school), pots: potUses(ordered, of: school))
}

/// The school's provisions, and after them what only existing provision names, in order of name.
private func mappedProvisions(_ supports: [Support], of school: School) -> [MappedProvision] {
  let given = Dictionary(grouping: supports, by: \.provision)
  let known = school.records.provisions.map { provision in
    MappedProvision(
      id: provision.id, name: provision.name, wave: provision.wave, profile: provision.profile,
      sum: SupportSum(given[provision.id] ?? []))
  }
  let others = given.keys.filter { school.provision($0) == nil }.sorted().map { id in
    MappedProvision(
      id: id, name: id.text, wave: nil, profile: ProvisionProfile(),
      sum: SupportSum(given[id] ?? []))
  }
  return known + others
}

extension School {
  /// Supports by year, form and pupil, and then by provision, standing and subject.
  fileprivate func inOrder(_ supports: [Support]) -> [Support] {
    let places = Dictionary(
      records.provisions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return supports.map { support in (sortKey(support, places: places), support) }
      .sorted { left, right in left.0.lexicographicallyPrecedes(right.0) }.map(\.1)
  }

  private func sortKey(_ support: Support, places: [Identifier<Provision>: Int]) -> [String] {
    func padded(_ number: Int) -> String {
      String(repeating: "0", count: 6 - min(6, "\(number)".count)) + "\(number)"
    }
    let pupil = pupil(support.pupil)
    let standing = Support.Standing.allCases.firstIndex(of: support.standing) ?? 0
    return [
      padded(pupil?.year.number ?? 0), pupil?.form ?? "", pupil?.surname ?? "",
      pupil?.forename ?? "", support.pupil.text,
      padded(places[support.provision] ?? places.count), support.provision.text,
      padded(standing), support.subject?.name ?? "",
    ]
  }
}
