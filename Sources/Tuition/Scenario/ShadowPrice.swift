/// What about one more of something scarce would be worth in points, by the duals of a plan's relaxation.
///
/// A dual is what one more unit of a row's limit is worth at the margin (G. B. Dantzig and P. Wolfe 1960,
/// doi:10.1287/opre.8.1.101). It speaks of the relaxation: a plan may gain less, and where the price is 0 the bound gains nothing.
public struct ShadowPrice: Hashable, Sendable {
  /// What there could be one more of.
  public enum Good: Hashable, Sendable {
    /// An hour a week of a tutor, at a time when they have none.
    case hour(Identifier<Tutor>, WeeklyTime)
    /// A room at a weekly time.
    case room(WeeklyTime)
    /// A room at all times.
    case wholeRoom
    /// A place of a pot.
    case place(Identifier<Pot>)
    /// A number of the school's rules, at another value.
    case limit(Knob, from: Int, to: Int)
    /// A pupil out of a class's lesson.
    case lesson(Identifier<SchoolClass>, WeeklyTime)
  }

  /// What there is one more of.
  public let good: Good
  /// The points it would be worth over the term.
  public let points: Double

  /// Puts a price on something.
  public init(_ good: Good, points: Double) {
    self.good = good
    self.points = points
  }

  private static let oneMore = Room(
    id: "one-more", name: "One more room", places: 30, overlooked: true)

  /// The change that gives it; nothing for a single lesson, since the school has one number for all.
  public var change: Change? {
    switch good {
    case .hour(let tutor, let time):
      .addHours(tutor, .init(week: time.week, days: [time.day], periods: [time.period]))
    case .room(let time):
      .addRoom(Self.oneMore, .init(week: time.week, days: [time.day], periods: [time.period]))
    case .wholeRoom: .addRoom(Self.oneMore)
    case .place(let pot): .addPlaces(pot, 1)
    case .limit(let knob, _, let value): .set(knob, to: value)
    case .lesson: nil
    }
  }
}
