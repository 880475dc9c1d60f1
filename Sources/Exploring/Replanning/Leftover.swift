internal import Tuition

/// The records of a school while a term is divided into what has happened and what is left.
struct Leftover {
  private(set) var records: SchoolRecords
  /// The provision of the rest of a request that has begun.
  private(set) var names: [Wish: Identifier<Provision>] = [:]
  /// The school's provision behind each of those.
  private(set) var originals: [Identifier<Provision>: Identifier<Provision>] = [:]
  /// The pot that pays for a request that has begun.
  private(set) var paid: [Wish: Identifier<Pot>] = [:]
  /// What is asked for no longer, though not all of it was given.
  private(set) var unfinished: [Unfinished] = []
  private let date: CalendarDate
  private var given: [Wish: (provision: Identifier<Provision>, count: Int)] = [:]
  private var waived: [Wish: Int] = [:]

  init(_ records: SchoolRecords, date: CalendarDate) {
    self.records = records
    self.date = date
  }

  /// Counts what has happened, and makes it existing provision.
  mutating func note(_ past: [Session], in school: School) {
    for session in past {
      let count = school.provision(session.provision)?.periods ?? 1
      let periods =
        school.periods(from: session.period, count: count, on: session.date.weekday) ?? []
      for (pupil, pot) in zip(session.pupils, session.pots) {
        let wish = Wish(pupil: pupil, subject: session.subject)
        given[wish, default: (session.provision, 0)].count += 1
        paid[wish] = pot
        guard school.pupil(pupil) != nil else { continue }
        records.existing += periods.map { period in
          ExistingProvision(
            pupil: pupil, provision: session.provision.text,
            time: WeeklyTime(day: session.date.weekday, period: period.name),
            first: session.date, last: session.date)
        }
      }
    }
    records.agreed.removeAll { $0.date < date }
  }

  /// Asks for so many sessions fewer; what is asked for in part has begun, though nothing of it has been given.
  mutating func waive(_ counts: [Wish: Int], beside sessions: [Session]) {
    waived = counts.filter { $0.value > 0 }
    for session in sessions {
      for (pupil, pot) in zip(session.pupils, session.pots) {
        let wish = Wish(pupil: pupil, subject: session.subject)
        guard waived[wish] != nil, given[wish] == nil else { continue }
        given[wish] = (session.provision, 0)
        paid[wish] = pot
      }
    }
  }

  /// Turns requests into requests for what is left of them.
  mutating func divide() {
    let provisions = Dictionary(
      records.provisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let term = records.term
    var requests: [Request] = []
    var whole: Set<Wish> = []
    var ended: [(request: Request, cause: Unfinished.Cause)] = []
    for request in records.requests {
      let begun = given[request.wish]
      if let begun, begun.provision == request.provision,
        begun.count + (waived[request.wish] ?? 0) >= provisions[begun.provision]?.sessions ?? 0
      {
        whole.insert(request.wish)
      } else if min(request.last ?? term.last, term.last) < date {
        ended.append((request, .over(min(request.last ?? term.last, term.last))))
      } else if let begun, begun.provision != request.provision {
        let year = records.pupils.first { $0.id == request.pupil }?.year
        ended.append((request, .otherProvision(was: begun.provision, year: year)))
      } else {
        requests.append(left(of: request, begun?.count, provisions[request.provision]))
      }
    }
    let asked = whole.union(requests.map(\.wish))
    noteUnfinished(ended.filter { !asked.contains($0.request.wish) }, provisions)
    records.requests = requests
    moveAgreed()
    takePlaces()
  }

  /// A request for what is left of it.
  private mutating func left(
    of request: Request, _ count: Int?, _ provision: Provision?
  ) -> Request {
    guard let count, let provision else { return request.beginning(date) }
    let name = rest(of: provision, provision.sessions - count - (waived[request.wish] ?? 0))
    names[request.wish] = name
    return request.beginning(date, as: name)
  }

  /// Of several alternatives that have ended, the one of most points tells it.
  private mutating func noteUnfinished(
    _ ended: [(request: Request, cause: Unfinished.Cause)],
    _ provisions: [Identifier<Provision>: Provision]
  ) {
    for (wish, alternatives) in Dictionary(grouping: ended, by: \.request.wish) {
      guard let one = alternatives.max(by: { $0.request.points < $1.request.points }) else {
        continue
      }
      let provision =
        given[wish].flatMap { provisions[$0.provision] } ?? provisions[one.request.provision]
      let (count, needed) = (given[wish]?.count ?? 0, provision?.sessions ?? 0)
      guard count < needed else { continue }
      unfinished.append(
        Unfinished(request: one.request, given: count, needed: needed, cause: one.cause))
    }
    unfinished.sort { $0.request.wish < $1.request.wish }
  }

  /// The provision with so many sessions left, made where it is new.
  private mutating func rest(of provision: Provision, _ count: Int) -> Identifier<Provision> {
    let name = Identifier<Provision>("\(provision.id), \(count) left")
    guard originals.updateValue(provision.id, forKey: name) == nil else { return name }
    records.provisions.append(provision.rest(name, count))
    records.tutors = records.tutors.map { $0.giving(name, beside: provision.id) }
    return name
  }

  private mutating func moveAgreed() {
    records.agreed = records.agreed.map { agreed in
      guard let name = names[agreed.wish] else {
        return agreed
      }
      var own = agreed
      own.provision = name
      return own
    }
  }

  /// What has begun keeps its place: pots have so many fewer, and the rests have pots of their own.
  private mutating func takePlaces() {
    guard let pots = records.pots else { return }
    let used = Dictionary(grouping: paid.values, by: \.self).mapValues(\.count)
    let rests = Dictionary(grouping: names.values, by: \.self).mapValues(\.count)
    records.pots =
      pots.map { pot in
        var left = pot
        left.places = max(0, pot.places - (used[pot.id] ?? 0))
        return left
      }
      + rests.keys.sorted().map { name in
        Pot(id: .begun(name), places: rests[name] ?? 0, provision: name)
      }
  }
}

extension Identifier<Pot> {
  /// The pot that holds the places of what has begun.
  static func begun(_ name: Identifier<Provision>) -> Self { Identifier("begun: \(name)") }
}

extension Request {
  fileprivate func beginning(
    _ date: CalendarDate, as provision: Identifier<Provision>? = nil
  ) -> Request {
    var own = self
    own.provision = provision ?? self.provision
    own.first = max(first ?? date, date)
    return own
  }
}

extension Provision {
  fileprivate func rest(_ name: Identifier<Provision>, _ count: Int) -> Provision {
    var own = self
    own.id = name
    own.sessions = count
    own.groupLeast = 1
    return own
  }
}
