/// Rows and columns with a caption; the first column may name the row.
public struct PageTable: Hashable, Sendable {
  /// Where the cells of a column stand.
  public enum Alignment: Hashable, Sendable {
    /// Where a line begins: words.
    case start
    case centre
    /// Where a line ends: figures.
    case end
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands at its top.
    public let title: String
    /// Where its cells stand.
    public let alignment: Alignment

    /// Makes a column.
    public init(_ title: String, _ alignment: Alignment = .start) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// Neighbouring columns with a title of their own above theirs.
  public struct Band: Hashable, Sendable {
    /// What stands above the columns; empty where they have nothing in common.
    public let title: String
    /// How many columns it spans.
    public let width: Int

    /// Makes a band of columns.
    public init(_ title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// What sets a row apart.
    public enum Weight: Hashable, Sendable {
      case ordinary
      /// A sum of others.
      case total
    }

    /// A cell for each column.
    public let cells: [PageText]
    /// What sets the row apart.
    public let weight: Weight

    /// Makes a row.
    public init(_ cells: [PageText], _ weight: Weight = .ordinary) {
      self.cells = cells
      self.weight = weight
    }
  }

  /// Rows that belong together, under a title where they have one.
  public struct Group: Hashable, Sendable {
    /// What they have in common.
    public let title: String?
    /// The rows.
    public let rows: [Row]

    /// Makes a group.
    public init(_ title: String? = nil, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// What names a row.
  public enum RowNames: Hashable, Sendable {
    /// The first cell.
    case firstColumn
    case none
  }

  /// What the table shows.
  public let caption: String
  /// Titles over several columns, which span all of them; empty where there are none.
  public let bands: [Band]
  /// The columns.
  public let columns: [Column]
  /// What names a row.
  public let rowNames: RowNames
  /// The rows.
  public let groups: [Group]
  /// What is to be said about the table, below it.
  public let footnotes: [PageText]

  /// Makes a table; each row must have a cell for each column, and bands must span all columns.
  public init(
    caption: String, bands: [Band] = [], columns: [Column], rowNames: RowNames = .firstColumn,
    groups: [Group], footnotes: [PageText] = []
  ) {
    precondition(
      groups.allSatisfy { $0.rows.allSatisfy { $0.cells.count == columns.count } },
      "every row needs a cell for every column")
    precondition(
      bands.isEmpty || bands.reduce(0) { $0 + $1.width } == columns.count,
      "the bands must span the columns")
    self.caption = caption
    self.bands = bands
    self.columns = columns
    self.rowNames = rowNames
    self.groups = groups
    self.footnotes = footnotes
  }

  /// Makes a table without groups.
  public init(
    caption: String, columns: [Column], rowNames: RowNames = .firstColumn, rows: [Row],
    footnotes: [PageText] = []
  ) {
    self.init(
      caption: caption, columns: columns, rowNames: rowNames, groups: [Group(nil, rows)],
      footnotes: footnotes)
  }

  /// Whether the cells of a row hold so many words that on a phone they are read below each other.
  var isWordy: Bool {
    bands.isEmpty && columns.count > 3
      && groups.contains { $0.rows.contains { $0.cells.contains { $0.plain.count > 60 } } }
  }

  /// Whether the table is short enough to be kept on one sheet.
  var isShort: Bool { groups.reduce(0) { $0 + $1.rows.count + ($1.title == nil ? 0 : 1) } <= 16 }
}
