import Testing
import Tuition

/// A school with one rule in play, and the optima worked out on paper.
struct RuleCase: Sendable, CustomTestStringConvertible {
  /// The values of the tiers.
  struct Best: Sendable {
    var statutory = 0
    let points: Int
    var kept: Int?
    let cost: Int

    var inOrder: [Int] { [statutory, points] + (kept.map { [$0] } ?? []) + [cost] }
  }

  let testDescription: String
  /// Nothing where no plan keeps the rules.
  let best: Best?
  let published: Timetable?
  let change: @Sendable (inout SchoolRecords) -> Void

  init(
    _ description: String, _ best: Best?, published: Timetable? = nil,
    _ change: @escaping @Sendable (inout SchoolRecords) -> Void = { _ in }
  ) {
    testDescription = description
    self.best = best
    self.published = published
    self.change = change
  }

  static let all = people + lessons + losses + requests + standing

  private static let nothing = Best(points: 0, cost: 0)
  private static let free = Best(points: 10, cost: 420)
  /// One session out of Art, the other on a Tuesday.
  private static let oneMonday = Best(points: 10, cost: 1260)
}

extension RuleCase {
  /// Rules 1 and 2: tutors and rooms.
  private static let people: [RuleCase] = [
    RuleCase("two free hours on one weekly time", free),
    RuleCase("a tutor sees one pupil at a time", Best(points: 15, cost: 840)) {
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
    },
    RuleCase("with one hour a week the request with more points is placed", free) {
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.rooms.append(Room(id: "R2", name: "-", places: 1, overlooked: true))
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
    },
    RuleCase("an entitlement comes before points", Best(statutory: 1, points: 5, cost: 420)) {
      $0.requests.append(TwoWeeks.request("Ben", points: 5, statutory: true))
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
    },
    RuleCase("a room holds one session at a time", free) {
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.tutors.append(TwoWeeks.tutor("T2"))
      $0.tutorHours = ["T1", "T2"].flatMap { TwoWeeks.hours(Identifier($0), (.tuesday, "P1")) }
    },
    RuleCase("a pupil is at one session at a time", free) {
      $0.protection = Protection(lossPercent: 50, mostPerDay: 2)
      $0.requests.append(TwoWeeks.request("Ada", "French", points: 5))
      $0.tutors.append(TwoWeeks.tutor("T2"))
      $0.tutorHours = ["T1", "T2"].flatMap { TwoWeeks.hours(Identifier($0), (.tuesday, "P1")) }
      $0.rooms.append(Room(id: "R2", name: "-", places: 1, overlooked: true))
    },
    RuleCase("a second room that is overlooked helps", Best(points: 15, cost: 840)) {
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.tutors.append(TwoWeeks.tutor("T2"))
      $0.tutorHours = ["T1", "T2"].flatMap { TwoWeeks.hours(Identifier($0), (.tuesday, "P1")) }
      $0.rooms.append(Room(id: "R2", name: "-", places: 1, overlooked: true))
    },
    RuleCase("one pupil alone needs an overlooked room", nothing) {
      $0.rooms = [Room(id: "R1", name: "-", places: 2)]
    },
    RuleCase("a session over two periods keeps its room for both", Best(points: 10, cost: 540)) {
      $0.provisions.append(TwoWeeks.provision("double", sessions: 2, periods: 2))
      $0.requests = [
        TwoWeeks.request("Ada", "English", "double", points: 10),
        TwoWeeks.request("Ben", points: 5),
      ]
      $0.tutors.append(TwoWeeks.tutor("T2"))
      $0.tutorHours = ["T1", "T2"].flatMap {
        TwoWeeks.hours(Identifier($0), (.tuesday, "P1"), (.tuesday, "P2"))
      }
    },
    RuleCase("a room is not used while a lesson is in it", oneMonday) {
      $0.term = Term(
        name: "-", first: $0.term.first, last: $0.term.last, cycle: ["A", "B"])
      $0.lessons += ["P1", "P2"].map {
        TwoWeeks.lesson("9X", "French", .tuesday, Identifier($0), week: "A", room: "R1")
      }
    },
    RuleCase("a room is not used while it is booked", oneMonday) {
      $0.roomBookings = ["P1", "P2"].map {
        RoomBooking(
          room: "R1", time: WeeklyTime(day: .tuesday, period: Identifier($0)),
          last: TwoWeeks.firstTuesday)
      }
    },
    RuleCase("a tutor is not used while absent", oneMonday) {
      $0.absences = [
        Absence(tutor: "T1", first: TwoWeeks.firstTuesday, last: TwoWeeks.firstTuesday)
      ]
    },
    RuleCase("a tutor who teaches then is not used", nothing) {
      $0.tutors = [TwoWeeks.tutor("T1", teachesAs: "AB")]
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
      $0.lessons.append(TwoWeeks.lesson("9X", "French", .tuesday, "P1", teacher: "AB"))
    },
    RuleCase("a tutor is not used before the checks are done", nothing) {
      $0.tutors = [TwoWeeks.tutor("T1", checked: TwoWeeks.secondMonday)]
    },
    RuleCase("a tutor whose checks are not done is never used", nothing) {
      $0.tutors = [TwoWeeks.tutor("T1", checked: nil)]
    },
    RuleCase("a tutor gives only their subjects, years and provisions", nothing) {
      $0.tutors = [
        TwoWeeks.tutor("T1", subjects: .some(["French"])),
        TwoWeeks.tutor("T2", years: []), TwoWeeks.tutor("T3", provisions: ["one"]),
      ]
      $0.tutorHours = ["T1", "T2", "T3"].flatMap {
        TwoWeeks.hours(Identifier($0), (.tuesday, "P1"))
      }
    },
    RuleCase("a tutor has so many sessions a day", Best(points: 15, cost: 3000)) {
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.tutors = [TwoWeeks.tutor("T1", mostPerDay: 1)]
      $0.protection = Protection(lossPercent: 100, overlooked: false)
      $0.weights = Weights(steadiness: 840)
    },
    RuleCase("a tutor has so many sessions a week", free) {
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.tutors = [TwoWeeks.tutor("T1", mostPerWeek: 1)]
    },
  ]

