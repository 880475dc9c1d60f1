public import Tuition

/// A scenario as its file would say it, for "tuition whatif".
public func scenarioText(_ scenario: Scenario) -> String {
  "name = \(quotedForSettings(scenario.name))\n\n"
    + changeTexts(scenario.changes).joined(separator: "\n")
}
