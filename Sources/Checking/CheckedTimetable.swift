public import Tuition

/// A timetable beside its school, looked through once for all that is asked of it.
public struct CheckedTimetable: Sendable {
  private let facts: Facts
  private let timetable: Timetable

  /// Looks a timetable through.
  ///
  /// - Parameters:
  ///   - timetable: the dated sessions.
  ///   - school: the school whose rules are asked.
  ///   - from: the first date that can still be chosen; nothing where nothing has happened.
  ///   - unmade: how many sessions of a pupil in a subject were missed and are not asked for any more.
  public init(
    _ timetable: Timetable, of school: School, from: CalendarDate? = nil, unmade: [Wish: Int] = [:]
  ) {
    self.timetable = timetable
    facts = Facts(timetable, of: school, from: from, unmade: unmade)
  }

  /// Every breach of every hard rule, in the order of the rules.
  public var breaches: [Breach] { hardRules.flatMap { $0.breaches(in: facts) } }

  /// Every lesson that a pupil misses for a session, by date, period of the day and pupil.
  public var withdrawals: [Withdrawal] { facts.withdrawals }

  /// What the timetable reaches in each tier, beside a published one where there is one.
  ///
  /// - Parameter published: the plan from which as little as possible was to change.
  public func objectives(beside published: Timetable?) -> [TierName: Int] {
    tierObjectives(of: timetable, beside: published, facts)
  }
}
