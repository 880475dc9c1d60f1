internal import Tuition

/// What the school offers, and whether it fits a concern.
struct Offers {
  /// How a provision fits a concern.
  enum Fit {
    case fits(Fitting)
    case unfit(String)
  }

  /// A provision that fits.
  struct Fitting {
    let provision: Provision
    let pots: [Identifier<Pot>]?
    /// The criterion of entry that lets the pupil in, and its place in the school's order.
    let entry: (place: Int, says: String)?
    let history: [EarlierProvision]
    /// The first date for it, where the pupil has the same up to the day before.
    let from: CalendarDate?
  }

  private let school: School
  private let criteria: Criteria
  private let existing: [Identifier<Pupil>: [ExistingProvision]]

  init(_ school: School, _ criteria: Criteria) {
    self.school = school
    self.criteria = criteria
    existing = Dictionary(grouping: school.records.existing, by: \.pupil)
  }

  /// How each provision of the subject and year fits a concern.
  func fits(_ facts: Facts) -> [Fit] {
    school.records.provisions.sorted { $0.id < $1.id }
      .filter { provision in
        provision.subjects.covers(facts.progress.subject)
          && (provision.years?.contains(facts.pupil.year) ?? true)
      }
      .map { fit($0, facts) }
  }

  private func fit(_ provision: Provision, _ facts: Facts) -> Fit {
    let rules = criteria.entry.enumerated().filter { $0.element.provision == provision.id }
    let entry = rules.first { facts.meet($0.element.when) }
    if let rule = rules.first?.element, entry == nil {
      return .unfit("\(provision.id): \(rule.says)")
    }
    let until = lastDate(of: provision, facts)
    if let until, !provision.isPossible(from: until.advanced(by: 1), in: school.records.term) {
      return .unfit("\(provision.id): the pupil has it already, until \(until).")
    }
    guard isGiven(provision, facts) else {
      return .unfit("\(provision.id): no tutor gives it in this subject and year.")
    }
    let pots = pots(for: provision, facts)
    if let pots, pots.isEmpty {
      return .unfit("\(provision.id): no pot of places may be drawn on.")
    }
    return .fits(
      Fitting(
        provision: provision, pots: pots, entry: entry.map { ($0.offset, $0.element.says) },
        history: facts.history.filter { $0.provision == provision.id },
        from: until?.advanced(by: 1)))
  }

  /// Until when the pupil has the provision already, in the subject or in one that is not told; nothing where not.
  private func lastDate(of provision: Provision, _ facts: Facts) -> CalendarDate? {
    let term = school.records.term
    return (existing[facts.pupil.id] ?? []).filter { existing in
      [provision.id.text, provision.name].contains(existing.provision)
        && existing.subject.map { $0 == facts.progress.subject } ?? true
    }.map { $0.last ?? term.last }.filter { $0 >= term.first }.max()
  }

  private func isGiven(_ provision: Provision, _ facts: Facts) -> Bool {
    school.records.tutors.contains { tutor in
      isChecked(tutor) && tutor.subjects.covers(facts.progress.subject)
        && (tutor.years?.contains(facts.pupil.year) ?? true)
        && (tutor.provisions?.contains(provision.id) ?? true)
    }
  }

  private func isChecked(_ tutor: Tutor) -> Bool {
    tutor.checked.map { $0 <= school.records.term.last } ?? false
  }

  private func pots(for provision: Provision, _ facts: Facts) -> [Identifier<Pot>]? {
    guard let pots = school.records.pots else { return nil }
    let request = Request(
      pupil: facts.pupil.id, subject: facts.progress.subject, provision: provision.id, points: 1)
    return pots.filter { $0.places > 0 && $0.matches(request, of: facts.pupil) }.map(\.id).sorted()
  }
}

extension Provision {
  /// Whether the term is long enough for the sessions from a date on.
  fileprivate func isPossible(from date: CalendarDate, in term: Term) -> Bool {
    let weeks = (sessions + mostPerWeek - 1) / mostPerWeek
    return date.dayNumber + 7 * (weeks - 1) <= term.last.dayNumber
  }
}

extension Offers.Fitting {
  /// What came of the provision when the pupil last had it; nothing where they have not.
  var lastEffect: EarlierProvision.Effect? { history.last?.effect }

  /// Whether the pupil had it before and it made no difference.
  var isInVain: Bool { lastEffect == .noEffect }

  /// Whether one provision comes before another: what helped before first and what did not last, then the school's
  /// order, then the gentler wave.
  func precedes(_ other: Self) -> Bool { order < other.order }

  private var order: (Int, Int, Int, Identifier<Provision>) {
    let tried: Int
    switch lastEffect {
    case .helped: tried = 0
    case nil, .unknown: tried = 1
    case .little: tried = 2
    case .noEffect: tried = 3
    }
    return (tried, entry?.place ?? Int.max, provision.wave ?? 4, provision.id)
  }

  /// Why the provision fits, and why it stands at its place, from 0, as sentences.
  func why(in subject: Subject, year: Year, place: Int) -> String {
    var sentences = ["It is offered in \(subject) for year \(year)."]
    if let entry { sentences = [entry.says] }
    switch lastEffect {
    case .helped: sentences.append("It helped before.")
    case .little:
      sentences.append("It helped a little before\(place > 0 ? ", so others come first" : "").")
    case .noEffect:
      sentences.append(
        "It made no difference before\(place > 0 ? ", so it comes last" : ", but nothing else fits")."
      )
    case .unknown: sentences.append("The pupil had it before; what came of it is not written.")
    case nil: break
    }
    return sentences.joined(separator: " ")
  }
}
