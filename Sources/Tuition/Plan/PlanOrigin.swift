/// Where a plan comes from that is not simply a plan of the school's files.
public enum PlanOrigin: Hashable, Sendable {
  /// A scenario was planned to see what would come of it.
  case scenario(Scenario)
  /// The rest of a term was planned anew from a date on, with changes that may not be in the school's files yet.
  ///
  /// What was planned anew may have been a draft, by its name; then this is one too.
  /// Of some pupils' subjects it asks for so many sessions fewer, which were missed and could not be made up.
  case again(
    from: CalendarDate, changes: [Change], draft: String? = nil, unmade: [Wish: Int] = [:])

  /// What is otherwise than in the school's files.
  public var changes: [Change] {
    switch self {
    case .scenario(let scenario): scenario.changes
    case .again(_, let changes, _, _): changes
    }
  }

  /// The first date that could still be chosen; nothing where nothing had happened.
  public var from: CalendarDate? {
    if case .again(let date, _, _, _) = self { date } else { nil }
  }

  /// How many sessions of a pupil in a subject were missed and are not made up.
  public var unmade: [Wish: Int] {
    if case .again(_, _, _, let unmade) = self { unmade } else { [:] }
  }

  /// What people call the plan.
  public var name: String {
    switch self {
    case .scenario(let scenario): scenario.name
    case .again(let date, _, let draft, _):
      draft.map { "\($0), planned again from \(date)" } ?? "Planned again from \(date)"
    }
  }
}

/// Who has accepted a plan, when and why.
public struct Acceptance: Hashable, Sendable {
  /// What is accepted: the name of a scenario, or what else the plan is called.
  public let name: String
  /// Who accepted it.
  public let by: String
  /// Why.
  public let reason: String
  /// When.
  public let date: CalendarDate
  /// The sum of the sessions that were accepted, so that others are not taken for them.
  public let sum: String

  /// Makes an acceptance.
  public init(name: String, by: String, reason: String, on date: CalendarDate, sum: String) {
    self.name = name
    self.by = by
    self.reason = reason
    self.date = date
    self.sum = sum
  }
}

/// What a plan counts for among those who read it.
public enum PlanStanding: Hashable, Sendable {
  /// A plan of the school's files, which nobody needs to accept.
  case ordinary
  /// A plan to talk about, by its name; nobody should act on it.
  case draft(String)
  /// A plan that somebody has accepted.
  case accepted(Acceptance)

  /// What stands on everything that is made of a draft.
  public static let draftMark = "DRAFT"

  /// The name of a draft; nothing where the plan is none.
  public var draftName: String? { if case .draft(let name) = self { name } else { nil } }

  /// Whether nobody should act on the plan yet.
  public var isDraft: Bool { draftName != nil }

  /// What a plan counts for: what comes from a scenario, at first or at second hand, is a draft until accepted as it is.
  ///
  /// - Parameters:
  ///   - origin: where the plan comes from; nothing where it is a plan of the school's files.
  ///   - acceptance: who accepted a plan in its place.
  ///   - sum: the sum of the sessions there are.
  public init(origin: PlanOrigin?, acceptance: Acceptance?, sum: String) {
    if let acceptance, acceptance.sum == sum {
      self = .accepted(acceptance)
    } else if case .scenario(let scenario) = origin {
      self = .draft(scenario.name)
    } else if case .again(_, _, let draft?, _) = origin {
      self = .draft(draft)
    } else {
      self = .ordinary
    }
  }
}

extension Timetable {
  /// A sum that changes with any session: FNV-1a of Fowler, Noll and Vo, 64 bits.
  public var sum: String {
    var sum: UInt64 = 14_695_981_039_346_656_037
    for session in sessions {
      let words = [
        session.date.description, session.period.text, session.provision.text,
        session.subject.name, session.tutor.text, session.room.text,
        session.pupils.map(\.text).joined(separator: ";"),
        session.pots.map { $0?.text ?? "" }.joined(separator: ";"),
      ]
      for byte in (words.joined(separator: "\u{1F}") + "\n").utf8 {
        sum = (sum ^ UInt64(byte)) &* 1_099_511_628_211
      }
    }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
