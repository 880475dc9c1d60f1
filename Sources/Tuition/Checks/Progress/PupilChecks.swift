extension Register {
  /// What is wrong with the roll.
  func pupilProblems() -> [Problem] {
    var list = ProblemList(.pupils)
    list.noteRepeats(records.pupils.map(\.id), "pupil")
    var numbers: Set<String> = []
    for (row, pupil) in records.pupils.enumerated() {
      guard let number = pupil.upn else { continue }
      checkNumber(number, row, into: &list)
      if !numbers.insert(number).inserted {
        list.warning(
          row, "upn", "another pupil above has the same unique pupil number",
          "Look which of the two it belongs to.")
      }
    }
    return list.problems
  }

  /// The number itself is not told, since it is for no other use than its own.
  private func checkNumber(_ number: String, _ row: Int, into list: inout ProblemList) {
    switch UniquePupilNumber.check(number) {
    case .sound: break
    case .otherShape:
      list.warning(
        row, "upn", "the unique pupil number has not the shape of one",
        "Write a letter and twelve digits, of which the last may be a letter.")
    case .otherLetter(let letter):
      list.warning(
        row, "upn", "the unique pupil number should begin with \(letter)",
        "Look it up again: a digit or the letter is mistyped.")
    }
  }

  /// Notes requests of pupils who leave.
  func checkLeaver(of request: Request, _ row: Int, into list: inout ProblemList) {
    guard let pupil = pupil(request.pupil), let left = pupil.left, let term = calendar?.term
    else { return }
    if left <= term.first {
      list.error(
        row, "pupil", "\(quoted(pupil.id.text)) left on \(left), before the term begins",
        "Take the row out, or correct the date in pupils.csv.")
    } else if left <= (request.last ?? term.last) {
      list.warning(
        row, "last", "\(quoted(pupil.id.text)) leaves on \(left), and sessions may lie after it",
        "Write a last date before it, or take the row out.")
    }
  }
}
