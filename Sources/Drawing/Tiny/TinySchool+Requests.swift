internal import Tuition

extension TinySchool {
  /// Two to four kinds of tuition out of six, each with a rule of its own.
  mutating func drawProvisions() {
    let weeks = records.term.dates.count / 7 + 1
    let shapes: [Shape] = [
      Shape(id: "one-to-one", sessions: min(3, weeks)),
      Shape(id: "small-group", sessions: 2, groupLeast: 2, groupMost: 3),
      Shape(id: "pair", sessions: 2, groupMost: 2),
      Shape(id: "booster", sessions: 2, mode: .sameTime),
      Shape(id: "double", sessions: 2, periods: 2),
      Shape(id: "intensive", sessions: 4, mostPerWeek: 2),
    ]
    for shape in chance.sample(chance.number(in: 2...4), of: shapes) {
      let sessions = max(1, shape.sessions - chance.number(in: 0...1))
      records.provisions.append(
        Provision(
          id: shape.id, name: "Tuition: \(shape.id)",
          subjects: chance.chance(60) ? .any : .some(["Mathematics", "English"]),
          sessions: sessions, wave: chance.chance(40) ? chance.number(in: 2...3) : nil,
          years: chance.chance(12) ? [years[0]] : nil, periods: shape.periods,
          mostPerWeek: shape.mostPerWeek, groupLeast: shape.groupLeast,
          groupMost: shape.groupMost, mode: shape.mode,
          lossPercent: chance.chance(40) ? chance.pick([34, 50, 75]) : nil,
          costPerSession: chance.chance(50) ? 4_050 : nil))
    }
  }

  private struct Shape {
    let id: Identifier<Provision>
    let sessions: Int
    var periods = 1
    var mostPerWeek = 1
    var groupLeast = 1
    var groupMost = 1
    var mode = Provision.Mode.rotate
  }

  /// Two to six requests: one for each of two pupils at least, groups and alternatives among them.
  mutating func drawRequests() {
    let asked = chance.number(in: 2...6)
    for attempt in 0..<24 where records.requests.count < asked {
      let pupil = records.pupils[attempt % records.pupils.count]
      let subject: Subject = chance.chance(60) ? "Mathematics" : "English"
      let provisions = records.provisions.filter {
        $0.subjects.covers(subject) && ($0.years?.contains(pupil.year) ?? true)
      }
      guard !provisions.isEmpty else { continue }
      add(chance.pick(provisions), subject, to: pupil)
    }
  }

  private mutating func add(_ provision: Provision, _ subject: Subject, to pupil: Pupil) {
    guard
      !records.requests.contains(where: {
        $0.pupil == pupil.id && $0.subject == subject && $0.provision == provision.id
      })
    else { return }
    let term = records.term
    let able = records.tutors.filter {
      $0.subjects.covers(subject) && ($0.years?.contains(pupil.year) ?? true)
        && ($0.provisions?.contains(provision.id) ?? true)
    }
    records.requests.append(
      Request(
        pupil: pupil.id, subject: subject, provision: provision.id,
        points: chance.number(in: 1...60), statutory: chance.chance(20),
        first: chance.chance(12) ? term.first.advanced(by: 4) : nil,
        last: chance.chance(12) ? term.last.advanced(by: -3) : nil,
        tutor: chance.chance(12) && !able.isEmpty ? chance.pick(able.map(\.id)) : nil))
  }

  /// No pots, or one to three of which some are too small.
  mutating func drawPots() {
    guard chance.chance(55) else { return }
    var pots = [Pot(id: "core", places: chance.number(in: 1...4))]
    if chance.chance(50) {
      pots.append(
        Pot(id: "extra", places: chance.number(in: 1...2), who: chance.pick(Pot.Who.allCases)))
    }
    if chance.chance(40) {
      pots.append(
        Pot(
          id: "special", places: 1,
          provision: chance.chance(50) ? chance.pick(records.provisions.map(\.id)) : nil,
          subject: chance.chance(50) ? "English" : nil,
          years: chance.chance(40) ? [years[0]] : nil))
    }
    records.pots = pots
  }

  /// Sessions that stand, taken from a request that can be placed.
  mutating func drawStanding() {
    guard chance.chance(40) else { return }
    var fit = FirstFit(records)
    var sessions: [AgreedSession] = []
    for request in records.requests where sessions.isEmpty { sessions = fit.place(request) ?? [] }
    guard !sessions.isEmpty else { return }
    let kept = chance.sample(chance.number(in: 1...sessions.count), of: sessions)
    let named = chance.chance(50)
    records.agreed = kept.map {
      AgreedSession(
        pupil: $0.pupil, subject: $0.subject, provision: $0.provision, date: $0.date,
        period: $0.period, tutor: $0.tutor, room: named ? $0.room : nil)
    }
  }
}
