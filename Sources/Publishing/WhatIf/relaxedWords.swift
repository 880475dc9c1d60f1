internal import Tuition

/// What had to give way, a line for each; equal ones together.
func relaxedWords(_ relaxed: Relaxed, of school: School) -> [String] {
  var lines: [(words: String, count: Int, cost: Int, need: Concession.Need?)] = []
  for concession in relaxed.concessions {
    let words = changeWords(concession.change, of: school)
    if let place = lines.firstIndex(where: { $0.words == words }) {
      lines[place].count += 1
      lines[place].cost += concession.cost
      if concession.need != .proved { lines[place].need = concession.need }
    } else {
      lines.append((words, 1, concession.cost, concession.need))
    }
  }
  return lines.map { line in
    let times = line.count == 1 ? "" : ", \(line.count) times"
    let proof =
      switch line.need {
      case .proved: ", needed: proved"
      case .notFound: ", no plan found without it"
      case nil: ""
      }
    return "\(line.words)\(times) (\(line.cost)\(proof))"
  }
}

/// What had to give way, in one sentence before the list.
func relaxedTitle(_ relaxed: Relaxed) -> String {
  let who =
    relaxed.left.isEmpty ? "everybody is placed" : "all but \(relaxed.left.count) are placed"
  // Of those whom nothing places nobody knows what placing them would cost.
  let least =
    relaxed.least == 0 || !relaxed.left.isEmpty
    ? ""
    : relaxed.cost == relaxed.least
      ? "; nothing less does: proved"
      : "; to place everybody costs at least \(relaxed.least): proved"
  let first =
    relaxed.placesEverybodyFirst
    ? "; everybody is placed first in it, since dearer alternatives of some would leave others out"
    : ""
  guard !relaxed.concessions.isEmpty else {
    return
      (relaxed.left.isEmpty
      ? "nothing has to give way" : "nothing was found that helps: \(who)") + least + first
  }
  return "at \(relaxed.cost) by the weights, \(who)\(least)\(first)"
}

/// Who is left, each with the reason.
func leftWords(_ relaxed: Relaxed, _ issue: WhatIfIssue) -> [String] {
  relaxed.left.map { wish in
    issue.words(wish) + (relaxed.reasons[wish].map { ": \($0)" } ?? "")
  }
}

/// A change that makes something give way, in words.
private func changeWords(_ change: Change, of school: School) -> String {
  switch change {
  case .addHours(let tutor, let pattern):
    "one more hour of \(school.tutor(tutor).map { "\($0.name) (\($0.id))" } ?? tutor.text), \(times(pattern))"
  case .addRoom(_, let pattern):
    pattern == .always
      ? "one more room, at all times" : "one more room, \(times(pattern))"
  case .addPlaces(let pot, let more):
    "\(more) more \(more == 1 ? "place" : "places") of \(pot)"
  case .allowPupilOutside(let pupil, let time):
    "\(pupil) \(time == .before ? "comes before" : "stays after") school"
  case .set(let knob, let value):
    "\(knob) \(value)"
      + (school.records.value(of: knob).map { " instead of \($0)" } ?? "")
  default: "a change of another kind"
  }
}

private func times(_ pattern: Change.TimePattern) -> String {
  (pattern.days.map(\.rawValue) + pattern.periods.map(\.text)).joined(separator: " ")
}
