/// One piece of a page, from margin to margin.
public enum Block: Hashable, Sendable {
  /// How deep a heading is; the title of the page stands above them all.
  public enum Depth: Int, Hashable, Sendable {
    case section = 2
    case subsection = 3
  }

  case heading(String, Depth)
  case paragraph(PageText)
  case facts([Fact])
  case table(PageTable)
  case note(Note)
  case list(PageList)
  case figure(Figure)
  /// A line for each role in which somebody signs.
  case signatures([String])
  /// What follows begins a new sheet; on a screen nothing is seen of it.
  case pageBreak

  /// A heading of the first depth.
  public static func section(_ title: String) -> Block { .heading(title, .section) }
}

/// Something with a name, such as a figure with what it counts.
public struct Fact: Hashable, Sendable {
  /// What it is.
  public let term: String
  /// What is so.
  public let definition: PageText

  /// Makes a fact.
  public init(_ term: String, _ definition: PageText) {
    self.term = term
    self.definition = definition
  }
}

/// Something that a reader should not miss.
public struct Note: Hashable, Sendable {
  /// How urgent it is.
  public enum Kind: Hashable, Sendable {
    case hint
    case warning
  }

  /// How urgent it is.
  public let kind: Kind
  /// A few words that say what it is about.
  public let title: String
  /// What is to be known.
  public let text: PageText

  /// Makes a note.
  public init(_ kind: Kind, title: String, text: PageText) {
    self.kind = kind
    self.title = title
    self.text = text
  }
}

/// Things one below the other.
public struct PageList: Hashable, Sendable {
  /// What stands before each.
  public enum Marks: Hashable, Sendable {
    case bullets
    case numbers
  }

  /// What stands before each.
  public let marks: Marks
  /// The things.
  public let items: [PageText]

  /// Makes a list.
  public init(_ items: [PageText], marks: Marks = .bullets) {
    self.marks = marks
    self.items = items
  }
}
