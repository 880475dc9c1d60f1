internal import Tuition

extension SettingTable {
  /// Reads `expectations.toml`, noting what is wrong with it.
  func expectations() -> Expectations? {
    expect(["as-of", "scale", "expect", "progress"])
    let asOf = self["as-of"] == nil ? nil : requiredDate("as-of")
    let (scaleTables, expectTables) = (tables("scale"), tables("expect"))
    let rateTables = tables("progress")
    let scales = scaleTables.compactMap { $0.scale() }
    let milestones = expectTables.compactMap { $0.milestone() }
    let rates = rateTables.compactMap { $0.progressRate() }
    guard scales.count == scaleTables.count, milestones.count == expectTables.count,
      rates.count == rateTables.count
    else { return nil }
    return Expectations(asOf: asOf, scales: scales, milestones: milestones, rates: rates)
  }

  private func scale() -> Scale? {
    expect(["name", "title", "values"])
    let name = requiredText("name", example: "name = \"steps\"")
    let title = self["title"] == nil ? name : requiredText("title", example: "title = \"Steps\"")
    let example = "values = [\"Emerging\", \"Secure\"], the lowest first"
    let values = require("values", example: example).flatMap { _ in
      texts("values", example: example)
    }
    guard let name, let title, let values else { return nil }
    return Scale(id: Identifier(name), title: title, lowestFirst: values)
  }

  private func milestone() -> Milestone? {
    expect(["scale", "subjects", "value", "by"])
    let scale = requiredText("scale", example: "scale = \"nc-levels\"")
    let value = requiredText("value", example: "value = \"4b\"")
    let by = self["by"] == nil ? nil : moment("by")
    guard let scale, let value, by != nil || self["by"] == nil else { return nil }
    return Milestone(scale: Identifier(scale), subjects: subjectSet(), value: value, by: by)
  }

  private func progressRate() -> ProgressRate? {
    expect(["scale", "subjects", "steps-per-year", "allowance"])
    let scale = requiredText("scale", example: "scale = \"nc-levels\"")
    let steps = require("steps-per-year", example: "steps-per-year = 3").flatMap { _ in
      wholeNumber("steps-per-year")
    }
    let allowance = wholeNumber("allowance") ?? 0
    guard let scale, let steps else { return nil }
    return ProgressRate(
      scale: Identifier(scale), subjects: subjectSet(), stepsPerYear: steps, allowance: allowance)
  }

  private func moment(_ key: String) -> SchoolMoment? {
    let example = "\(key) = \"end of year 6\""
    guard let text = requiredText(key, example: example) else { return nil }
    if let moment = SchoolMoment(text) { return moment }
    error(key, "\(quoted(text)) is not a moment of a school year", "Write \(example).")
    return nil
  }

  /// The subjects a rule is about; nothing, which means any, where none are given.
  func subjectSet() -> Set<Subject>? {
    texts("subjects", example: "subjects = [\"English\"]").map { Set($0.map { Subject($0) }) }
  }
}
