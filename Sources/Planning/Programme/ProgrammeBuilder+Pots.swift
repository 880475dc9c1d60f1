internal import GLPK

extension ProgrammeBuilder {
  /// Gives each request placed a place of a pot; requests with the same choice of pots are alike.
  ///
  /// This too is a transport problem, so the columns need not be whole.
  mutating func addPots() {
    for (choice, pots) in model.potChoices.enumerated() {
      for pot in pots {
        let entries: [(row: Int, value: Double)] = [
          (row(.potChoice(choice), .fixed(0)), 1),
          (row(.pot(pot), .atMost(Double(model.potPlaces[pot]))), 1),
        ]
        add(
          ProgrammeColumn(
            meaning: .pot(choice: choice, pot: pot), kind: .continuous, bounds: .atLeast(0)),
          entries)
      }
    }
  }
}
