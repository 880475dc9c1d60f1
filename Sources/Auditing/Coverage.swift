internal import Tuition

/// In which subjects which years are assessed, so that a pupil without a value is seen to be missing.
struct Coverage {
  private let subjects: [Year: Set<Subject>]
  private let taught: Set<Subject>
  private let lessons: [Identifier<Pupil>: Set<Subject>]

  init(_ records: SchoolRecords, assessed: [Assessment]) {
    let years = Dictionary(
      records.pupils.map { ($0.id, $0.year) }, uniquingKeysWith: { first, _ in first })
    var subjects: [Year: Set<Subject>] = [:]
    for assessment in assessed {
      guard let year = years[assessment.pupil] else { continue }
      subjects[year, default: []].insert(assessment.subject)
    }
    self.subjects = subjects
    taught = Set(records.lessons.map(\.subject))
    let ofClass = Dictionary(grouping: records.lessons, by: \.schoolClass)
      .mapValues { Set($0.map(\.subject)) }
    var lessons: [Identifier<Pupil>: Set<Subject>] = [:]
    for membership in records.memberships {
      lessons[membership.pupil, default: []].formUnion(ofClass[membership.schoolClass] ?? [])
    }
    self.lessons = lessons
  }

  /// The subjects in which others of the pupil's year are assessed, and the pupil has lessons if anybody has.
  func subjectsDue(of pupil: Pupil) -> Set<Subject> {
    (subjects[pupil.year] ?? []).filter { subject in
      !taught.contains(subject) || (lessons[pupil.id]?.contains(subject) ?? false)
    }
  }
}
