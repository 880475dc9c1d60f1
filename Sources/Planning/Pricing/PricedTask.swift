/// A task with what its sessions are charged: what one pricing call works on.
struct PricedTask {
  private(set) var task: CountTask
  /// For each arm the price of a session; the caller sets it.
  var prices: [Double] = []
  /// What cuts charge besides.
  var steps = PriceSteps()
  /// For each loss group what any sessions there relieve elsewhere; empty where none do.
  var reliefs: [Double] = []
  /// For each arm the most sessions; the caller may lower it.
  var limits: [Int]
  /// The price of each different key; the caller may scale it.
  var steadiness: Double
  /// The price from which on no choice is worth having; the caller may set it.
  var worth = Double.infinity

  init(_ task: CountTask = CountTask()) {
    self.task = task
    limits = task.limits
    steadiness = task.steadiness
  }

  /// Takes another task, to be charged anew, into the memory of this one.
  ///
  /// - Parameter prices: for each arm the price of a session.
  mutating func become(_ task: CountTask, prices: [Double]) {
    self.task = task
    limits = task.limits
    steadiness = task.steadiness
    steps = PriceSteps()
    reliefs = []
    worth = .infinity
    self.prices.removeAll(keepingCapacity: true)
    self.prices.append(contentsOf: prices)
  }

  /// The sessions still to be chosen.
  var sessions: Int { task.sessions }
  /// For each loss group the most sessions.
  var groupCaps: [Int] { task.groupCaps }
  /// For each extra cap how much of it is left.
  var extraCaps: [Int] { task.extraCaps }
  /// Keys whose steadiness is paid already, by standing sessions.
  var paidKeys: Set<Int> { task.paidKeys }
  private var frame: CountFrame { task.frame }

  /// Whether numbers of sessions at each arm keep every limit and cap.
  func allows(_ counts: [Int], _ unit: Unit) -> Bool {
    zip(counts, limits).allSatisfy { $0 <= $1 } && task.allows(counts, unit)
  }

  /// A price that no choice lies below, found in one walk over the arms.
  ///
  /// Each loss group offers what it may have at its least price, and with it a part of the weekly time that it must use; the
  /// cheapest are filled first. Infinity where they hold too few sessions. Steps only add to prices and are left out.
  func floor(_ unit: Unit) -> Double {
    guard sessions > 0 else { return 0 }
    return withUnsafeTemporaryAllocation(of: GroupOffer.self, capacity: unit.groups.count) {
      let count = writeOffers(unit, to: $0)
      return price(of: $0[..<count]) - reliefs.reduce(0, +)
    }
  }

  /// What a loss group offers at least.
  private struct GroupOffer {
    let price: Double
    let sessions: Int
  }

  /// Writes what the groups of a unit offer, the cheapest first; how many offer anything.
  private func writeOffers(_ unit: Unit, to offers: UnsafeMutableBufferPointer<GroupOffer>) -> Int {
    let setup = paidKeys.isEmpty ? steadiness / Double(unit.mostSharers) : 0
    var count = 0
    for (place, group) in unit.groups.enumerated() {
      var most = 0
      var least = Double.infinity
      for arm in group.arms where limits[arm] > 0 {
        most += limits[arm]
        least = min(least, prices[arm])
      }
      most = min(most, sessions, group.loss == nil ? sessions : groupCaps[place])
      guard most > 0 else { continue }
      let offer = GroupOffer(price: least + setup / Double(most), sessions: most)
      var at = count
      while at > 0, offers[at - 1].price > offer.price {
        offers[at] = offers[at - 1]
        at -= 1
      }
      offers[at] = offer
      count += 1
    }
    return count
  }

  /// The price of all sessions by the cheapest offers.
  private func price(of offers: Slice<UnsafeMutableBufferPointer<GroupOffer>>) -> Double {
    var left = sessions
    var sum = 0.0
    for offer in offers where left > 0 {
      let taken = min(left, offer.sessions)
      sum += Double(taken) * offer.price
      left -= taken
    }
    return left == 0 ? sum : .infinity
  }

  /// Whether cuts charge sessions at an arm or at its key.
  func hasSteps(_ arm: Int) -> Bool {
    (!steps.ofArm.isEmpty && !steps.ofArm[arm].isEmpty)
      || (!steps.ofKey.isEmpty && !steps.ofKey[arm].isEmpty)
  }

  /// What the steps of an arm add to the price of a number of sessions, beside those that stand there.
  func stepPrice(_ arm: Int, _ sessions: Int) -> Double {
    guard !steps.ofArm.isEmpty else { return 0 }
    return Self.price(
      steps.ofArm[arm], sessions, beside: frame.standingAt.isEmpty ? 0 : frame.standingAt[arm])
  }

  /// What the steps of an arm's key add to the price of all sessions there, beside those that stand there.
  func keyStepPrice(_ arm: Int, _ sessions: Int) -> Double {
    guard !steps.ofKey.isEmpty else { return 0 }
    return Self.price(
      steps.ofKey[arm], sessions, beside: frame.standingAtKey.isEmpty ? 0 : frame.standingAtKey[arm]
    )
  }

  /// What the steps of an arm's key add at least to the price of a share of the sessions there.
  ///
  /// Weights are superadditive, so the shares together are charged no more than the whole.
  func sharedKeyStepPrice(_ arm: Int, _ sessions: Int) -> Double {
    guard !steps.ofKey.isEmpty else { return 0 }
    return Self.price(steps.ofKey[arm], sessions, beside: 0)
  }

  private static func price(
    _ charges: PriceSteps.Charges, _ sessions: Int, beside standing: Int
  ) -> Double {
    guard !charges.isEmpty else { return 0 }
    let last = charges.count - 1
    return charges[min(standing + sessions, last)] - charges[min(standing, last)]
  }

  /// What a slot charges for a number of sessions that take it, beside those that stand there.
  func slotPrice(_ slot: PriceSteps.SlotSteps, _ sessions: Int) -> Double {
    let standing =
      frame.standingAt.isEmpty ? 0 : slot.arms.reduce(0) { $0 + frame.standingAt[$1] }
    return Self.price(slot.charges, sessions, beside: standing)
  }

  /// What the steps charge for the sessions that stand.
  func standingStepPrice(_ unit: Unit) -> Double {
    guard !steps.isEmpty else { return 0 }
    var sum = 0.0
    var keys: Set<Int> = []
    for (arm, standing) in frame.standingAt.enumerated() where standing > 0 {
      if !steps.ofArm.isEmpty { sum += Self.price(steps.ofArm[arm], standing, beside: 0) }
      if !steps.ofKey.isEmpty, keys.insert(unit.arms[arm].key).inserted {
        sum += Self.price(steps.ofKey[arm], frame.standingAtKey[arm], beside: 0)
      }
    }
    return sum
  }
}
