internal import Tuition

/// The provision map as a table with a row for each support, for a spreadsheet.
func provisionMapSheet(
  _ issue: ProvisionMapIssue, mark: (column: String, word: String)? = nil
) -> String {
  var rows = CSVText(
    header: [
      "pupil", "name", "year", "form", "fsm", "pp", "cla", "sen", "eal", "wave", "provision",
      "provision-name", "subject", "standing", "sessions", "hours", "cost", "pot",
      "lessons-lost-so-far", "minutes-lost-so-far", "lessons-lost", "minutes-lost",
      "lost-by-subject", "made-for", "made-on",
    ], formulas: .harmless, mark: mark)
  let provisions = Dictionary(
    issue.map.provisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  for support in issue.map.supports {
    guard let pupil = issue.school.pupil(support.pupil) else { continue }
    rows.append(
      pupilCells(pupil, issue.names) + supportCells(support, provisions[support.provision])
        + lossCells(support.losses) + [Audience.leaders.rawValue, issue.madeOn.description])
  }
  return rows.text
}

func pupilCells(_ pupil: Pupil, _ names: PupilNames) -> [String] {
  func yes(_ truth: Bool) -> String { truth ? "yes" : "no" }
  return [
    pupil.id.text, names.name(of: pupil.id), pupil.year.description, pupil.form, yes(pupil.fsm),
    yes(pupil.pp), yes(pupil.cla), pupil.sen.rawValue, yes(pupil.eal),
  ]
}

private func supportCells(_ support: Support, _ provision: MappedProvision?) -> [String] {
  [
    provision?.wave.map { "\($0)" } ?? "", support.provision.text, provision?.name ?? "",
    support.subject?.name ?? "", support.standing.rawValue, "\(support.sessions)",
    hours(support.minutes).withoutCommas, support.pence.map(plainPounds) ?? "",
    support.pot?.text ?? "",
  ]
}

private func lossCells(_ losses: [LessonLoss]) -> [String] {
  let (soFar, term) = (losses.soFar, losses.term)
  return [soFar.lessons, soFar.minutes, term.lessons, term.minutes].map { "\($0)" }
    + [losses.map { "\($0.subject) \($0.term.minutes)" }.joined(separator: ";")]
}

/// An amount of money as other files write it: pounds without a sign.
func plainPounds(_ pence: Int) -> String {
  String(pounds(pence).dropFirst()).withoutCommas
}

extension String {
  var withoutCommas: String { filter { $0 != "," } }
}
