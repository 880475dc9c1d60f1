internal import Tuition

/// In which subjects which years are assessed, so that a pupil without a value is seen to be missing.
///
/// A stray row is no assessment of a year: of ten pupils who have the subject one at least must have a value.
struct Coverage {
  private let subjects: [Year: Set<Subject>]
  private let taught: Set<Subject>
  private let lessons: [Identifier<Pupil>: Set<Subject>]

  init(_ records: SchoolRecords, assessed: [Assessment]) {
    let taught = Set(records.lessons.map(\.subject))
    self.taught = taught
    let ofClass = Dictionary(grouping: records.lessons, by: \.schoolClass)
      .mapValues { Set($0.map(\.subject)) }
    var lessons: [Identifier<Pupil>: Set<Subject>] = [:]
    for membership in records.memberships {
      lessons[membership.pupil, default: []].formUnion(ofClass[membership.schoolClass] ?? [])
    }
    self.lessons = lessons
    let byYear = Dictionary(grouping: records.pupils, by: \.year)
    let known = Self.known(assessed)
    subjects = byYear.mapValues { pupils in
      let found = pupils.reduce(into: Set<Subject>()) { $0.formUnion(known[$1.id] ?? []) }
      return found.filter { subject in
        let due = pupils.count {
          !taught.contains(subject) || (lessons[$0.id]?.contains(subject) ?? false)
        }
        let values = pupils.count { known[$0.id]?.contains(subject) ?? false }
        return 10 * values >= due
      }
    }
  }

  /// The subjects in which each pupil has a value.
  private static func known(_ assessed: [Assessment]) -> [Identifier<Pupil>: Set<Subject>] {
    Dictionary(grouping: assessed, by: \.pupil).mapValues { Set($0.map(\.subject)) }
  }

  /// The subjects in which others of the pupil's year are assessed, and the pupil has lessons if anybody has.
  func subjectsDue(of pupil: Pupil) -> Set<Subject> {
    (subjects[pupil.year] ?? []).filter { subject in
      !taught.contains(subject) || (lessons[pupil.id]?.contains(subject) ?? false)
    }
  }
}
