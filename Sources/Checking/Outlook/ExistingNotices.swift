import Tuition

/// Where existing provision alone takes more minutes, or more pupils, than allowed.
func existingNotices(_ facts: SchoolFacts) -> [Notice] {
  let existing = ExistingAbsences(facts)
  return lossNotices(facts, existing: existing) + crowdNotices(facts, existing: existing)
}

private func lossNotices(_ facts: SchoolFacts, existing: ExistingAbsences) -> [Notice] {
  SubjectLosses(facts.school, minutes: SubjectMinutes(facts), existing: existing).losses
    .filter(\.isTooMuch).map { loss in
      Notice(
        title: "Loss to existing provision",
        sentence: "\(loss.pupil.id) loses \(loss.existing) minutes of \(loss.subject) to existing"
          + " provision: more than \(loss.percent)% of \(loss.total). No tuition takes more of it.",
        identifiers: [loss.pupil.id.text, loss.subject.name])
    }
}

private struct WeeklyClass: Hashable {
  let schoolClass: Identifier<SchoolClass>
  let day: Weekday
  let period: Identifier<Period>
}

private func crowdNotices(_ facts: SchoolFacts, existing: ExistingAbsences) -> [Notice] {
  let most = facts.school.records.protection.outOfLesson
  let crowds = existing.losses.grouped(by: ClassTime.init).filter { $0.members.count > most }
  return crowds.grouped {
    WeeklyClass(
      schoolClass: $0.key.schoolClass, day: $0.key.date.weekday, period: $0.key.period)
  }.map { lesson, crowds in
    let pupils = Set(crowds.flatMap { $0.members.map(\.pupil.id) }).sorted()
    let largest = crowds.map(\.members.count).max() ?? 0
    let first = crowds.map(\.key.date).min().map { ", the first \($0)" } ?? ""
    return Notice(
      title: "Out for existing provision",
      sentence: "Up to \(largest) pupils (\(pupils.listed())) are out of \(lesson.schoolClass) on"
        + " \(lesson.day.rawValue) in \(lesson.period) for existing provision, at most \(most)"
        + " should be; on \(counted(crowds.count, "date"))\(first). No tuition takes another.",
      identifiers: [lesson.schoolClass.text] + pupils.map(\.text))
  }
}
