public import Tuition

/// What is left of a term from a date on: a school whose requests are for the sessions not yet given.
///
/// What has happened is existing provision, so that it counts as lost and as out of a lesson. A request that has begun
/// asks for a provision of its own, with as many sessions as are left; missed ones are among them. It may go on with
/// another tutor, and its place in a pot is taken already.
///
/// New times begin on a Monday: families are told before, and the most sessions of a week hold without looking back. In a
/// week that has begun, published sessions take place as far as they still can, and count as happened.
public struct Continuation: Sendable {
  /// The school with what is left to be planned.
  public let school: School
  /// The first date that is planned anew, a Monday.
  public let from: CalendarDate
  /// The sessions that have happened, and those that still take place in the week that has begun.
  public let past: [Session]
  /// The sessions that are published for the rest of the term.
  public let published: Timetable
  /// What is asked for no longer, though not all of it was given.
  public let unfinished: [Unfinished]
  /// How many sessions of a request are not asked for, though they were not given.
  public let waived: [Wish: Int]
  private let names: [Wish: Identifier<Provision>]
  private let originals: [Identifier<Provision>: Identifier<Provision>]
  private let paid: [Wish: Identifier<Pot>]

  /// Divides a term at a date.
  ///
  /// - Parameters:
  ///   - school: the school with what has changed.
  ///   - plan: the published plan.
  ///   - date: the first date that may be planned.
  ///   - missed: sessions before the date that did not take place.
  ///   - waived: how many sessions of a request are not asked for, though they were not given.
  public init(
    of school: School, plan: Timetable, from date: CalendarDate,
    missed: Set<Identifier<Session>> = [], waived: [Wish: Int] = [:]
  ) throws(ImpossibleChange) {
    let from = date.monday == date ? date : date.monday.advanced(by: 7)
    var week = StandingSessions(school, beside: plan)
    let past =
      plan.sessions.filter { $0.date < date && !missed.contains($0.id) }
      + week.standing(plan.sessions.filter { date <= $0.date && $0.date < from })
    var left = Leftover(school.records, date: from)
    left.note(past, in: school)
    left.waive(waived, beside: plan.sessions)
    left.divide()
    self.school = try Self.school(left)
    self.from = from
    self.past = past
    self.waived = waived.filter { $0.value > 0 }
    unfinished = left.unfinished
    names = left.names
    originals = left.originals
    paid = left.paid
    published = left.named(plan.sessions.filter { $0.date >= from }, in: school)
  }

  private static func school(_ left: Leftover) throws(ImpossibleChange) -> School {
    do {
      return try School(left.records).inOrder()
    } catch {
      throw ImpossibleChange(
        "What is left of the term does not hold together. \(error.problems.map(\.what).joined(separator: ". "))."
      )
    }
  }

  /// The whole term: what has happened, and a plan of what was left, under the school's own names.
  public func whole(_ future: Timetable) -> Timetable {
    let sessions = past + future.sessions.map(whole)
    let order: (Identifier<Period>) -> Int = { school.periodIndex($0) ?? 0 }
    let ordered = Timetable(sessions, order: order).sessions
    let width = String(ordered.count).count
    return Timetable(
      ordered.enumerated().map { number, session in
        let digits = String(number + 1)
        return session.named("S" + String(repeating: "0", count: width - digits.count) + digits)
      }, order: order)
  }

  /// A session of what was left under the school's own names.
  func whole(_ session: Session) -> Session {
    session.given(
      as: originals[session.provision],
      pots: zip(session.pupils, session.pots).map { pupil, pot in
        paid[Wish(pupil: pupil, subject: session.subject)] ?? pot
      })
  }

  /// The school's provision behind that of a request for what is left.
  func original(of provision: Identifier<Provision>) -> Identifier<Provision> {
    originals[provision] ?? provision
  }

  /// What is published for the rest of the term, with the places that what has begun keeps.
  var standing: Timetable {
    let sessions = published.sessions.map { session in
      session.given(
        as: nil,
        pots: zip(session.pupils, session.pots).map { pupil, pot in
          guard let pot else { return nil }
          return names[Wish(pupil: pupil, subject: session.subject)].map { .begun($0) } ?? pot
        })
    }
    return Timetable(sessions, order: { school.periodIndex($0) ?? 0 })
  }
}

extension Leftover {
  /// Published sessions under the names of what is left of their requests.
  fileprivate func named(_ sessions: [Session], in school: School) -> Timetable {
    Timetable(
      sessions.map { session in
        session.given(
          as: session.pupils.lazy.compactMap {
            names[Wish(pupil: $0, subject: session.subject)]
          }.first)
      }, order: { school.periodIndex($0) ?? 0 })
  }
}

extension Session {
  fileprivate func given(
    as provision: Identifier<Provision>?, pots: [Identifier<Pot>?]? = nil
  ) -> Session {
    var own = self
    own.provision = provision ?? self.provision
    own.pots = pots ?? self.pots
    return own
  }

  fileprivate func named(_ name: String) -> Session {
    var own = self
    own.id = Identifier(name)
    return own
  }
}
