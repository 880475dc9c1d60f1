import Tuition
import TuitionTesting

extension RuleCase {
  /// Rules 5 and 6: what is lost, and who is out.
  static let losses: [RuleCase] = [
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
}
