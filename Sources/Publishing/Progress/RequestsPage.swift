internal import Tuition

/// The page that explains a school's requests: the criteria, then for each concern the data, the judgement, the
/// criteria that apply and the provisions that fit.
struct RequestsPage {
  private let matches: Matches
  private let school: School

  init(_ matches: Matches, _ school: School) {
    self.matches = matches
    self.school = school
  }

  /// The page in Markdown.
  var text: String {
    let parts = [
      opening, forLeader(matches), criteria, points(matches.criteria.tieBreak), summary,
      sharedNeeds, matched, byHand, unmatched(matches.unmatched),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var opening: [String] {
    let own = school.records.criteria == nil
    let pupils = Set(matches.requests.map(\.pupil)).count
    var lines = [
      "# Requests of \(plain(school.records.name)), \(plain(school.records.term.name))", "",
      "\(counted(matches.requests.count, "request")) for \(counted(pupils, "pupil")), matched to "
        + "the audit of \(matches.date).", "",
      "These are proposals. Whoever changes or adds a row of requests.csv has the last word: the "
        + "row stands when provision is matched again, and is marked. Take a pupil's rows out to "
        + "have them matched afresh. \(declining)",
    ]
    if own {
      lines += [
        "", "There is no criteria.toml, so the usual criteria were used. Write the school's own.",
      ]
    }
    return lines
  }

  private var criteria: [String] {
    ["## The criteria", ""]
      + matches.criteria.criteria.map {
        "- **\(plain($0.name))**: \(plain($0.says)) *\($0.effect.words)*"
      }
      + entry + matches.criteria.rules.map { "- \($0)" }
      + ["", "No criterion keeps a pupil out for behaviour, attendance or motivation."]
  }

  /// The criteria of entry, each sentence once.
  private var entry: [String] {
    var lines: [String] = []
    for entry in matches.criteria.entry {
      let line = "- **\(plain(entry.provision.text))**: \(plain(entry.says))"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  private var summary: [String] {
    var lines = ["## In short", "", "| priority | pupils and subjects |", "|---|---:|"]
    for priority in Priority.allCases {
      let count = matches.matched.count { $0.priority == priority }
      if count > 0 { lines.append("| \(priority.words) | \(count) |") }
    }
    lines += [
      "| written by hand | \(Set(matches.byHand.map(\.wish)).count) |",
      "| not matched | \(matches.unmatched.count) |",
    ]
    guard let pots = school.records.pots else { return lines }
    lines += ["", "| pot | places | pupils and subjects that may draw on it |", "|---|---:|---:|"]
    for pot in pots.sorted(by: { $0.id < $1.id }) {
      lines.append("| \(plain(pot.id.text)) | \(pot.places) | \(matches.drawing(on: pot)) |")
    }
    return lines
  }

  private var sharedNeeds: [String] {
    guard !matches.shared.isEmpty else { return [] }
    return ["## Needs that a class shares", ""]
      + matches.shared.map { need in
        let pupils = need.pupils.map { plain($0.text) }.joined(separator: ", ")
        let answers = need.answers.map(\.words).joined(separator: " ")
        return "- \(need.pupils.count) of the \(need.classSize) pupils of "
          + "\(plain(need.schoolClass.text)) give cause for concern in \(plain(need.subject.name)): "
          + "\(pupils). \(answers)"
      }
  }

  private var matched: [String] {
    let concerns = Priority.allCases.flatMap { priority -> [String] in
      let own = matches.matched.filter { $0.priority == priority }
      guard !own.isEmpty else { return [] }
      return ["", "### \(priority.words.sentence)"] + own.flatMap(lines)
    }
    return concerns.isEmpty ? [] : ["## Matched"] + concerns
  }

  private func lines(_ concern: MatchedConcern) -> [String] {
    let progress = concern.progress
    let names = concern.criteria.map { plain($0.name) }.joined(separator: ", ")
    return ["", "#### \(title(progress))", ""] + standing(progress)
      + concern.choices.prefix(matches.criteria.alternatives).enumerated().map { place, choice in
        let pots = choice.pots.map { pots in
          "; pots \(pots.map { plain($0.text) }.joined(separator: ", "))"
        }
        return "\(place + 1). \(plain(choice.provision.text)), \(counted(choice.points, "point"))"
          + "\(pots ?? ""). \(plain(choice.why))"
      }
      + ["", "- Data: \(plain(progress.dataWords))"] + people(progress)
      + concern.history.map { "- Before: \(plain($0.words))." }
      + alsoFitting(concern)
      + ["- Criteria: \(names).", "- Points: \(plain(concern.weighing))."]
  }

  /// The provisions that would fit too, beyond those that are asked for.
  private func alsoFitting(_ concern: MatchedConcern) -> [String] {
    let others = concern.choices.dropFirst(matches.criteria.alternatives)
      .map { plain($0.provision.text) }
    return others.isEmpty ? [] : ["- Would fit too: \(others.joined(separator: ", "))."]
  }

  /// That rows by hand stand in place of what the criteria give.
  private func standing(_ progress: PupilProgress) -> [String] {
    matches.standsByHand(progress)
      ? ["Rows written by hand stand. The criteria would give:", ""] : []
  }

  func people(_ progress: PupilProgress) -> [String] {
    let words = progress.judgementWords
    return words.isEmpty ? [] : ["- People: \(plain(words))"]
  }

  func title(_ progress: PupilProgress) -> String {
    let form = school.pupil(progress.pupil).map { " (\(plain($0.form)))" } ?? ""
    return "\(plain(progress.pupil.text))\(form), \(plain(progress.subject.name))"
  }

  private var byHand: [String] {
    guard !matches.byHand.isEmpty else { return [] }
    return ["## Written by hand", ""]
      + matches.byHand.map { request in
        "- \(plain(request.pupil.text)), \(plain(request.subject.name)): "
          + "\(plain(request.provision.text)), \(counted(request.points, "point"))"
          + (request.statutory ? ", entitled by law" : "")
      }
  }

  /// A text of somebody's in which Markdown sees no signs.
  func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.printable.unicodeScalars {
      if "\\`*_<>[]|#".unicodeScalars.contains(scalar) { plain.unicodeScalars.append("\\") }
      plain.unicodeScalars.append(scalar)
    }
    return plain
  }
}
