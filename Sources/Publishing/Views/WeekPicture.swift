internal import Tuition

/// A week drawn as an SVG picture: days across, periods down, a coloured card for each session.
///
/// Only presentation attributes are used, so that any viewer shows the picture alike.
public struct WeekPicture {
  private let grid: WeekGrid
  private let cellWidth = 172
  private let labelWidth = 64
  private let headHeight = 30
  private let titleHeight = 40
  private let lineHeight = 15
  private let margin = 16

  /// Prepares to draw a week.
  public init(_ grid: WeekGrid) { self.grid = grid }

  /// The picture as an SVG document.
  public var text: String {
    let tops = rowTops
    let width = margin * 2 + labelWidth + cellWidth * grid.days.count
    let height = (tops.last ?? 0) + margin
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\" font-family=\"sans-serif\" font-size=\"12\">",
      "<title>\(escaped(grid.title))</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>",
      label(grid.title, x: margin, y: margin + 14, size: 16, weight: "bold"),
    ]
    parts += heads(width: width)
    for (number, row) in grid.rows.enumerated() {
      parts += band(row, top: tops[number], bottom: tops[number + 1], width: width)
    }
    return parts.joined(separator: "\n") + "\n</svg>\n"
  }

  /// Where each row begins, and where the last one ends.
  private var rowTops: [Int] {
    var tops = [margin + titleHeight + headHeight - 16]
    for row in grid.rows {
      let cells = grid.days.map { day in
        grid.cards(in: row, on: day).reduce(0) { $0 + cardHeight($1) + 4 }
      }
      tops.append((tops.last ?? 0) + max(44, (cells.max() ?? 0) + 6))
    }
    return tops
  }

  private func cardHeight(_ card: WeekGrid.Card) -> Int { lines(of: card).count * lineHeight + 6 }

  /// The lines of a card, broken to its width; the subject's are bold.
  private func lines(of card: WeekGrid.Card) -> [(text: String, weight: String)] {
    card.lines.enumerated().flatMap { number, line in
      line.wrapped(to: columns(in: cellWidth - 22))
        .map { ($0, number == 0 ? "bold" : "normal") }
    }
  }

  private func heads(width: Int) -> [String] {
    grid.days.enumerated().map { number, day in
      label(
        "\(day.weekday.rawValue) \(day.dayAndMonth)",
        x: margin + labelWidth + number * cellWidth + 6, y: margin + titleHeight, weight: "bold")
    }
  }

  private func band(_ row: WeekGrid.Row, top: Int, bottom: Int, width: Int) -> [String] {
    var parts = [
      "<line x1=\"\(margin)\" y1=\"\(top)\" x2=\"\(width - margin)\" y2=\"\(top)\" "
        + "stroke=\"#c8ccd2\"/>",
      label(cut(row.period.text, to: labelWidth - 6), x: margin, y: top + 18, weight: "bold"),
      label(row.starts.description, x: margin, y: top + 34, fill: "#555b66"),
    ]
    for (number, day) in grid.days.enumerated() {
      var y = top + 5
      for card in grid.cards(in: row, on: day) {
        parts += draw(card, x: margin + labelWidth + number * cellWidth, y: y)
        y += cardHeight(card) + 4
      }
    }
    return parts
  }

  private func draw(_ card: WeekGrid.Card, x: Int, y: Int) -> [String] {
    let (fill, edge) = Self.colours[card.colour % Self.colours.count]
    let width = cellWidth - 6
    let height = cardHeight(card)
    let ground =
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"3\" "
      + "fill=\"\(fill)\"/><rect x=\"\(x)\" y=\"\(y)\" width=\"3\" height=\"\(height)\" "
      + "fill=\"\(edge)\"/>"
    return [ground]
      + lines(of: card).enumerated().map { number, line in
        label(
          cut(line.text, to: width - 16), x: x + 8, y: y + 14 + number * lineHeight,
          weight: line.weight)
      }
  }

  /// How many letters go into a width in pixels; a sans-serif letter takes some 6.6 of them.
  private func columns(in width: Int) -> Int { width * 10 / 66 }

  private func cut(_ text: String, to width: Int) -> String {
    let columns = columns(in: width)
    return displayWidth(of: text) <= columns ? text : text.fitted(to: columns)
  }

  private func label(
    _ text: String, x: Int, y: Int, size: Int = 12, weight: String = "normal",
    fill: String = "#1b1f26"
  ) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" font-weight=\"\(weight)\" "
      + "fill=\"\(fill)\">\(escaped(text))</text>"
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.printable {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A light ground and a strong edge for each subject in turn.
  private static let colours = [
    ("#dbe9fb", "#2f6fbf"), ("#fde8cd", "#c9751a"), ("#dcf1dc", "#3d8b46"), ("#fbdde6", "#b83a68"),
    ("#efeac8", "#8c7a1c"), ("#e9dff5", "#7650a8"), ("#d5f0f0", "#23868a"), ("#fff0b8", "#b08900"),
    ("#e4f4cf", "#648a1e"), ("#f9d9d4", "#b5452f"), ("#e0e2f6", "#4b55ad"), ("#ececec", "#666666"),
  ]
}