  /// Rules 3 and 4: when a pupil can be taken.
  private static let lessons: [RuleCase] = [
    RuleCase("no session on a date closed to the year", nothing) {
      $0.closures = [
        Closure(
          first: TwoWeeks.secondMonday, last: TwoWeeks.secondTuesday, label: "Trip",
          years: Set($0.pupils.map(\.year)))
      ]
    },
    RuleCase("a week that is closed to all takes no label", Best(points: 10, cost: 360)) {
      $0.term = Term(
        name: "-", first: $0.term.first, last: $0.term.last.advanced(by: 7), cycle: ["A", "B"])
      $0.closures = [
        Closure(
          first: TwoWeeks.secondMonday, last: TwoWeeks.secondMonday.advanced(by: 4), label: "Half")
      ]
      $0.requests = [TwoWeeks.request("Ada", "English", "one", points: 10)]
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"), week: "B")
    },
    RuleCase("nobody is withdrawn from a protected subject", nothing) {
      $0.protection = Protection(subjects: ["Art"], lossPercent: 50)
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"), (.monday, "P2"))
    },
    RuleCase("a teacher's never keeps a pupil in a subject", nothing) {
      $0.protection = Protection(lossPercent: 100)
      $0.judgements = [Judgement(pupil: "Ada", subject: "Art", kind: .never)]
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
    RuleCase("a subject to keep costs three times as much", Best(points: 10, cost: 3900)) {
      $0.protection = Protection(lossPercent: 100)
      $0.judgements = [Judgement(pupil: "Ada", subject: "Art", kind: .keep)]
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
    RuleCase("a subject is not missed for tuition in itself", nothing) {
      $0.protection = Protection(lossPercent: 100)
      $0.requests = [TwoWeeks.request("Ada", "Music", points: 10)]
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P2"))
    },
    RuleCase("a pupil who stays in lessons is not withdrawn", nothing) {
      $0.pupils[0] = TwoWeeks.pupil("Ada", inLessons: false)
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"), (.monday, "P2"))
    },
    RuleCase("before school needs consent", nothing) {
      $0.periods.insert(TwoWeeks.period("Early", hour: 8, kind: .before), at: 0)
      $0.pupils[0] = TwoWeeks.pupil("Ada", outside: .after)
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "Early"))
    },
    RuleCase("after school needs consent", nothing) {
      $0.periods.append(TwoWeeks.period("After", hour: 15, kind: .after))
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "After"))
    },
    RuleCase("after school with consent costs its own weight", Best(points: 10, cost: 900)) {
      $0.periods.append(TwoWeeks.period("After", hour: 15, kind: .after))
      $0.pupils[0] = TwoWeeks.pupil("Ada", outside: .after)
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "After"))
    },
    RuleCase("breaks and lunch are left alone", nothing) {
      $0.periods += [
        TwoWeeks.period("Break", hour: 11, kind: .break),
        TwoWeeks.period("Lunch", hour: 12, kind: .lunch),
      ]
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "Break"), (.tuesday, "Lunch"))
    },
    RuleCase("lunch is used where the school says so", Best(points: 10, cost: 1500)) {
      $0.periods.append(TwoWeeks.period("Lunch", hour: 12, kind: .lunch))
      $0.protection = Protection(lunch: true)
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "Lunch"))
    },
  ]

  /// Rules 5 and 6: what is lost, and who is out.
  private static let losses: [RuleCase] = [
    RuleCase("half of each subject may be lost", Best(points: 10, cost: 1800)) {
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"), (.monday, "P2"))
    },
    RuleCase("a provision's own percentage counts", Best(points: 10, cost: 1500)) {
      $0.provisions[0] = TwoWeeks.provision("two", sessions: 2, lossPercent: 100)
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
    RuleCase(
      "the highest percentage applies to all who take the pupil", Best(points: 15, cost: 1800)
    ) {
      $0.provisions.append(TwoWeeks.provision("generous", sessions: 1, lossPercent: 100))
      $0.requests = [
        TwoWeeks.request("Ada", "English", "generous", points: 10),
        TwoWeeks.request("Ada", "French", "one", points: 5),
      ]
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
    RuleCase("a low percentage of its own does not lift the others", Best(points: 10, cost: 900)) {
      $0.provisions.append(TwoWeeks.provision("mean", sessions: 1, lossPercent: 20))
      $0.requests = [
        TwoWeeks.request("Ada", "English", "one", points: 10),
        TwoWeeks.request("Ada", "French", "mean", points: 5),
      ]
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
    RuleCase("percentages do not add up", Best(points: 10, cost: 900)) {
      $0.provisions.append(TwoWeeks.provision("generous", sessions: 1, lossPercent: 75))
      $0.requests = [
        TwoWeeks.request("Ada", "English", "generous", points: 10),
        TwoWeeks.request("Ada", "French", "one", points: 5),
      ]
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
    RuleCase("a percentage that takes nobody from the subject does not count", nothing) {
      $0.provisions.append(TwoWeeks.provision("generous", sessions: 3, lossPercent: 100))
      $0.requests.append(TwoWeeks.request("Ada", "French", "generous", points: 5))
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
    RuleCase("existing provision uses up what may be lost", nothing) {
      $0.existing = [TwoWeeks.existing("Ada", "Cello", .monday, "P1", last: TwoWeeks.firstMonday)]
      $0.requests = [TwoWeeks.request("Ada", "English", "one", points: 10)]
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
    RuleCase("existing provision brings its percentage with it", Best(points: 10, cost: 900)) {
      $0.provisions.append(TwoWeeks.provision("nurture", sessions: 1, lossPercent: 100))
      $0.existing = [TwoWeeks.existing("Ada", "nurture", .monday, "P1", last: TwoWeeks.firstMonday)]
      $0.requests = [TwoWeeks.request("Ada", "English", "one", points: 10)]
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
    RuleCase("a pupil at existing provision is not tutored", oneMonday) {
      $0.existing = ["P1", "P2"].map {
        TwoWeeks.existing("Ada", "Cello", .tuesday, Identifier($0), last: TwoWeeks.firstTuesday)
      }
    },
    RuleCase("one pupil at most is out of a lesson", Best(points: 10, cost: 900)) {
      $0.protection = Protection(lossPercent: 50, outOfLesson: 1)
      $0.requests = [
        TwoWeeks.request("Ada", "English", "one", points: 10, last: TwoWeeks.firstMonday),
        TwoWeeks.request("Ben", "English", "one", points: 5, last: TwoWeeks.firstMonday),
      ]
      $0.tutors.append(TwoWeeks.tutor("T2"))
      $0.tutorHours = ["T1", "T2"].flatMap { TwoWeeks.hours(Identifier($0), (.monday, "P1")) }
      $0.rooms.append(Room(id: "R2", name: "-", places: 1, overlooked: true))
    },
    RuleCase("a fellow at existing provision counts as out of the lesson", nothing) {
      $0.protection = Protection(lossPercent: 50, outOfLesson: 1)
      $0.existing = [TwoWeeks.existing("Ben", "Cello", .monday, "P1")]
      $0.requests = [TwoWeeks.request("Ada", "English", "one", points: 10)]
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
  ]

  /// Rules 7 and 8: sessions, groups, alternatives and pots.
  private static let requests: [RuleCase] = [
    RuleCase("a request has all its sessions or none", nothing) {
      $0.provisions[0] = TwoWeeks.provision("two", sessions: 3)
    },
    RuleCase("two sessions a week lie on two dates", Best(points: 10, cost: 2220)) {
      $0.provisions[0] = TwoWeeks.provision("two", sessions: 4, mostPerWeek: 2)
    },
    RuleCase(
      "two sessions a week may lie on one date where the school says so",
      Best(points: 10, cost: 840)
    ) {
      $0.provisions[0] = TwoWeeks.provision("two", sessions: 4, mostPerWeek: 2)
      $0.protection = Protection(lossPercent: 50, mostPerDay: 2)
    },
    RuleCase("two requests of one pupil share the sessions of a date", Best(points: 15, cost: 2220))
    {
      $0.requests.append(TwoWeeks.request("Ada", "French", points: 5))
    },
    RuleCase("weekly times may change from week to week", Best(points: 10, cost: 720)) {
      changing(&$0, mode: .rotate)
    },
    RuleCase("in mode same-time they may not", nothing) { changing(&$0, mode: .sameTime) },
    RuleCase("a pair shares its sessions", Best(points: 15, cost: 840)) {
      $0.provisions[0] = TwoWeeks.provision("two", sessions: 2, group: 2...2)
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
    },
    RuleCase("a pair needs a room with two places", nothing) {
      $0.provisions[0] = TwoWeeks.provision("two", sessions: 2, group: 2...2)
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.rooms = [Room(id: "R1", name: "-", places: 1, overlooked: true)]
    },
    RuleCase("a pair is of one year", nothing) {
      $0.provisions[0] = TwoWeeks.provision("two", sessions: 2, group: 2...2)
      $0.pupils[1] = TwoWeeks.pupil("Ben", year: 8)
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
    },
    RuleCase("one of two alternatives is placed", Best(points: 12, cost: 360)) {
      $0.requests.append(TwoWeeks.request("Ada", "English", "one", points: 12))
    },
    RuleCase("sessions lie between the request's dates", nothing) {
      $0.requests = [TwoWeeks.request("Ada", points: 10, first: TwoWeeks.secondMonday)]
    },
    RuleCase("only the tutor asked for is used", nothing) {
      $0.tutors.append(TwoWeeks.tutor("T2"))
      $0.requests = [TwoWeeks.request("Ada", points: 10, tutor: "T2")]
    },
    RuleCase("all sessions are with one tutor", nothing) {
      $0.tutors.append(TwoWeeks.tutor("T2", checked: TwoWeeks.secondMonday))
      $0.tutorHours =
        TwoWeeks.hours("T1", (.tuesday, "P1")) + TwoWeeks.hours("T2", (.tuesday, "P1"))
      $0.absences = [
        Absence(tutor: "T1", first: TwoWeeks.secondTuesday, last: TwoWeeks.secondTuesday)
      ]
    },
    RuleCase("a pot is not overdrawn", free) {
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.pots = [Pot(id: "core", places: 1)]
    },
    RuleCase("a pot is for those it matches", Best(points: 5, cost: 420)) {
      $0.pupils[1] = TwoWeeks.pupil("Ben", pp: true)
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.pots = [Pot(id: "premium", places: 2, who: .pp)]
    },
    RuleCase("a pot is for its provision, its subject and its years", nothing) {
      $0.pots = [
        Pot(id: "a", places: 1, provision: "one"), Pot(id: "b", places: 1, subject: "French"),
        Pot(id: "c", places: 1, years: []),
      ]
    },
    RuleCase("pots are shared out so that both fit", Best(points: 15, cost: 840)) {
      $0.pupils[1] = TwoWeeks.pupil("Ben", pp: true)
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.pots = [Pot(id: "any", places: 1), Pot(id: "premium", places: 1, who: .pp)]
    },
  ]

  /// Rule 9, and what is published.
  private static let standing: [RuleCase] = [
    RuleCase("an agreed session stands though it costs more", oneMonday) {
      $0.agreed = [TwoWeeks.agreed(on: TwoWeeks.firstMonday, "P1")]
    },
    RuleCase("what was agreed comes before an entitlement", free) {
      $0.requests.append(TwoWeeks.request("Ben", points: 50, statutory: true))
      $0.agreed = [TwoWeeks.agreed(on: TwoWeeks.firstTuesday, "P1")]
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
    },
    RuleCase("an agreed session in a room that must not be used leaves no plan", nil) {
      $0.rooms.append(Room(id: "R2", name: "-", places: 2))
      $0.agreed = [TwoWeeks.agreed(on: TwoWeeks.firstTuesday, "P1", room: "R2")]
    },
    RuleCase("two agreed sessions in one week of one leave no plan", nil) {
      $0.agreed = [
        TwoWeeks.agreed(on: TwoWeeks.firstMonday, "P1"),
        TwoWeeks.agreed(on: TwoWeeks.firstTuesday, "P1"),
      ]
    },
    RuleCase("an agreed room is kept from others", Best(points: 15, cost: 1680)) {
      $0.requests.append(TwoWeeks.request("Ben", points: 5))
      $0.tutors.append(TwoWeeks.tutor("T2"))
      $0.tutorHours = ["T1", "T2"].flatMap {
        TwoWeeks.hours(Identifier($0), (.monday, "P1"), (.tuesday, "P1"))
      }
      $0.rooms.append(Room(id: "R2", name: "-", places: 2, overlooked: true))
      $0.roomBookings = [
        RoomBooking(
          room: "R2", time: WeeklyTime(day: .tuesday, period: "P1"), last: TwoWeeks.firstTuesday)
      ]
      $0.agreed = [TwoWeeks.agreed(on: TwoWeeks.firstTuesday, "P1", room: "R1")]
    },
    RuleCase(
      "what is published is kept where nothing more important suffers",
      Best(points: 10, kept: 2, cost: 420),
      published: TwoWeeks.published(
        (TwoWeeks.firstTuesday, "P2"), (TwoWeeks.secondTuesday, "P2"))),
    RuleCase(
      "what is published is kept as far as the rules allow, before cost",
      Best(points: 10, kept: 1, cost: 1260),
      published: TwoWeeks.published(
        (TwoWeeks.firstMonday, "P1"), (TwoWeeks.secondMonday, "P1"))),
  ]

  private static func changing(_ records: inout SchoolRecords, mode: Provision.Mode) {
    records.term = Term(
      name: "-", first: records.term.first, last: records.term.last, cycle: ["A", "B"])
    records.provisions[0] = TwoWeeks.provision("two", sessions: 2, mode: mode)
    records.tutorHours =
      TwoWeeks.hours("T1", (.tuesday, "P1"), week: "A")
      + TwoWeeks.hours("T1", (.tuesday, "P2"), week: "B")
  }
}
