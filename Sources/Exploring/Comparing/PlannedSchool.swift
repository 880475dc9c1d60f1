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
  /// What a pupil has in a subject: the request, and how many of its sessions.
  struct Share {
    let request: Request?
    let count: Int
    let needed: Int

    var isWhole: Bool { count >= needed }
  }

  /// What each pupil has, by pupil and subject.
  var shares: [Wish: Share] {
    let rows = Dictionary(
      school.records.requests.map {
        (Key($0.wish, $0.provision), $0)
      },
      uniquingKeysWith: { first, other in first.points >= other.points ? first : other })
    let provisions = provisions
    return appointments.mapValues(\.count).reduce(into: [:]) { shares, had in
      let provision = provisions[had.key]
      shares[had.key] = Share(
        request: provision.flatMap { rows[Key(had.key, $0)] }, count: had.value,
        needed: provision.flatMap(school.provision)?.sessions ?? 0)
    }
  }

  /// The requests that are placed with all their sessions, by pupil and subject.
  var placed: [Wish: Request] { shares.whole }

  private var provisions: [Wish: Identifier<Provision>] {
    var found: [Wish: Identifier<Provision>] = [:]
    for session in timetable.sessions {
      for pupil in session.pupils {
        found[Wish(pupil: pupil, subject: session.subject)] = session.provision
      }
    }
    return found
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

/// How many entitlements have all their sessions in a plan.
public func entitlementsPlaced(in plan: Timetable, of school: School) -> Int {
  PlannedSchool(school, plan, withdrawals: []).placed.values.count(where: \.statutory)
}
