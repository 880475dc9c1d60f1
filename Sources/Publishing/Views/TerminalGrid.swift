internal import Tuition

/// Draws a week for a terminal: a table with a line around each cell, as wide as the style says.
public struct TerminalGrid {
  private let grid: WeekGrid
  private let style: TerminalStyle
  private let labelWidth: Int
  private let cellWidth: Int

  /// The narrowest cell in which a card can be read.
  private static let leastCellWidth = 9

  /// Prepares to draw a week.
  public init(_ grid: WeekGrid, style: TerminalStyle) {
    self.grid = grid
    self.style = style
    labelWidth = min(8, max(5, grid.rows.map { displayWidth(of: $0.period.text) }.max() ?? 5))
    let lines = grid.days.count + 2
    let room = (style.columns - labelWidth - lines) / max(1, grid.days.count)
    cellWidth = min(30, room)
  }

  /// The drawing, with a line feed after each line.
  public var text: String {
    let title = style.heading(grid.title.printable.inked(style.ink)) + "\n"
    guard !grid.isEmpty else { return title + "No sessions.\n" }
    return title + (cellWidth < Self.leastCellWidth ? list : table)
  }

  private var table: String {
    var text = rule(.top)
    text += row([""] + grid.days.map { " \($0.weekday.rawValue) \($0.dayAndMonth)" }, heading: true)
    for line in grid.rows {
      text += rule(.middle) + band(line)
    }
    return text + rule(.bottom)
  }

  /// The lines of one period, as high as its fullest cell.
  private func band(_ line: WeekGrid.Row) -> String {
    let cells = grid.days.map { cellLines(grid.cards(in: line, on: $0)) }
    let label = [line.period.text, line.starts.description]
    let height = max(label.count, cells.map(\.count).max() ?? 0)
    let blank = String(repeating: " ", count: cellWidth)
    return (0..<height).map { number in
      let first = (number < label.count ? label[number] : "").fitted(to: labelWidth, cut: cut)
      let rest = cells.map { number < $0.count ? $0[number] : blank }
      return bars([first] + rest)
    }.joined()
  }

  /// The cards of a cell one below the other; without colours an empty line keeps them apart.
  private func cellLines(_ cards: [WeekGrid.Card]) -> [String] {
    var lines: [String] = []
    for card in cards {
      if !lines.isEmpty && style.ink != .coloured {
        lines.append(String(repeating: " ", count: cellWidth))
      }
      for (number, line) in card.lines.enumerated() {
        for part in line.inked(style.ink).wrapped(to: cellWidth - 1) {
          let text = " " + part.fitted(to: cellWidth - 1, cut: cut)
          lines.append(style.card(text, colour: card.colour, first: number == 0))
        }
      }
    }
    return lines
  }

  /// Day by day, a session a line, for a terminal too narrow for a table.
  private var list: String {
    var text = ""
    for day in grid.days {
      for line in grid.rows {
        for card in grid.cards(in: line, on: day) {
          let words = "\(day.weekday.rawValue) \(line.starts) " + card.lines.joined(separator: " ")
          text += words.inked(style.ink).fitted(to: max(1, style.columns), cut: cut) + "\n"
        }
      }
    }
    return text
  }

  private func row(_ cells: [String], heading: Bool) -> String {
    bars(
      cells.enumerated().map { number, cell in
        let fitted = cell.fitted(to: number == 0 ? labelWidth : cellWidth, cut: cut)
        return style.heading(fitted)
      })
  }

  private func bars(_ cells: [String]) -> String {
    let bar = style.ink == .ascii ? "|" : "│"
    return bar + cells.joined(separator: bar) + bar + "\n"
  }

  private var cut: Character { style.ink == .ascii ? "~" : "…" }

  private enum Rule { case top, middle, bottom }

  private func rule(_ place: Rule) -> String {
    let (left, cross, right) =
      switch place {
      case .top: ("┌", "┬", "┐")
      case .middle: ("├", "┼", "┤")
      case .bottom: ("└", "┴", "┘")
      }
    let widths = [labelWidth] + grid.days.map { _ in cellWidth }
    guard style.ink != .ascii else {
      return "+" + widths.map { String(repeating: "-", count: $0) }.joined(separator: "+") + "+\n"
    }
    return left + widths.map { String(repeating: "─", count: $0) }.joined(separator: cross)
      + right + "\n"
  }
}

extension String {
  /// The text with our own signs written in ASCII where the style asks for it.
  fileprivate func inked(_ ink: TerminalStyle.Ink) -> String {
    guard ink == .ascii else { return self }
    return String(flatMap { $0 == "·" ? "-" : $0 == "…" ? "..." : String($0) })
  }
}
