public import Tuition

/// Audits the progress of a school's pupils as far as it is known on a date.
///
/// What is not known is said and never guessed, values of different scales are never set beside each other, and what
/// people say stands apart from what the data say. Pupils who have left are not audited.
public func audit(_ school: School, on date: CalendarDate) -> Audit {
  let records = school.records
  let pupils = records.pupils.filter { $0.isOnRoll(on: date) }
    .sorted { ($0.year, $0.form, $0.id) < ($1.year, $1.form, $1.id) }
  let known = Knowledge(records, until: date)
  var progress: [PupilProgress] = []
  for pupil in pupils {
    let cohort = Cohort(in: pupil.year, during: records.term)
    for subject in known.subjects(of: pupil) {
      progress.append(known.progress(of: pupil, cohort, in: subject))
    }
  }
  return Audit(date: date, progress: inOrder(progress, of: pupils))
}

/// By year, form, subject and pupil.
private func inOrder(_ progress: [PupilProgress], of pupils: [Pupil]) -> [PupilProgress] {
  let places = Dictionary(
    pupils.map { ($0.id, (year: $0.year, form: $0.form)) }, uniquingKeysWith: { first, _ in first })
  return progress.sorted { left, right in
    guard let here = places[left.pupil], let there = places[right.pupil] else { return false }
    if here != there { return here < there }
    return (left.subject, left.pupil) < (right.subject, right.pupil)
  }
}
