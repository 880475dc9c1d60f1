/// What the duals charge for a unit whoever the tutor is; for a part of a group its part of what the group shares.
final class UnitCharge {
  let unit: Unit
  /// The part of rooms, tutor and cuts that the unit pays: one where it is the whole group.
  private let part: Double
  private let book: PriceBook
  private let prices: [Double]
  private let entry: Double
  private let relief: (ofGroups: [Double], rest: Double)

  /// - Parameter group: the group of which the unit is a part; nothing where it is the group.
  init(_ unit: Unit, by book: PriceBook, in group: GroupShape? = nil) {
    self.unit = unit
    self.book = book
    part = group?.part(of: unit) ?? 1
    prices = book.unitPrices(unit, in: group)
    entry = book.entryPrice(unit)
    relief = book.relief(unit)
  }

  /// Prices the unit with a tutor; nothing where there is no choice.
  ///
  /// - Parameters:
  ///   - pricer: keeps the counts of the choice found.
  ///   - limit: the reduced cost from which on nobody cares: there the bound may be loose and no choice be found.
  func quote(_ task: CountTask, tutor: Int, below limit: Double, with pricer: CountPricer) -> Quote?
  {
    pricer.task.become(task, prices: prices)
    pricer.task.steadiness *= book.aim.cost
    book.addTutorPrices(to: &pricer.task.prices, unit, tutor: tutor, part: part)
    pricer.task.steps = book.steps(unit, tutor: tutor)
    if part < 1 { pricer.task.steps.scale(by: part) }
    let constant =
      entry - relief.rest + part * book.termPrice(unit, tutor: tutor)
      + (unit.forced.isEmpty ? 0 : standingPrice(pricer.task))
    pricer.task.reliefs = relief.ofGroups
    pricer.task.worth = limit - constant
    // Only shares below the limit count, so what cannot be worth having need not be solved.
    let floor = pricer.task.floor(unit)
    guard floor < .infinity else { return nil }
    guard floor <= pricer.task.worth + Tolerance.reducedCost else {
      return Quote(bound: constant + floor, price: nil)
    }
    let isFound = pricer.solve(unit)
    guard pricer.bound < .infinity else { return nil }
    return Quote(bound: constant + pricer.bound, price: isFound ? constant + pricer.price : nil)
  }

  /// Whether the price of a choice may be more than its reduced cost: reliefs and cuts are reckoned from one side.
  func isEstimate(_ task: PricedTask) -> Bool {
    relief.rest > 0 || !relief.ofGroups.isEmpty || !task.steps.isEmpty
  }

  /// The price of the standing sessions of a unit and their weekly times.
  private func standingPrice(_ task: PricedTask) -> Double {
    unit.forced.reduce(0.0) { $0 + task.prices[$1.arm] }
      + Double(task.paidKeys.count) * task.steadiness + task.standingStepPrice(unit)
      - (part < 1 ? 0 : book.reservedRoomPrice(unit))
  }
}

/// What pricing a unit with a tutor came to.
struct Quote {
  /// No choice has a smaller reduced cost.
  let bound: Double
  /// The reduced cost of the choice found, as far as it is known; nothing where none was found.
  let price: Double?
}

/// What a group will be of which a part is priced.
struct GroupShape {
  /// How many members it has.
  let size: Int
  /// Whether it pays for a room at every session: not where a session stands that has its room already.
  let paysRooms: Bool

  /// The part of the group's time that a unit pays.
  func part(of unit: Unit) -> Double { Double(unit.pupils.count) / Double(size) }

  /// The part of the group's rooms that a unit pays.
  func roomPart(of unit: Unit) -> Double { paysRooms ? part(of: unit) : 0 }
}
