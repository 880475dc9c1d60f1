internal import Tuition

/// What is recorded up to a date, by pupil and subject.
struct Knowledge {
  private let records: SchoolRecords
  private let date: CalendarDate
  private let assessments: [Wish: [Assessment]]
  private let nominations: [Wish: [Nomination]]
  private let views: [Identifier<Pupil>: [View]]
  private let spokenOf: [Identifier<Pupil>: Set<Subject>]
  private let coverage: Coverage

  init(_ records: SchoolRecords, until date: CalendarDate) {
    self.records = records
    self.date = date
    let past = records.attainment.filter { $0.date <= date }
    assessments = Dictionary(grouping: past) { Wish(pupil: $0.pupil, subject: $0.subject) }
    nominations = Dictionary(grouping: records.nominations) {
      Wish(pupil: $0.pupil, subject: $0.subject)
    }
    views = Dictionary(grouping: records.views, by: \.pupil)
    var spokenOf: [Identifier<Pupil>: Set<Subject>] = [:]
    for wish in assessments.keys { spokenOf[wish.pupil, default: []].insert(wish.subject) }
    for wish in nominations.keys { spokenOf[wish.pupil, default: []].insert(wish.subject) }
    self.spokenOf = spokenOf
    coverage = Coverage(records, assessed: past)
  }

  /// The subjects in which something is known of a pupil, or should be, in order.
  func subjects(of pupil: Pupil) -> [Subject] {
    (spokenOf[pupil.id] ?? []).union(coverage.subjectsDue(of: pupil)).sorted()
  }

  /// What is known of a pupil in a subject.
  func progress(of pupil: Pupil, _ cohort: Cohort, in subject: Subject) -> PupilProgress {
    let wish = Wish(pupil: pupil.id, subject: subject)
    let assessments = assessments[wish] ?? []
    let standings = records.expectations.knownScales.compactMap { scale in
      standing(
        of: assessments.compactMap { Mark($0, on: scale) }, on: scale, in: subject, cohort)
    }
    return PupilProgress(
      pupil: pupil.id, subject: subject, standings: standings.sorted(by: leads),
      gaps: gaps(among: assessments),
      nominations: (nominations[wish] ?? []).sorted {
        ($0.teacher, $0.kind.rawValue, $0.reason) < ($1.teacher, $1.kind.rawValue, $1.reason)
      },
      views: views(of: pupil.id, on: subject))
  }

  private func standing(
    of marks: [Mark], on scale: Scale, in subject: Subject, _ cohort: Cohort
  ) -> Standing? {
    Series(
      marks: marks, scale: scale, subject: subject, cohort: cohort,
      expectations: records.expectations
    )?.standing(on: date)
  }

  /// Whether a standing is told before another: a concern first, then the latest value, then the one with more dates.
  private func leads(_ left: Standing, _ right: Standing) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.latest.date != right.latest.date { return left.latest.date > right.latest.date }
    if left.certainty != right.certainty { return left.certainty > right.certainty }
    return left.scale.id < right.scale.id
  }

  private func gaps(among assessments: [Assessment]) -> [PupilProgress.Gap] {
    let gaps = assessments.compactMap { assessment -> PupilProgress.Gap? in
      let scale = records.expectations.scale(assessment.scale)
      guard scale?.step(of: assessment.value) == nil,
        let reason = NotAssessed(written: assessment.value), reason != .belowTest
      else { return nil }
      return PupilProgress.Gap(date: assessment.date, reason: reason)
    }
    return Set(gaps).sorted { ($0.date, $0.reason.rawValue) < ($1.date, $1.reason.rawValue) }
  }

  private func views(of pupil: Identifier<Pupil>, on subject: Subject) -> [View] {
    (views[pupil] ?? []).filter { $0.subject == nil || $0.subject == subject }.sorted {
      ($0.voice.rawValue, $0.topic.rawValue, $0.says) < (
        $1.voice.rawValue, $1.topic.rawValue, $1.says
      )
    }
  }
}

extension Standing {
  /// What counts and gives cause for concern first, then what counts.
  fileprivate var rank: Int { counts ? isConcern ? 0 : 1 : 2 }
}
