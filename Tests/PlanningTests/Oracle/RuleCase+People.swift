import Tuition
import TuitionTesting

extension RuleCase {
  /// Rules 1 and 2: tutors and rooms.
  static let people: [RuleCase] = [
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
}
