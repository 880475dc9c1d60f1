import Tuition
import TuitionTesting

extension RuleCase {
  /// Rule 9, and what is published.
  static let standing: [RuleCase] = [
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
    RuleCase("agreed sessions that take too much of a subject leave no plan", nil) {
      $0.agreed = [
        TwoWeeks.agreed(on: TwoWeeks.firstMonday, "P1"),
        TwoWeeks.agreed(on: TwoWeeks.secondMonday, "P1"),
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
}
