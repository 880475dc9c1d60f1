extension Register {
  /// What is wrong with what the school protects, and with its weights.
  func protectionProblems() -> [Problem] {
    var list = ProblemList(.school)
    let protection = records.protection
    list.expect(protection.lossPercent, in: 0...100, nil, "protect.loss-percent")
    list.expect(protection.outOfLesson, in: 0...1_000, nil, "protect.out-of-lesson")
    list.expect(protection.mostPerDay, in: 1...20, nil, "protect.most-per-day")
    for subject in protection.subjects.sorted() {
      checkTaught(subject, "protect.subjects", into: &list)
    }
    for (subject, rule) in protection.bySubject.sorted(by: { $0.key < $1.key }) {
      let path = "protect.subject.\(subject.name)"
      checkTaught(subject, path, into: &list)
      list.expect(rule.lossPercent, in: 0...100, nil, path + ".loss-percent")
      list.expect(rule.weight, in: 0...1_000_000, nil, path + ".weight")
    }
    checkWeights(into: &list)
    return list.problems
  }

  private func checkWeights(into list: inout ProblemList) {
    let weights = records.weights
    let costs = [
      ("subject", weights.subject), ("before", weights.before),
      ("registration", weights.registration), ("break", weights.break), ("lunch", weights.lunch),
      ("after", weights.after), ("free", weights.free), ("steadiness", weights.steadiness),
    ]
    for (key, weight) in costs {
      list.expect(weight, in: 0...1_000_000, nil, "weights.\(key)")
    }
    list.expect(weights.keepFactor, in: 0...1_000, nil, "weights.keep-factor")
  }

  private func checkTaught(_ subject: Subject, _ path: String, into list: inout ProblemList) {
    guard !taught.contains(subject), !unread.contains(.lessons) else { return }
    list.warning(
      nil, path, "no lesson has the subject \(quoted(subject.name)), so this protects nothing",
      adviceOnSubject(subject, otherwise: "Write it as lessons.csv does, or take it out."))
  }

  /// What to do about a subject that no lesson has: the name probably meant, or something else.
  func adviceOnSubject(_ subject: Subject, otherwise: String) -> String {
    nearestName(to: subject.name, among: taught.sorted().map(\.name))
      .map { "Write \(quoted($0)), if that is meant." } ?? otherwise
  }
}
