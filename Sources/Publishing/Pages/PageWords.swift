/// The few words that every page of a language has, whatever it tells.
public struct PageWords: Hashable, Sendable {
  /// Where a line of the language begins.
  public enum Direction: String, Hashable, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
  }

  /// The language by its tag, such as `en-GB`.
  public let language: String
  /// Where a line begins.
  public let direction: Direction
  /// What leads a reader past the head of a page.
  public let skip: String
  /// What stands before the date on which a page was made.
  public let madeOn: String
  /// What stands before the number of a sheet.
  public let page: String
  /// What stands between the number of a sheet and the number of sheets.
  public let of: String
  /// What stands over a line for a name and a date, where somebody signs.
  public let date: String
  private let audiences: [Audience: String]

  /// Makes the words of a language.
  ///
  /// - Parameters:
  ///   - language: the language by its tag, such as `en-GB`.
  ///   - direction: where a line begins.
  ///   - skip: what leads a reader past the head of a page.
  ///   - madeOn: what stands before the date.
  ///   - page: what stands before the number of a sheet.
  ///   - of: what stands between the number of a sheet and the number of sheets.
  ///   - date: what a line for a date is called.
  ///   - audiences: for each audience, the line that says for whom a page is; where one is missing, the page says nothing.
  public init(
    language: String, direction: Direction = .leftToRight, skip: String, madeOn: String,
    page: String, of: String, date: String, audiences: [Audience: String]
  ) {
    self.language = language
    self.direction = direction
    self.skip = skip
    self.madeOn = madeOn
    self.page = page
    self.of = of
    self.date = date
    self.audiences = audiences
  }

  /// The line that says for whom a page is.
  func line(for audience: Audience) -> String { audiences[audience] ?? "" }

  /// The same words with others before the date, where a page shows how things stood on a date whenever it is made.
  func dating(_ words: String) -> PageWords {
    PageWords(
      language: language, direction: direction, skip: skip, madeOn: words, page: page, of: of,
      date: date, audiences: audiences)
  }

  /// The words of English as it is written in Britain.
  public static let english = PageWords(
    language: "en-GB", skip: "Skip to the content", madeOn: "Made on", page: "Page", of: "of",
    date: "Date",
    audiences: [
      .leaders: "For school leaders only", .staff: "For staff of the school only",
      .tutor: "For the tutor only", .family: "For the pupil and their family",
      .everybody: "For everybody",
    ])
}
