internal import Tuition

/// How a leader says no, since a row that is only taken out is matched again.
let declining = """
  Taking a row out does not say no: the pupil is matched again. To decline a pupil, write a row into nominations.csv with \
  the kind not-ready and your reason. Where the family says no, write it into views.csv, about declines. Only the family \
  can decline what the law entitles a pupil to.
  """

/// What a leader does about a pupil whom a teacher holds back.
let readingHeldBack = """
  One teacher's word keeps these pupils out. Read the reason. Where it does not convince you, write a row of kind ready \
  into nominations.csv, or the request into requests.csv.
  """

extension Matches {
  /// The concerns that a teacher's word holds back, those of a higher priority first.
  var heldBack: [(progress: PupilProgress, priority: Priority)] {
    let held = unmatched.compactMap { concern -> (progress: PupilProgress, priority: Priority)? in
      guard case .notReady(let priority) = concern.reason else { return nil }
      return (concern.progress, priority)
    }
    return Priority.allCases.flatMap { priority in held.filter { $0.priority == priority } }
  }
}

/// The pupils whom a teacher's word holds back, for a leader to look at.
func heldBack(_ issue: MatchIssue) -> [Block] {
  let held = issue.matches.heldBack
  guard !held.isEmpty else { return [] }
  let rows = held.map { progress, priority in
    PageTable.Row([
      issue.name(of: progress), PageText(progress.subject.name), PageText(priority.words.sentence),
      PageText(progress.judgementWords), PageText(progress.dataWords),
    ])
  }
  return [
    .section("For a leader to look at"), .paragraph(PageText(readingHeldBack)),
    .table(
      PageTable(
        caption: "Held back by a teacher's word",
        columns: [
          .init("Pupil"), .init("Subject"), .init("Would be"), .init("What people say"),
          .init("What the data say"),
        ], rows: rows)),
  ]
}

extension RequestsPage {
  /// The pupils whom a teacher's word holds back, for a leader to look at.
  func forLeader(_ matches: Matches) -> [String] {
    let held = matches.heldBack
    guard !held.isEmpty else { return [] }
    return ["## For a leader to look at", "", readingHeldBack, ""]
      + held.map { progress, priority in
        "- \(title(progress)), \(priority.words). \(plain(progress.judgementWords))"
      }
  }
}
