/// The words that tables and dates of a letter need, in the template's language; English where it gives none.
struct LetterWords {
  private let given: [String: String]

  init(_ given: [String: String]) { self.given = given }

  /// The word for a key.
  subscript(key: String) -> String { given[key] ?? Self.english[key] ?? key }

  /// A list as people say it.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(self["and"]) \(last)"
  }

  /// One of the words of a key that holds several.
  func word(_ place: Int, of key: String) -> String {
    let words = self[key].split(separator: ",").map { word in
      String(word.drop(while: \.isWhitespace))
    }
    return words.indices.contains(place) ? words[place] : "\(place + 1)"
  }

  /// The words that every page of the language has.
  var ofPage: PageWords {
    PageWords(
      language: self["language"],
      direction: PageWords.Direction(rawValue: self["direction"]) ?? .leftToRight,
      skip: self["skip"], madeOn: self["made on"], page: self["page"], of: self["of"],
      date: self["date"], audiences: [.family: self["audience"]])
  }

  static let english = [
    "language": "en-GB", "direction": "ltr", "skip": "Skip to the content", "made on": "Made on",
    "page": "Page", "of": "of", "audience": "For the pupil and their family", "and": "and",
    "months":
      "January, February, March, April, May, June, July, August, September, October, November, December",
    "days": "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
    "date": "Date", "time": "Time", "subject": "Subject", "room": "Where",
    "lesson": "Lesson missed",
    "none": "none", "what": "What", "count": "Sessions", "minutes": "Minutes each",
    "size": "Pupils at most", "tutor": "With", "missed": "Lessons missed",
    "kept": "Not missed for tuition",
    "tuition table": "The tuition", "sessions table": "When and where",
    "missed table": "What is missed, by subject", "parent": "Parent or carer",
  ]
}
