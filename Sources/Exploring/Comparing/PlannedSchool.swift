public import Tuition

/// A school with its sessions, and the lessons that they make pupils miss.
public struct PlannedSchool: Sendable {
  /// The school.
  public let school: School
  /// The sessions.
  public let timetable: Timetable
  /// The lessons missed.
  public let withdrawals: [Withdrawal]

  /// Brings a school and its sessions together.
  public init(_ school: School, _ timetable: Timetable, withdrawals: [Withdrawal]) {
    self.school = school
    self.timetable = timetable
    self.withdrawals = withdrawals
  }
}

/// One pupil's session: what the family has been told.
struct Appointment: Hashable {
  let wish: Wish
  let date: CalendarDate
  let period: Identifier<Period>
  let tutor: Identifier<Tutor>
}

extension PlannedSchool {
  /// The requests that are placed, by pupil and subject.
  var placed: [Wish: Request] {
    let rows = Dictionary(
      school.records.requests.map {
        (Key($0.wish, $0.provision), $0)
      },
      uniquingKeysWith: { first, other in first.points >= other.points ? first : other })
    var placed: [Wish: Request] = [:]
    for session in timetable.sessions {
      for pupil in session.pupils {
        let wish = Wish(pupil: pupil, subject: session.subject)
        placed[wish] = rows[Key(wish, session.provision)]
      }
    }
    return placed
  }

  private struct Key: Hashable {
    let wish: Wish
    let provision: Identifier<Provision>

    init(_ wish: Wish, _ provision: Identifier<Provision>) {
      self.wish = wish
      self.provision = provision
    }
  }

  /// What each family has been told, by pupil and subject.
  var appointments: [Wish: Set<Appointment>] {
    var found: [Wish: Set<Appointment>] = [:]
    for session in timetable.sessions {
      for pupil in session.pupils {
        let wish = Wish(pupil: pupil, subject: session.subject)
        found[wish, default: []].insert(
          Appointment(
            wish: wish, date: session.date, period: session.period, tutor: session.tutor))
      }
    }
    return found
  }

  /// The minutes of a session over its periods.
  func minutes(of session: Session) -> Int {
    let count = school.provision(session.provision)?.periods ?? 1
    let taken = school.periods(from: session.period, count: count, on: session.date.weekday)
    return taken?.reduce(0) { $0 + $1.minutes } ?? 0
  }
}

/// How many entitlements have sessions in a plan.
public func entitlementsPlaced(in plan: Timetable, of school: School) -> Int {
  PlannedSchool(school, plan, withdrawals: []).placed.values.count(where: \.statutory)
}
