public import Tuition

/// The names of the files that tell what one more would buy.
public let worthFileNames = ["worth.html", "worth.json"]

/// What one more of each scarce thing would buy, ready to be published.
public struct WorthIssue: Sendable {
  /// Those that were tried first, the others after them.
  public let offers: [Offer]
  /// The school as it is.
  public let school: School
  /// What planning again finds with nothing changed; nothing where it found no plan.
  public let unchanged: Offer.Trial?
  /// How many hours of a tutor on one day were asked for together.
  public let together: Int
  /// When it is made.
  public let madeOn: CalendarDate

  /// Prepares to publish.
  public init(
    _ offers: [Offer], of school: School, unchanged: Offer.Trial?, hours: Int = 1,
    madeOn: CalendarDate
  ) {
    self.offers = offers
    self.school = school
    self.unchanged = unchanged
    together = hours
    self.madeOn = madeOn
  }

  var tried: [Offer] { offers.filter { $0.trial != nil } }

  /// Those with a price that were not tried, lessons aside.
  var untried: [Offer] { offers.filter { $0.trial == nil && !isLesson($0) } }

  /// Single lessons from which one more pupil could be withdrawn.
  var lessons: [Offer] { offers.filter(isLesson) }

  private func isLesson(_ offer: Offer) -> Bool {
    if case .lesson? = offer.prices.first?.good { true } else { false }
  }

  /// What the figures mean, for whoever acts on them.
  var caution: String {
    "The points found are those of a plan made with the offer, so they can be had. About what it is worth says how the bound "
      + "moves at the margin; a plan may gain less. Of offers that are as good as each other the prices may name one only, so "
      + "what is not listed may still help: ask `tuition whatif`."
      + (holdsFewerHours ? fewerHours : "")
  }

  /// Whether an offer has fewer hours of a tutor's day than were asked for.
  private var holdsFewerHours: Bool {
    offers.contains { offer in
      guard case .hour? = offer.prices.first?.good else { return false }
      return offer.prices.count < together
    }
  }

  private var fewerHours: String {
    " Where fewer than \(together) hours of a day stand together, no other hour of that tutor on that day has a price: by the bound "
      + "a further one adds nothing."
  }

  /// What is to be said where planning again gains points without any offer.
  var control: String? {
    guard let unchanged, unchanged.points > 0 else { return nil }
    return
      "Planning again with nothing changed already places \(counted(unchanged.points, "point")) more; "
      + "what an offer buys is counted beyond that."
  }
}

/// Writes what one more would buy as a page and for machines.
public func worthFiles(_ issue: WorthIssue) -> [InMemoryFile] {
  [
    InMemoryFile(name: "worth.html", text: HTMLText(worthPage(issue)).text),
    InMemoryFile(name: "worth.json", text: worthSummary(issue).text),
  ]
}

/// An offer in words, such as `Mr Abdi (T01), one more hour, Tue P4`.
public func offerWords(_ offer: Offer, of school: School) -> String {
  guard case .hour(let tutor, let first)? = offer.prices.first?.good else {
    return offer.prices.map { words($0.good) }.joined(separator: ", ")
  }
  let name = school.tutor(tutor).map { "\($0.name) (\($0.id))" } ?? tutor.text
  let periods = offer.prices.compactMap { price -> String? in
    if case .hour(_, let time) = price.good { time.period.text } else { nil }
  }
  return "\(name), \(first.day.rawValue) \(periods.joined(separator: " and "))"
}

private func words(_ good: ShadowPrice.Good) -> String {
  switch good {
  case .hour(let tutor, let time): "\(tutor), \(time)"
  case .room(let time): "a room, \(time)"
  case .wholeRoom: "a room, at all times"
  case .place(let pot): "a place of \(pot)"
  case .limit(let knob, let now, let value): "\(knob) \(value) instead of \(now)"
  case .lesson(let schoolClass, let time): "\(schoolClass), \(time)"
  }
}
