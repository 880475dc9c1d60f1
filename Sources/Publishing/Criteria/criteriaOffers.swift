internal import Tuition

/// The kinds of tuition that the school offers, as a family would ask about them.
func offersTable(_ school: School) -> PageTable {
  let entry = school.records.criteria?.entry ?? []
  let rows = school.records.provisions.sorted { $0.id < $1.id }.map { provision in
    PageTable.Row(
      [
        provision.name, "\(subjects(provision)), \(years(provision))",
        "\(amount(provision, school)), \(group(provision))",
        entry.sentences(for: provision.id).joined(separator: " "),
      ].map { PageText($0) })
  }
  return PageTable(
    caption: "Kinds of tuition this term",
    columns: [
      .init("Tuition"), .init("In what"), .init("How much"), .init("Who it is for"),
    ], rows: rows)
}

private func subjects(_ provision: Provision) -> String {
  switch provision.subjects {
  case .any: "Any subject"
  case .some(let some): some.sorted().map(\.name).joined(separator: ", ")
  }
}

private func years(_ provision: Provision) -> String {
  guard let years = provision.years?.sorted(), let first = years.first, let last = years.last
  else { return "all years" }
  if years.count == 1 { return "year \(first)" }
  if last.number - first.number == years.count - 1 { return "years \(first) to \(last)" }
  return "years " + years.map(\.description).joined(separator: ", ")
}

private func amount(_ provision: Provision, _ school: School) -> String {
  let often = provision.mostPerWeek == 1 ? "once a week" : "up to \(provision.mostPerWeek) a week"
  return "\(counted(provision.sessions, "time")), \(length(of: provision, school)), \(often)"
}

/// How long a session is; where it can lie in periods of several lengths, from which to which.
private func length(of provision: Provision, _ school: School) -> String {
  let lengths = school.sessionLengths(of: provision)
  guard let least = lengths.first, let most = lengths.last else {
    return "\(provision.periods * (school.usualLessonMinutes ?? 60)) minutes each"
  }
  return least == most ? "\(least) minutes each" : "\(least) to \(most) minutes each"
}

extension School {
  /// How many minutes a session can take at the times of the tutors who give it, the shortest first.
  fileprivate func sessionLengths(of provision: Provision) -> [Int] {
    let tutors = records.tutors.filter { tutor in
      (tutor.provisions?.contains(provision.id) ?? true) && tutor.subjects.meets(provision.subjects)
    }
    let ids = Set(tutors.map(\.id))
    let lengths = records.tutorHours.filter { ids.contains($0.tutor) }.compactMap { hour -> Int? in
      let periods = periods(from: hour.time.period, count: provision.periods, on: hour.time.day)
      guard let periods, periods.allSatisfy(isForTuition) else { return nil }
      return periods.reduce(0) { $0 + $1.minutes }
    }
    return Set(lengths).sorted()
  }

  private func isForTuition(_ period: Period) -> Bool {
    period.kind != .break && (period.kind != .lunch || records.protection.lunch)
  }
}

extension SubjectRange {
  /// Whether some subject is in both ranges.
  fileprivate func meets(_ other: SubjectRange) -> Bool {
    switch self {
    case .any: true
    case .some(let subjects): subjects.contains(where: other.covers)
    }
  }
}

private func group(_ provision: Provision) -> String {
  let (least, most) = (provision.groupLeast, provision.groupMost)
  if most == 1 { return "alone" }
  if least == 1 { return "alone or with \(most - 1) more" }
  return least == most ? "in a group of \(least)" : "in a group of \(least) to \(most)"
}

/// How many places there are, where the school has set a number, and for whom some of them are kept.
func places(_ school: School) -> [Block] {
  guard let pots = school.records.pots else { return [] }
  let count = pots.map(\.places).reduce(0, +)
  let kept = Pot.Who.allCases.filter { who in pots.contains { $0.who == who && $0.places > 0 } }
    .compactMap(\.children)
  let keeping = kept.isEmpty ? "" : "We keep some of them for children \(listed(kept)). "
  return [
    .paragraph(
      "There are \(counted(count, "place")) this term. \(keeping)Where more children need help than "
        + "we have places for, the rules above say who goes first.")
  ]
}

extension Pot.Who {
  /// The children a pot is for, as the page speaks of them; nothing where it is for any.
  fileprivate var children: String? {
    switch self {
    case .any: nil
    case .fsm: "with free school meals"
    case .pp: "who count for the pupil premium"
    case .cla: "in care"
    case .sen: "with special needs"
    case .eal: "who are learning English"
    }
  }
}

func listed(_ names: [String]) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " or " + last
}

func counted(_ number: Int, _ one: String, _ many: String) -> String {
  number == 1 ? "1 \(one)" : "\(number) \(many)"
}
