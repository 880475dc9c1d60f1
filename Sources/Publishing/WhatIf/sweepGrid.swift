internal import Tuition

/// What two numbers swept at once come to: the values of one down, of the other across.
struct SweepGrid {
  /// A pair of values with what came of it.
  struct Cell {
    let row: Int
    let column: Int
    /// Requests placed, lessons lost and entitlements that are met no longer; nothing where no plan keeps the rules.
    let figures: (placed: Int, lost: Int, unmet: Int)?
  }

  let down: Knob
  let across: Knob
  let rows: [Int]
  let columns: [Int]
  private let cells: [Cell]

  /// Reads the grid off the scenarios of two sweeps; nothing where they are something else.
  init?(_ issue: WhatIfIssue) {
    guard issue.sweep == .grid, let first = issue.results.first?.scenario.sweptValues,
      first.count == 2
    else { return nil }
    down = first[0].knob
    across = first[1].knob
    cells = issue.results.compactMap { result in
      let values = result.scenario.sweptValues
      guard values.count == 2 else { return nil }
      guard case .planned(let found, _) = result.outcome else {
        return Cell(row: values[0].value, column: values[1].value, figures: nil)
      }
      return Cell(
        row: values[0].value, column: values[1].value,
        figures: (
          found.placed.scenario, found.lessonsLost.scenario, max(0, -found.statutory.difference)
        ))
    }
    rows = Set(cells.map(\.row)).sorted()
    columns = Set(cells.map(\.column)).sorted()
  }

  /// A row of words for a value of the number that goes down: requests placed, with lessons lost behind a stroke.
  func words(ofRow row: Int) -> [String] {
    columns.map { column in
      guard let cell = cells.first(where: { $0.row == row && $0.column == column }) else {
        return ""
      }
      return cell.figures.map { Self.words($0) } ?? "no plan"
    }
  }

  private static func words(_ figures: (placed: Int, lost: Int, unmet: Int)) -> String {
    "\(grouped(figures.placed)) / \(grouped(figures.lost))"
      + (figures.unmet > 0 ? " (\(counted(figures.unmet, "entitlement")) unmet)" : "")
  }

  /// Lines of what is placed, a line for each value of the number with fewer values; nothing where they are too many to be told
  /// apart, or somewhere there is no plan.
  var lines: Plot.Lines? {
    let isDown = rows.count >= columns.count
    let (points, series) = isDown ? (rows, columns) : (columns, rows)
    let (own, other) = isDown ? (down, across) : (across, down)
    let placed = series.map { line in
      points.compactMap { point in
        cells.first {
          isDown
            ? $0.row == point && $0.column == line : $0.column == point && $0.row == line
        }?.figures.map { Double($0.placed) }
      }
    }
    guard points.count > 2, series.count <= Shade.allCases.count,
      placed.allSatisfy({ $0.count == points.count })
    else { return nil }
    return Plot.Lines(
      points: points.map(String.init), at: points.map(Double.init),
      series: zip(series, placed).map { .init("\(other) = \($0)", $1) }, unit: "requests placed",
      axis: axisTitle(own))
  }

  /// The pairs that no other pair betters: none places as many for fewer lessons, or more for as many.
  var unbeaten: [(row: Int, column: Int, placed: Int, lost: Int)] {
    let planned = cells.compactMap { cell in
      cell.figures.map { (row: cell.row, column: cell.column, placed: $0.placed, lost: $0.lost) }
    }
    return planned.enumerated().filter { place, own in
      !planned.enumerated().contains { other, rival in
        let isAsGood = rival.placed >= own.placed && rival.lost <= own.lost
        let isBetter = rival.placed > own.placed || rival.lost < own.lost
        return isAsGood && (isBetter || other < place)
      }
    }.map(\.element).sorted { ($0.lost, $0.placed) < ($1.lost, $1.placed) }
  }

  /// The pairs worth choosing from, in words.
  var choice: String {
    let pairs = unbeaten.map {
      "\(down) = \($0.row) with \(across) = \($0.column): \($0.placed) placed for \(grouped($0.lost)) lessons lost"
    }
    return "No other pair betters these. " + pairs.joined(separator: "; ") + "."
  }
}

/// The grid of two sweeps for a terminal; nothing where there are not two.
func sweepGridText(_ issue: WhatIfIssue) -> String? {
  guard let grid = SweepGrid(issue) else { return nil }
  var table = TextTable(
    ["\(grid.down)"] + grid.columns.map { "\(grid.across) = \($0)" }, names: 1)
  for row in grid.rows { table.add(["\(row)"] + grid.words(ofRow: row)) }
  return "Requests placed / lessons lost:\n\n" + table.text(width: 120) + "\n"
    + grid.choice.wrapped(to: 100).joined(separator: "\n") + "\n"
}

/// The grid of two sweeps for a page.
func sweepGridTable(_ issue: WhatIfIssue) -> [Block] {
  guard let grid = SweepGrid(issue) else { return [] }
  let table = PageTable(
    caption: "Requests placed / lessons lost",
    bands: [.init("", width: 1), .init(axisTitle(grid.across), width: grid.columns.count)],
    columns: [.init(axisTitle(grid.down))] + grid.columns.map { .init("\($0)", .end) },
    groups: [
      .init(
        nil,
        grid.rows.map { row in
          .init((["\(row)"] + grid.words(ofRow: row)).map { PageText($0) })
        })
    ])
  return [.section("From pair to pair"), .table(table)] + figure(grid)
    + [.paragraph(PageText(grid.choice))]
    + (ownCapsText(issue).map { [.paragraph(PageText($0))] } ?? [])
}

private func figure(_ grid: SweepGrid) -> [Block] {
  guard let lines = grid.lines else { return [] }
  let told = lines.series.map { series in
    "\(series.name): "
      + zip(lines.points, series.values).map { "\($0) \(PictureScale.words($1))" }
      .joined(separator: ", ")
  }.joined(separator: ". ")
  return [
    .figure(
      Figure(
        caption: "Requests placed", description: "Lines. \(told).", plot: .lines(lines)))
  ]
}
