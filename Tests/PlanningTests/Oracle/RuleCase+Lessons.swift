import Tuition
import TuitionTesting

extension RuleCase {
  /// Rules 3 and 4: when a pupil can be taken.
  static let lessons: [RuleCase] = [
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
}
