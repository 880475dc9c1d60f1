public import Tuition

/// Something to be read by people, before anybody has decided whether on a screen or on paper.
///
/// A page knows what it says, for whom and when it was made, and nothing of HTML or PDF: both are made from the same
/// value, so that what a parent sees on a phone is what a head has on paper.
public struct Page: Hashable, Sendable {
  /// How a sheet of A4 is held.
  public enum Orientation: Hashable, Sendable {
    case portrait
    case landscape
  }

  /// What the page is called.
  public let title: String
  /// The school and the term, or whatever else the page belongs to.
  public let context: String
  /// For whom the page is made.
  public let audience: Audience
  /// The date on which the page is made.
  public let madeOn: CalendarDate
  /// How a sheet of it is held.
  public let orientation: Orientation
  /// The words that every page of its language has.
  public let words: PageWords
  /// What it says, from top to bottom.
  public let blocks: [Block]
  /// What the page counts for, where that has to stand on every sheet, such as that it is a draft.
  public let mark: String?

  /// Makes a page.
  public init(
    title: String, context: String, audience: Audience, madeOn: CalendarDate,
    orientation: Orientation = .portrait, words: PageWords = .english, blocks: [Block],
    mark: String? = nil
  ) {
    self.title = title
    self.context = context
    self.audience = audience
    self.madeOn = madeOn
    self.orientation = orientation
    self.words = words
    self.blocks = blocks
    self.mark = mark
  }

  /// The page with a mark on every sheet, and a note that says what it means.
  func marked(_ mark: String, _ note: Note) -> Page {
    Page(
      title: title, context: context, audience: audience, madeOn: madeOn, orientation: orientation,
      words: words, blocks: [.note(note)] + blocks, mark: mark)
  }

  /// What the page counts for and for whom it is, as a line that stands on every sheet.
  var audienceLine: String { (mark.map { $0 + ". " } ?? "") + words.line(for: audience) }

  /// When the page was made, as it stands on every sheet.
  var dateLine: String { "\(words.madeOn) \(madeOn.inWords)" }
}
