/// A number that a scenario or a sweep can set, named as in the school's files: `protect.loss-percent`.
public enum Knob: Hashable, Sendable, CustomStringConvertible {
  /// A number under `[protect]`; truth is 1, and 0 is not.
  case protect(Cap)
  /// A number for one subject.
  case subject(Subject, SubjectCap)
  /// A number under `[weights]`.
  case weight(Weight)
  /// A number of a provision.
  case provision(Identifier<Provision>, ProvisionNumber)
  /// The places of a pot.
  case places(Identifier<Pot>)
  /// A limit of a tutor.
  case tutor(Identifier<Tutor>, TutorLimit)

  /// What the school protects by numbers.
  public enum Cap: String, CaseIterable, Sendable {
    case lossPercent = "loss-percent"
    case outOfLesson = "out-of-lesson"
    case mostPerDay = "most-per-day"
    case overlooked
    case lunch
  }

  /// What differs for a subject.
  public enum SubjectCap: String, CaseIterable, Sendable {
    case lossPercent = "loss-percent"
    case weight
  }

  /// The weights of the school.
  public enum Weight: String, CaseIterable, Sendable {
    case subject, before, registration, `break`, lunch, after, free
    case keepFactor = "keep-factor"
    case steadiness
  }

  /// The numbers of a provision.
  public enum ProvisionNumber: String, CaseIterable, Sendable {
    case sessions, periods
    case mostPerWeek = "most-per-week"
    case groupLeast = "group-least"
    case groupMost = "group-most"
    case lossPercent = "loss-percent"
    /// In whole pounds, as in the file.
    case costPerSession = "cost-per-session"
  }

  /// The limits of a tutor.
  public enum TutorLimit: String, CaseIterable, Sendable {
    case mostPerDay = "most-per-day"
    case mostPerWeek = "most-per-week"
  }

  /// Reads a path such as `provision.one-to-one.sessions`; nothing where it names no number.
  public init?(_ path: String) {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let head = parts.first, let last = parts.last, parts.count > 1 else { return nil }
    let name = parts[1...].dropLast().joined(separator: ".")
    let knob: Knob? =
      switch head {
      case "protect" where parts.count == 2: Cap(rawValue: last).map { .protect($0) }
      case "protect" where parts[1] == "subject" && parts.count > 3:
        SubjectCap(rawValue: last).map {
          .subject(Subject(parts[2...].dropLast().joined(separator: ".")), $0)
        }
      case "weights" where parts.count == 2: Weight(rawValue: last).map { .weight($0) }
      case "provision" where !name.isEmpty:
        ProvisionNumber(rawValue: last).map { .provision(Identifier(name), $0) }
      case "pot" where !name.isEmpty && last == "places": .places(Identifier(name))
      case "tutor" where !name.isEmpty:
        TutorLimit(rawValue: last).map { .tutor(Identifier(name), $0) }
      default: nil
      }
    guard let knob else { return nil }
    self = knob
  }

  /// The path by which people name it.
  public var description: String {
    switch self {
    case .protect(let cap): "protect.\(cap.rawValue)"
    case .subject(let subject, let cap): "protect.subject.\(subject).\(cap.rawValue)"
    case .weight(let weight): "weights.\(weight.rawValue)"
    case .provision(let id, let number): "provision.\(id).\(number.rawValue)"
    case .places(let id): "pot.\(id).places"
    case .tutor(let id, let limit): "tutor.\(id).\(limit.rawValue)"
    }
  }
}

extension Knob {
  /// Whether a larger value allows all that a smaller one does.
  public var allowsMoreUpwards: Bool {
    switch self {
    case .protect(.lossPercent), .protect(.outOfLesson), .protect(.mostPerDay), .protect(.lunch),
      .subject(_, .lossPercent), .provision(_, .mostPerWeek), .provision(_, .groupMost),
      .provision(_, .lossPercent), .places, .tutor:
      true
    case .protect(.overlooked), .subject(_, .weight), .weight, .provision(_, .sessions),
      .provision(_, .periods), .provision(_, .groupLeast), .provision(_, .costPerSession):
      false
    }
  }
}

extension Scenario {
  /// Whether a plan of another scenario is lawful in this one too: both set the same caps, none lower here and one higher.
  ///
  /// Where something may give way besides, a plan rests on more than the changes, and is held against no other.
  public func allowsMore(than other: Scenario) -> Bool {
    guard relaxing == nil, other.relaxing == nil, changes.count == other.changes.count,
      changes != other.changes
    else { return false }
    return zip(changes, other.changes).allSatisfy { own, rival in
      guard case .set(let knob, let value) = own, case .set(let same, let less) = rival else {
        return own == rival
      }
      return knob == same && (value == less || (knob.allowsMoreUpwards && value > less))
    }
  }
}
