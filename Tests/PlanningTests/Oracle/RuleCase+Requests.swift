import Tuition
import TuitionTesting

extension RuleCase {
  /// Rules 7 and 8: sessions, groups, alternatives and pots.
  static let requests: [RuleCase] = [
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

  private static func changing(_ records: inout SchoolRecords, mode: Provision.Mode) {
    records.term = Term(
      name: "-", first: records.term.first, last: records.term.last, cycle: ["A", "B"])
    records.provisions[0] = TwoWeeks.provision("two", sessions: 2, mode: mode)
    records.tutorHours =
      TwoWeeks.hours("T1", (.tuesday, "P1"), week: "A")
      + TwoWeeks.hours("T1", (.tuesday, "P2"), week: "B")
  }
}
