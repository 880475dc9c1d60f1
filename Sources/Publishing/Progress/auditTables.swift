internal import Tuition

/// What is counted of each subject's pupils.
let subjectCounts = [
  "pupils", "as expected", "below", "behind", "below and behind", "not known",
  "raised by a teacher",
]

/// The pupils of each subject, in the order of what is counted.
func countsBySubject(_ progress: [PupilProgress]) -> [(subject: Subject, counts: [Int])] {
  Dictionary(grouping: progress, by: \.subject).sorted { $0.key < $1.key }.map { subject, all in
    let counts = [
      all.count, all.count { $0.verdict == .onTrack },
      all.count { $0.isBelow && !$0.isBehind }, all.count { !$0.isBelow && $0.isBehind },
      all.count { $0.isBelow && $0.isBehind }, all.count { $0.verdict == .unknown },
      all.count { $0.isConcern && $0.verdict != .concern },
    ]
    return (subject, counts)
  }
}

/// The pupils of each subject, by what the data say.
func subjectTable(_ progress: [PupilProgress]) -> PageTable {
  PageTable(
    caption: "Pupils by subject",
    columns: [.init("Subject")] + subjectCounts.map { .init($0.sentence, .end) },
    rows: countsBySubject(progress).map { subject, counts in
      PageTable.Row(([subject.name] + counts.map(grouped)).map { PageText($0) })
    })
}

/// How many pupils of each year give cause for concern, by subject, and what share of those audited they are.
func yearTable(_ issue: AuditIssue) -> PageTable {
  let subjects = Set(issue.audit.progress.map(\.subject)).sorted()
  let byYear = Dictionary(grouping: issue.audit.progress) { issue.school.pupil($0.pupil)?.year }
  let years = byYear.keys.compactMap(\.self).sorted()
  let rows = years.map { year in
    let all = byYear[year] ?? []
    let cells = subjects.map { subject -> String in
      let own = all.filter { $0.subject == subject }
      return own.isEmpty ? "" : "\(own.count(where: \.isConcern)) of \(own.count)"
    }
    let pupils = Set(all.filter(\.isConcern).map(\.pupil)).count
    return PageTable.Row(
      ([year.words, grouped(Set(all.map(\.pupil)).count), grouped(pupils)] + cells)
        .map { PageText($0) })
  }
  return PageTable(
    caption: "Pupils who give cause for concern, of those audited",
    columns: [.init("Year"), .init("Pupils", .end), .init("Of concern", .end)]
      + subjects.map { .init($0.name, .end) },
    rows: rows)
}

/// What the audit says of one form.
struct FormAudit {
  let year: Year
  let form: String
  fileprivate(set) var all: [PupilProgress]

  var title: String { "\(year.words), \(form)" }
  var concerns: [PupilProgress] { all.filter(\.isConcern) }
  var unknown: [PupilProgress] { all.filter { $0.verdict == .unknown && !$0.isConcern } }

  /// How many of the form's pupils give cause for concern, by subject.
  var counts: String {
    let bySubject = Dictionary(grouping: all, by: \.subject).sorted { $0.key < $1.key }
    return bySubject.compactMap { subject, all in
      let concerns = all.count(where: \.isConcern)
      return concerns > 0 ? "\(subject.name) \(concerns) of \(all.count)" : nil
    }.joined(separator: ", ")
  }
}

/// The forms in the order of the audit, which is that of years and forms.
func forms(of audit: Audit, in school: School) -> [FormAudit] {
  var forms: [FormAudit] = []
  for progress in audit.progress {
    guard let pupil = school.pupil(progress.pupil) else { continue }
    let last = forms.last
    if last?.year == pupil.year, last?.form == pupil.form {
      forms[forms.count - 1].all.append(progress)
    } else {
      forms.append(FormAudit(year: pupil.year, form: pupil.form, all: [progress]))
    }
  }
  return forms
}

extension AuditIssue {
  /// What the audit says of each form.
  var forms: [FormAudit] { Publishing.forms(of: audit, in: school) }
}
