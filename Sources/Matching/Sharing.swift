internal import Tuition

/// Pupils of one class who give cause for concern in one subject.
struct Sharing {
  let schoolClass: Identifier<SchoolClass>
  let subject: Subject
  let pupils: Set<Identifier<Pupil>>
  let classSize: Int

  /// Whether a concern is one of those that share the need.
  func includes(_ concern: Weighed) -> Bool {
    concern.progress.subject == subject && pupils.contains(concern.progress.pupil)
  }

  /// Why a group comes before a single place, as a sentence.
  var words: String {
    "\(pupils.count) of the \(classSize) pupils of \(schoolClass) share the need, so a group comes "
      + "before single places."
  }

  /// The need with what is proposed: the groups that fit all or some, and the class where half of it is concerned.
  func answered(by matched: [MatchedConcern], in school: School) -> SharedNeed {
    let groups = matched.filter {
      $0.progress.subject == subject && pupils.contains($0.progress.pupil)
    }
    .flatMap(\.choices).map(\.provision)
    .filter { (school.provision($0)?.groupMost ?? 1) > 1 }
    var answers: [SharedNeed.Answer] = []
    if !groups.isEmpty { answers.append(.group(Set(groups).sorted())) }
    if groups.isEmpty || pupils.count * 2 >= classSize { answers.append(.wholeClass) }
    return SharedNeed(
      schoolClass: schoolClass, subject: subject, pupils: pupils.sorted(), classSize: classSize,
      answers: answers)
  }
}

/// The needs that at least so many pupils of a class share, by class and subject.
func sharedNeeds(of concerns: [Weighed], in school: School, from least: Int) -> [Sharing] {
  var pupils: [ClassSubject: Set<Identifier<Pupil>>] = [:]
  for concern in concerns {
    let progress = concern.progress
    for schoolClass in school.classes(of: progress.pupil, in: progress.subject) {
      let key = ClassSubject(schoolClass: schoolClass, subject: progress.subject)
      pupils[key, default: []].insert(progress.pupil)
    }
  }
  let sizes = Dictionary(grouping: school.records.memberships, by: \.schoolClass).mapValues(\.count)
  return pupils.filter { $0.value.count >= least }.map { key, pupils in
    Sharing(
      schoolClass: key.schoolClass, subject: key.subject, pupils: pupils,
      classSize: sizes[key.schoolClass] ?? pupils.count)
  }.sorted { ($0.schoolClass, $0.subject) < ($1.schoolClass, $1.subject) }
}

/// A class in a subject.
private struct ClassSubject: Hashable {
  let schoolClass: Identifier<SchoolClass>
  let subject: Subject
}
