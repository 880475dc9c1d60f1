internal import Tuition

/// The keys that a condition may have.
private let conditionKeys = [
  "below-expected", "behind-progress", "scale", "at-or-below", "years", "subjects", "sure",
  "nominated", "who", "tried", "served-since", "on-track", "declined", "no-time",
]

/// Keys that are refused with a reason of their own, since they are who a child is.
private let traits = ["sex", "gender", "eal", "sen", "ethnicity", "religion", "language"]

extension SettingTable {
  /// Reads what must hold, under a key; nothing where something is wrong, which is noted.
  func conditions(_ key: String) -> [Condition]? {
    let example = "\(key) = { below-expected = 1 }"
    guard require(key, example: example) != nil else { return nil }
    let table = table(key)
    if !table.entries.isEmpty { return table.conditions() }
    error(key, "there is no condition", "Write what must hold, such as \(example).")
    return nil
  }

  private func conditions() -> [Condition]? {
    refuseTraits()
    expectOnly(conditionKeys + traits)
    let read = entries.map { condition($0.key) }
    let conditions = read.compactMap { $0 }
    return conditions.count == read.count ? conditions : nil
  }

  private func refuseTraits() {
    for (key, _) in entries where traits.contains(key) {
      error(
        key, "criteria cannot speak of \(quoted(key))",
        "Say what a pupil's learning needs; who names the policies a school may have: "
          + Condition.Policy.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
  }

  private func condition(_ key: String) -> Condition? {
    switch key {
    case "below-expected": steps(key).map { .belowExpected($0) }
    case "behind-progress": steps(key).map { .behindProgress($0) }
    case "scale":
      requiredText(key, example: "scale = \"nc-levels\"").map { .onScale(Identifier($0)) }
    case "at-or-below": requiredText(key, example: "at-or-below = \"3a\"").map { .atOrBelow($0) }
    case "years": years(key).map { .years($0) }
    case "subjects": subjectSet().map { .subjects($0) }
    case "sure": requiredWord(key, as: Certainty.self).map { .sure($0) }
    case "nominated": requiredWord(key, as: Nomination.Kind.self).map { .nominated($0) }
    case "who": requiredWord(key, as: Condition.Policy.self).map { .who($0) }
    case "tried": effect(key).map { .tried($0) }
    case "served-since": requiredDate(key).map { .servedSince($0) }
    case "on-track": mark(key, .onTrack)
    case "declined": mark(key, .declined)
    case "no-time": mark(key, .noTime)
    default: nil
    }
  }

  private func steps(_ key: String) -> Int? {
    guard let number = wholeNumber(key) else { return nil }
    if (1...200).contains(number) { return number }
    error(key, "\(number) is not between 1 and 200", "Write a number of steps, such as 2.")
    return nil
  }

  private func mark(_ key: String, _ condition: Condition) -> Condition? {
    guard let answer = truth(key) else { return nil }
    if answer { return condition }
    error(key, "it is false", "Write \(key) = true, or take it out.")
    return nil
  }

  private func effect(_ key: String) -> EarlierProvision.Effect? {
    guard let effect = requiredWord(key, as: EarlierProvision.Effect.self) else { return nil }
    return effect
  }

  private func years(_ key: String) -> Set<Year>? {
    let example = "\(key) = \"3-6\""
    guard let text = requiredText(key, example: example) else { return nil }
    let items = text.split(separator: ";").map { yearRange(String($0).trimmed) }
    let years = items.compactMap { $0 }
    if years.count == items.count, !years.isEmpty { return Set(years.flatMap { $0 }) }
    error(key, "\(quoted(text)) is not years", "Write \(example), with R for reception.")
    return nil
  }
}
