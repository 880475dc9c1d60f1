public import Tuition

/// Tells an audit: the whole school by subject, then the concerns of each form, and what is not known.
public func auditText(_ audit: Audit, of school: School, columns: Int) -> String {
  let concerns = audit.concerns
  let pupils = Set(concerns.map(\.pupil)).count
  var lines = [
    "\(school.records.name), \(school.records.term.name): audit of \(audit.date)",
    "  \(grouped(concerns.count)) concern\(concerns.count == 1 ? "" : "s") about "
      + "\(grouped(pupils)) pupil\(pupils == 1 ? "" : "s")",
    "",
  ]
  lines.append(subjectTable(audit.progress).text(width: columns))
  for form in forms(of: audit, in: school) where !form.concerns.isEmpty {
    lines += "\(form.title): \(form.counts)".wrapped(to: columns)
    for progress in form.concerns {
      lines += progressLines(progress, of: school, columns: columns)
    }
    lines.append("")
  }
  lines += unknownLines(forms(of: audit, in: school), columns: columns)
  return lines.map(\.printableLines).joined(separator: "\n") + "\n"
}

/// Explains what is known of one pupil, subject by subject.
public func auditText(
  _ audit: Audit, of pupil: Pupil, in school: School, columns: Int
) -> String {
  let own = audit.progress.filter { $0.pupil == pupil.id }
  var lines = ["\(pupil.id), year \(pupil.year), \(pupil.form): audit of \(audit.date)"]
  if own.isEmpty { lines.append("  Nothing is recorded, and nobody has said anything.") }
  for progress in own { lines += progressLines(progress, of: school, columns: columns) }
  return lines.map(\.printableLines).joined(separator: "\n") + "\n"
}

/// A subject's pupils, counted by what the data say.
private func subjectTable(_ progress: [PupilProgress]) -> TextTable {
  var table = TextTable(["subject"] + subjectCounts, names: 1)
  for (subject, counts) in countsBySubject(progress) {
    table.add([subject.name.printable] + counts.map(grouped))
  }
  return table
}

/// A pupil and subject, with what the data and what people say on lines of their own.
private func progressLines(
  _ progress: PupilProgress, of school: School, columns: Int
) -> [String] {
  let classes = school.classes(of: progress.pupil, in: progress.subject).map(\.text)
  let inClass = classes.isEmpty ? "" : ", " + classes.joined(separator: ", ")
  let people = progress.judgementWords
  return ["  \(progress.pupil)  \(progress.subject.name)\(inClass): \(verdict(of: progress))"]
    + labelled("data", progress.dataWords, columns: columns)
    + (people.isEmpty ? [] : labelled("people", people, columns: columns))
}

func verdict(of progress: PupilProgress) -> String {
  switch progress.verdict {
  case .onTrack: return progress.isConcern ? "raised by a teacher" : "as expected"
  case .unknown: return progress.isConcern ? "raised by a teacher, data unknown" : "not known"
  case .concern:
    let standings = progress.counting.filter(\.isConcern)
    return standings.map { standing in
      let scale = progress.counting.count > 1 ? " in \(standing.scale.title)" : ""
      return standing.shortfall + scale
    }.joined(separator: "; ")
  }
}

extension Standing {
  /// How far below and how far behind, in a few words.
  fileprivate var shortfall: String {
    let least = latest.reach == .belowScale ? "at least " : ""
    let parts = [
      below > 0 ? "\(least)\(scale.counted(below)) below" : nil,
      behind > 0 ? "\(scale.counted(behind)) behind" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

private func labelled(_ label: String, _ text: String, columns: Int) -> [String] {
  let lines = text.wrapped(to: max(20, columns - 13))
  return lines.enumerated().map { place, line in
    "    " + (place == 0 ? label.fitted(to: 9) : String(repeating: " ", count: 9)) + line
  }
}

private func unknownLines(_ forms: [FormAudit], columns: Int) -> [String] {
  let lines = forms.filter { !$0.unknown.isEmpty }.flatMap { form in
    ["  \(form.title)"]
      + form.unknown.flatMap { progress in
        "\(progress.pupil), \(progress.subject.name): \(progress.dataWords)"
          .wrapped(to: max(20, columns - 4)).enumerated()
          .map { ($0 == 0 ? "    " : "      ") + $1 }
      }
  }
  return lines.isEmpty ? [] : ["Not known, and not guessed"] + lines
}

extension String {
  /// The text without control characters but line feeds.
  fileprivate var printableLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
      .joined(separator: "\n")
  }
}
