/// One or more scarce things that could be had together, and what they are worth.
public struct Offer: Hashable, Sendable {
  /// What a plan with them came to, beside the plan it is held against.
  public struct Trial: Hashable, Sendable {
    /// The points that are placed more.
    public let points: Int
    /// The requests that are placed more.
    public let placed: Int
    /// How far the plan's points are from what no plan can better, as a share.
    public let gap: Double
    /// Who is placed in it, and was not before.
    public let gained: [Wish]
    /// Who was placed before, and is not in it.
    public let displaced: [Wish]

    /// Notes what a plan came to.
    public init(
      points: Int, placed: Int, gap: Double, gained: [Wish] = [], displaced: [Wish] = []
    ) {
      self.points = points
      self.placed = placed
      self.gap = gap
      self.gained = gained
      self.displaced = displaced
    }
  }

  /// What there is one more of; several hours are of one tutor on one day.
  public let prices: [ShadowPrice]
  /// About how many points they are worth by the duals, and no more than there are requests left to place.
  public let about: Double
  /// What a plan with them came to; nothing where none was made.
  public let trial: Trial?

  /// Makes an offer.
  public init(_ prices: [ShadowPrice], about: Double, trial: Trial? = nil) {
    self.prices = prices
    self.about = about
    self.trial = trial
  }

  /// The changes that give it; empty where there is none for it alone.
  public var changes: [Change] {
    let changes = prices.compactMap(\.change)
    return changes.count == prices.count ? changes : []
  }

  /// The offer with what a plan came to.
  public func tried(_ trial: Trial?) -> Offer { Offer(prices, about: about, trial: trial) }
}
