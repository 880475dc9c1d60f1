internal import Tuition

/// How many of the rules behind another are named.
private let mostBehind = 3

/// The rules of a set that bars, with what would bar the request if one of them were lifted; those alike are told together.
func barLines(_ found: Explanation) -> [String] {
  var cases: [(rules: [NamedRule], behind: [NamedRule])] = []
  for (rule, behind) in zip(found.conflict, found.behind) {
    if let row = cases.firstIndex(where: { $0.behind == behind }) {
      cases[row].rules.append(rule)
    } else {
      cases.append(([rule], behind))
    }
  }
  return cases.map { barLine($0.rules, $0.behind) }
}

private func barLine(_ rules: [NamedRule], _ behind: [NamedRule]) -> String {
  let head =
    "  - " + rules.map { "\($0)" }.joined(separator: "; ")
    + (rules.count == 1 ? ": lift it, and " : ": lift any one, and ")
  guard !behind.isEmpty else { return head + "the request fits" }
  let named = behind.prefix(mostBehind).map { "\($0)" }
  let more = behind.count - named.count
  let all = more > 0 ? named + [counted(more, "other rule")] : named
  return head + "it is still barred by " + all.dropLast().joined(separator: "; ")
    + (all.count > 1 ? "; and " : "") + (all.last ?? "")
}

/// What bars and no scenario changes, with who could.
func unchangedLines(_ found: Explanation) -> [String] {
  var told: [String] = []
  for rule in found.conflict + found.behind.flatMap(\.self) {
    guard let words = words(unchanged: rule), !told.contains(words) else { continue }
    told.append(words)
  }
  return told.isEmpty ? [] : ["", "No scenario changes these:"] + told.map { "  - \($0)" }
}

private func words(unchanged rule: NamedRule) -> String? {
  switch rule {
  case .tutorChecks: "\(rule): once they are done, write the date in tutors.csv"
  case .tutorOffers: "\(rule): they are in tutors.csv"
  case .tutorAbsences: "\(rule): only a tutor who comes after all lifts them, in absences.csv"
  case .closures: "\(rule): they are in closures.csv"
  case .existing: "\(rule): other provision would have to move, in existing.csv"
  case .judgements: "\(rule): only these teachers can say otherwise, in judgements.csv"
  case .inLessons: "\(rule): only who agreed it can agree otherwise, in pupils.csv"
  case .ownSubject: "\(rule): this always holds"
  case .tutorHours, .tutorMost, .namedTutor, .requestDates, .protectedSubjects, .outsideHours,
    .lunch,
    .rooms, .outOfLesson, .lossPercent, .mostPerWeek, .mostPerDay, .allSessions, .sameTime,
    .groupLeast, .groupMost, .pots, .otherRequests:
    nil
  }
}
