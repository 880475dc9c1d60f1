internal import CXLSXWriter
internal import Tuition

/// A workbook of tables that libxlsxwriter holds in memory until it is written to a file.
///
/// The library writes the time of now only where it is told none, so equal workbooks have equal bytes.
final class Workbook {
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var formats: CellFormats
  private var names = SheetNames()
  private let head: String
  private let foot: String

  /// Begins a workbook.
  ///
  /// - Parameters:
  ///   - path: where it will be written.
  ///   - title: what it is called, on every sheet of paper.
  ///   - foot: what stands below every sheet of paper.
  ///   - madeOn: when it is made.
  init(at path: String, title: String, foot: String, madeOn: CalendarDate) throws(WorkbookError) {
    guard let book = workbook_new(path) else {
      throw .library(words(for: LXW_ERROR_MEMORY_MALLOC_FAILED))
    }
    self.book = book
    formats = CellFormats(of: book)
    let short = String(title.printable.prefix(80)).replacing("&", with: "&&")
    head = "&L\(short)&R&A"
    self.foot = "&L\(foot)&RPage &P of &N"
    var properties = lxw_doc_properties()
    properties.created = madeOn.dayNumber * 86_400
    try title.printable.withCString { text in
      properties.title = UnsafeMutablePointer(mutating: text)
      return Result { () throws(WorkbookError) in
        try done(workbook_set_properties(book, &properties))
      }
    }.get()
  }

  deinit { if let book { lxw_workbook_free(book) } }

  /// Adds a table as a sheet, set to be printed on A4 with its head on every sheet of paper.
  func add(_ sheet: OfficeSheet) throws(WorkbookError) {
    guard let page = workbook_add_worksheet(book, names.name(for: sheet.title)) else {
      throw .library("no sheet could be added")
    }
    let layout = SheetLayout(sheet)
    try setColumns(layout, on: page)
    try setPaper(of: sheet, on: page)
    let heading = CellLook(kind: .heading, edge: .thin)
    try set(row: 0, sheet.columns.map { .text($0.heading) }, layout, on: page) { _ in heading }
    var above: [SheetCell] = []
    for (number, cells) in sheet.rows.enumerated() {
      let group = Array(cells.prefix(sheet.groupedBy))
      let edge: CellLook.Edge = number > 0 && group != above ? .strong : .thin
      try set(row: number + 1, cells, layout, on: page) { CellLook(kind: $0.kind, edge: edge) }
      above = group
    }
  }

  /// Writes the workbook to its file; it is gone afterwards.
  func close() throws(WorkbookError) {
    let code = workbook_close(book)
    book = nil
    try done(code)
  }

  private typealias Page = UnsafeMutablePointer<lxw_worksheet>

  private func setColumns(_ layout: SheetLayout, on page: Page) throws(WorkbookError) {
    for (number, width) in layout.widths.enumerated() {
      let column = lxw_col_t(number)
      try done(worksheet_set_column(page, column, column, Double(width), nil))
    }
  }

  private func setPaper(of sheet: OfficeSheet, on page: Page) throws(WorkbookError) {
    worksheet_set_landscape(page)
    worksheet_set_paper(page, 9)  // A4
    worksheet_set_margins(page, 0.5, 0.5, 0.7, 0.7)
    worksheet_fit_to_pages(page, 1, 0)
    worksheet_freeze_panes(page, 1, 0)
    try done(worksheet_repeat_rows(page, 0, 0))
    try done(worksheet_set_header(page, head))
    try done(worksheet_set_footer(page, foot))
    // Names of classes such as 10 are no mistakes.
    let everything = "A1:XFD1048576"
    try done(
      worksheet_ignore_errors(
        page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), everything))
    guard !sheet.rows.isEmpty, sheet.filter == .offered else { return }
    try done(
      worksheet_autofilter(
        page, 0, 0, lxw_row_t(sheet.rows.count), lxw_col_t(sheet.columns.count - 1)))
  }

  private func set(
    row number: Int, _ cells: [SheetCell], _ layout: SheetLayout, on page: Page,
    look: (SheetCell) -> CellLook
  ) throws(WorkbookError) {
    let row = lxw_row_t(number)
    try done(worksheet_set_row(page, row, layout.height(of: cells), nil))
    for (column, cell) in cells.enumerated() {
      try set(row, lxw_col_t(column), cell, try formats.format(look(cell)), on: page)
    }
  }

  private func set(
    _ row: lxw_row_t, _ column: lxw_col_t, _ cell: SheetCell,
    _ format: UnsafeMutablePointer<lxw_format>, on page: Page
  ) throws(WorkbookError) {
    switch cell {
    case .number(let number):
      try done(worksheet_write_number(page, row, column, Double(number), format))
    case .date(let date):
      try done(worksheet_write_number(page, row, column, Double(date.serialNumber), format))
    case .time(let time):
      try done(worksheet_write_number(page, row, column, Double(time.minutes) / 1_440, format))
    case .blank: try done(worksheet_write_blank(page, row, column, format))
    case .text, .list:
      let text = cell.lines.joined(separator: "\n")
      try done(worksheet_write_string(page, row, column, text, format))
    }
  }
}

/// Nothing, or what a code of the library means.
private func done(_ code: lxw_error) throws(WorkbookError) {
  guard code == LXW_NO_ERROR else { throw .library(words(for: code)) }
}

extension SheetCell {
  fileprivate var kind: CellLook.Kind {
    switch self {
    case .text, .list, .blank: .text
    case .number: .number
    case .date: .date
    case .time: .time
    }
  }
}

extension CalendarDate {
  /// Days as spreadsheets count them, right from March 1900 on.
  fileprivate var serialNumber: Int { dayNumber + 25_569 }
}
