internal import Tuition

/// What the points of a request are added up from, so that anybody can check them.
func pointRows(_ tieBreak: TieBreak) -> [(what: String, points: String)] {
  let weights = CriterionWeight.allCases.map {
    (what: "A criterion counts \($0.rawValue)", points: signed($0.points))
  }
  let priorities = Priority.allCases.reversed().filter { $0.floor > 0 }.map {
    (what: $0.words.sentence, points: signed($0.floor))
  }
  return [("Every request begins with", "\(PointScale.start)")] + weights
    + [
      ("All criteria together, at most", signed(CriterionWeight.mostSteps * PointScale.step)),
      ("A teacher sees more need", signed(PointScale.word)),
      ("A teacher sees less need", signed(-PointScale.word)),
    ] + tieBreak.pointRows + priorities
    + [("Each further alternative of a pupil and subject", signed(-PointScale.alternative))]
}

private let pointRemark = """
  Of the priorities the highest counts, and where teachers disagree nobody is moved. A request has at least 1 point beyond \
  those of its priority.
  """

/// The points as a table of the page.
func pointsTable(_ issue: MatchIssue) -> PageTable {
  PageTable(
    caption: "How points add up",
    columns: [.init("What counts"), .init("Points", .end)],
    rows: pointRows(issue.matches.criteria.tieBreak).map { what, points in
      PageTable.Row([PageText(what), PageText(points)])
    },
    footnotes: [PageText(pointRemark)])
}

extension RequestsPage {
  /// The points as a table in Markdown.
  func points(_ tieBreak: TieBreak) -> [String] {
    ["## How points add up", "", "| what counts | points |", "|---|---:|"]
      + pointRows(tieBreak).map { "| \($0.what) | \($0.points) |" } + ["", pointRemark]
  }
}

extension TieBreak {
  fileprivate var pointRows: [(what: String, points: String)] {
    let most = PointScale.mostOfTie
    return switch self {
    case .longestBelow:
      [("Every 3 months below what is expected, up to \(3 * most) months", signed(1))]
    case .neverTutored: [("No tuition in the subject before", signed(most))]
    case .none: []
    }
  }
}
