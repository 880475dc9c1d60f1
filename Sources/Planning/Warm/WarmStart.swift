/// What a plan leaves for the next plan of the same school: columns, cuts, dated placements, and how good it was.
///
/// Everything goes by the school's own names, so that it can be read beside a school in which something has changed. What
/// it holds is a hint only: whatever no longer fits is left out, and bounds are always computed anew.
public struct WarmStart: Hashable, Sendable {
  /// The names used, each once, sorted.
  var names: [String] = []
  /// The requests: names of pupil, subject and provision.
  var requests: [[Int]] = []
  /// The weekly times: weekday, name of the period, and the name of the week's label after one, or 0 for none.
  var times: [[Int]] = []
  /// The columns that the plan or a final relaxation used: name of the tutor, how many members, the members, and then times with
  /// their numbers of sessions.
  var columns: [[Int]] = []
  /// The placements: name of the tutor, how many members, the members, and then day number and period of each session.
  var placements: [[Int]] = []
  /// The cuts: name of the tutor, time, 1 where the cut is on the key over all labels, and the weights.
  var cuts: [[Int]] = []
  /// The work of the search from nothing that this goes back to.
  var work = 0
}

/// The bytes are not a warm start of this version.
public struct WarmStartError: Error, CustomStringConvertible {
  /// What is wrong, as one clause without a full stop.
  public let description: String
}
