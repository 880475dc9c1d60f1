internal import Tuition

/// A table for the office, before anybody has decided whether as comma-separated values or in a workbook.
struct OfficeSheet {
  /// A column.
  struct Column {
    let title: String
    /// How many letters somebody may want to write there by hand.
    let room: Int

    init(_ title: String, room: Int = 0) {
      self.title = title
      self.room = room
    }

    /// The title as it stands above a column that people read.
    var heading: String { title.prefix(1).uppercased() + title.dropFirst() }
  }

  /// Whether a workbook offers to show some of the rows only.
  enum Filter {
    case offered
    case none
  }

  /// What the table is called.
  let title: String
  /// What it holds, in a sentence.
  let about: String
  let columns: [Column]
  /// How many columns, from the first, tell which rows belong together.
  let groupedBy: Int
  let filter: Filter
  let rows: [[SheetCell]]

  init(
    _ title: String, about: String, columns: [Column], groupedBy: Int = 1,
    filter: Filter = .offered,
    rows: [[SheetCell]]
  ) {
    self.title = title
    self.about = about
    self.columns = columns
    self.groupedBy = groupedBy
    self.filter = filter
    self.rows = rows
  }

  /// The table as comma-separated values in which no cell is calculated; each row says for whom and when.
  func csv(audience: String, madeOn: CalendarDate) -> String {
    var text = CSVText(
      header: columns.map(\.title) + ["for", "made-on"], formulas: .harmless)
    for row in rows { text.append(row.map(\.words) + [audience, madeOn.description]) }
    return text.text
  }
}

extension OfficeSheet.Column: ExpressibleByStringLiteral {
  init(stringLiteral title: String) { self.init(title) }
}

extension PlanIssue {
  /// Tables as the office gets them: where the plan is a draft, a first column says so in each row.
  func marked(_ sheets: [OfficeSheet]) -> [OfficeSheet] {
    guard plan.standing.isDraft else { return sheets }
    return sheets.map { sheet in
      OfficeSheet(
        sheet.title, about: sheet.about, columns: ["standing"] + sheet.columns,
        groupedBy: sheet.groupedBy == 0 ? 0 : sheet.groupedBy + 1, filter: sheet.filter,
        rows: sheet.rows.map { [.text(PlanStanding.draftMark)] + $0 })
    }
  }
}
