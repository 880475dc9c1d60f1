/// A table in HTML, with its caption, the scope of each heading, and a frame that scrolls where a screen is narrow.
struct TableMarkup {
  private let table: PageTable
  private let id: String

  init(_ table: PageTable, id: String) {
    self.table = table
    self.id = id
  }

  var text: String {
    let looks = [table.isShort ? "whole" : nil, table.isWordy ? "wordy" : nil].compactMap(\.self)
    let open = looks.isEmpty ? "<table>" : "<table class=\"\(looks.joined(separator: " "))\">"
    let parts =
      [open, caption, head]
      + table.groups.map(body) + ["</table>"]
    return "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(id)\" tabindex=\"0\">\n"
      + parts.joined(separator: "\n") + "\n</div>" + footnotes
  }

  private var caption: String { "<caption id=\"\(id)\">\(table.caption.markup)</caption>" }

  private var head: String {
    let titles = table.columns.map { column in
      "<th scope=\"col\"\(look(column.alignment))>\(column.title.markup)</th>"
    }
    return "<thead>\n\(bands)<tr>\(titles.joined())</tr>\n</thead>"
  }

  private var bands: String {
    guard !table.bands.isEmpty else { return "" }
    let cells = table.bands.map { band in
      band.title.isEmpty
        ? "<td colspan=\"\(band.width)\"></td>"
        : "<th scope=\"colgroup\" class=\"band\" colspan=\"\(band.width)\">\(band.title.markup)</th>"
    }
    return "<tr>\(cells.joined())</tr>\n"
  }

  private func body(_ group: PageTable.Group) -> String {
    let title = group.title.map { title in
      "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">"
        + "\(title.markup)</th></tr>\n"
    }
    let rows = group.rows.map(written).joined(separator: "\n")
    return "<tbody>\n\(title ?? "")\(rows)\n</tbody>"
  }

  private func written(_ row: PageTable.Row) -> String {
    let cells = zip(row.cells, table.columns).enumerated().map { place, pair in
      let look = look(pair.1.alignment)
      let names = place == 0 && table.rowNames == .firstColumn
      return names
        ? "<th scope=\"row\"\(look)>\(pair.0.markup)</th>"
        : "<td\(look)\(label(pair.1))>\(pair.0.markup)</td>"
    }
    return "<tr\(row.weight == .total ? " class=\"total\"" : "")>\(cells.joined())</tr>"
  }

  /// What stands over a cell, told again in front of it where a phone shows the cells below each other.
  private func label(_ column: PageTable.Column) -> String {
    table.isWordy ? " data-label=\"\(column.title.markup)\"" : ""
  }

  private func look(_ alignment: PageTable.Alignment) -> String {
    switch alignment {
    case .start: ""
    case .centre: " class=\"centre\""
    case .end: " class=\"end\""
    }
  }

  private var footnotes: String {
    table.footnotes.map { "\n<p class=\"footnote\">\($0.markup)</p>" }.joined()
  }
}
