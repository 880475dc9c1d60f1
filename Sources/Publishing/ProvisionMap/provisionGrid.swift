internal import Tuition

/// Every pupil by every provision as a table with a row for each pupil, those without provision among them.
func provisionGrid(
  _ issue: ProvisionMapIssue, mark: (column: String, word: String)? = nil
) -> String {
  let provisions = issue.map.provisions
  var rows = CSVText(
    header: ["pupil", "name", "year", "form", "fsm", "pp", "cla", "sen", "eal"]
      + provisions.map { "hours: \($0.name)" }
      + [
        "hours", "cost", "hours-asked", "cost-asked", "lessons-lost-so-far", "lessons-lost",
        "made-for", "made-on",
      ],
    formulas: .harmless, mark: mark)
  for line in issue.pupilLines {
    let asked = line.sum[.asked]
    rows.append(
      pupilCells(line.pupil, issue.names)
        + provisions.map { hours(line.minutes(of: $0.id)).withoutCommas }
        + [
          hours(line.sum.minutes).withoutCommas,
          costCell(line.sum.pence, line.sum.withoutCost), hours(asked.minutes).withoutCommas,
          costCell(asked.pence, asked.withoutCost),
          "\(line.sum.lostSoFar.lessons)", "\(line.sum.lostInTerm.lessons)",
          Audience.leaders.rawValue, issue.madeOn.description,
        ])
  }
  return rows.text
}

private func costCell(_ pence: Int, _ withoutCost: Int) -> String {
  pence == 0 && withoutCost > 0 ? "" : plainPounds(pence)
}

/// A pupil with all that they have, which may be nothing.
struct PupilLine {
  let pupil: Pupil
  let supports: [Support]
  let sum: SupportSum

  init(_ pupil: Pupil, _ supports: [Support]) {
    self.pupil = pupil
    self.supports = supports
    sum = SupportSum(supports)
  }

  /// How long the pupil is given a provision over the term, in minutes.
  func minutes(of provision: Identifier<Provision>) -> Int {
    supports.filter { $0.provision == provision && $0.standing.isGiven }
      .reduce(0) { $0 + $1.minutes }
  }
}

extension ProvisionMapIssue {
  /// Every pupil who is on the roll in the term, by year, form and name.
  var pupilLines: [PupilLine] {
    let supports = Dictionary(grouping: map.supports, by: \.pupil)
    return school.records.pupils.filter { $0.isOnRoll(on: school.records.term.first) }
      .sorted {
        ($0.year, $0.form, $0.surname, $0.forename, $0.id) < (
          $1.year, $1.form, $1.surname, $1.forename, $1.id
        )
      }
      .map { PupilLine($0, supports[$0.id] ?? []) }
  }
}
