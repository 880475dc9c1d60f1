internal import CXLSXWriter

/// The look of a cell.
struct CellLook: Hashable {
  enum Kind: Hashable {
    case heading
    case text
    case number
    case date
    case time
  }

  enum Edge: Hashable {
    case thin
    /// Above the first row of several that belong together.
    case strong
  }

  let kind: Kind
  let edge: Edge
}

/// The looks that a workbook uses, each made once; the workbook owns them.
struct CellFormats {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var made: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]

  init(of book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  /// The look as the library knows it.
  mutating func format(_ look: CellLook) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    if let format = made[look] { return format }
    guard let format = workbook_add_format(book) else {
      throw .library(words(for: LXW_ERROR_MEMORY_MALLOC_FAILED))
    }
    Self.set(look, on: format)
    made[look] = format
    return format
  }

  private static func set(_ look: CellLook, on format: UnsafeMutablePointer<lxw_format>) {
    // Every spreadsheet has Arial or letters of the same widths.
    format_set_font_name(format, "Arial")
    format_set_font_size(format, 10)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0xA6A6A6)
    if look.edge == .strong {
      format_set_top(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
      format_set_top_color(format, 0x404040)
    }
    switch look.kind {
    case .heading:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_bg_color(format, 0xE0E0E0)
    case .text:
      format_set_text_wrap(format)
      // Text stays text, also where somebody edits a cell that begins like a formula.
      format_set_num_format(format, "@")
    case .number: format_set_num_format(format, "0")
    case .date: format_set_num_format(format, "d mmm yyyy")
    case .time: format_set_num_format(format, "hh:mm")
    }
    if look.kind == .date || look.kind == .time {
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    }
  }
}

/// A code of the library in its own words.
func words(for code: lxw_error) -> String {
  let text = lxw_strerror(code).map { String(cString: $0) } ?? "code \(code.rawValue)"
  return text.last == "." ? String(text.dropLast()) : text
}
