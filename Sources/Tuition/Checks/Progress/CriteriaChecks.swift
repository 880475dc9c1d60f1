extension Register {
  /// What is wrong with the school's criteria.
  func criteriaProblems() -> [Problem] {
    guard let criteria = records.criteria, !unread.contains(.criteria) else { return [] }
    var list = ProblemList(.criteria)
    list.expect(criteria.together, in: 2...100, nil, "together")
    list.expect(criteria.classFirst, in: 1...101, nil, "class-first")
    list.expect(criteria.alternatives, in: 1...10, nil, "alternatives")
    checkNames(of: criteria.criteria, into: &list)
    checkWeights(of: criteria.criteria, into: &list)
    for (row, criterion) in criteria.criteria.enumerated() {
      check(criterion.when, row, "criterion", into: &list)
      refuse(wordsOf: criterion.says, "criterion.says", row, into: &list)
      refuse(wordsOf: criterion.name, "criterion.name", row, into: &list)
      checkLeavingOut(criterion, row, into: &list)
    }
    for (row, entry) in criteria.entry.enumerated() {
      referInSettings(entry.provision, row, "provision.provision", into: &list)
      check(entry.when, row, "provision", into: &list)
      refuse(wordsOf: entry.says, "provision.says", row, into: &list)
      refuseWho(in: entry.when, "provision.when", row, into: &list)
    }
    if !criteria.criteria.contains(where: \.letsIn) {
      list.warning(
        nil, "criterion", "no criterion makes anybody eligible, so nobody is matched",
        "Add a [[criterion]] with then = \"eligible\".")
    }
    return list.problems
  }

  private func checkNames(of criteria: [Criterion], into list: inout ProblemList) {
    var names: Set<String> = []
    for (row, criterion) in criteria.enumerated() {
      if !names.insert(criterion.name).inserted {
        list.error(
          row, "criterion.name", "there is already a criterion \(quoted(criterion.name))",
          "Give each a name of its own, since requests refer to it.")
      }
      if criterion.name.contains(";") {
        list.error(
          row, "criterion.name", "the name holds a semicolon, which separates names in requests",
          "Write it without.")
      }
    }
  }

  private func check(
    _ when: [Condition], _ row: Int, _ table: String, into list: inout ProblemList
  ) {
    var scale: Scale?
    for case .onScale(let id) in when {
      noteUnknownInSettings(id, row, "\(table).when", into: &list)
      scale = records.expectations.scale(id)
    }
    if scale == nil, when.contains(where: \.isOfOneScale) {
      list.error(
        row, "\(table).when", "a number of steps above 1 stands without its scale",
        "Add the scale, since a step is not the same on each: scale = \"nc-levels\".")
    }
    for case .atOrBelow(let value) in when {
      guard let scale else {
        list.error(
          row, "\(table).when", "at-or-below stands without its scale",
          "Add the scale, such as scale = \"nc-levels\".")
        continue
      }
      guard scale.step(of: value) == nil else { continue }
      list.error(
        row, "\(table).when", "\(quoted(value)) is not on the scale \(scale.id)",
        "Write \(scale.range).")
    }
  }

  private func checkLeavingOut(
    _ criterion: Criterion, _ row: Int, into list: inout ProblemList
  ) {
    guard case .leaveOut(let reason, let instead) = criterion.effect else { return }
    refuseWho(in: criterion.when, "criterion.when", row, into: &list)
    if !criterion.when.contains(where: reason.isShown(by:)) {
      list.error(
        row, "criterion.when", "the reason \(reason.rawValue) is given, but nothing shows it",
        "Add \(reason.key) to when.")
    }
    if let instead { referInSettings(instead, row, "criterion.instead", into: &list) }
    if reason == .betterFit, instead == nil {
      list.error(
        row, "criterion.instead", "it does not say which provision fits better",
        "Add instead = with a provision of provisions.csv.")
    }
  }

  private func refuse(
    wordsOf text: String, _ column: String, _ row: Int, into list: inout ProblemList
  ) {
    guard let word = selectiveWord(in: text) else { return }
    list.error(
      row, column, "it speaks of \(quoted(word))",
      "Tuition is not withheld from pupils who are harder to reach: say what their learning needs.")
  }

  private func refuseWho(
    in when: [Condition], _ column: String, _ row: Int, into list: inout ProblemList
  ) {
    for case .who(let policy) in when {
      list.error(
        row, column, "pupils are kept out for who they are: \(policy.rawValue)",
        "Use who only to let pupils in, or to give them priority or weight.")
    }
  }

  private func referInSettings(
    _ id: Identifier<Provision>, _ row: Int, _ column: String, into list: inout ProblemList
  ) {
    list.refer(row, column, to: id, in: provisions, unless: unread)
  }
}

extension Condition {
  /// Whether the condition counts steps, so that it means something else on another scale.
  fileprivate var isOfOneScale: Bool {
    switch self {
    case .belowExpected(let steps), .behindProgress(let steps): steps > 1
    default: false
    }
  }
}

extension LeaveOutReason {
  /// Whether a condition shows the reason.
  fileprivate func isShown(by condition: Condition) -> Bool {
    switch (self, condition) {
    case (.alreadyServed, .servedSince), (.alreadyServed, .tried), (.timetable, .noTime),
      (.familyDeclined, .declined), (.onTrack, .onTrack), (.betterFit, .belowExpected),
      (.betterFit, .atOrBelow), (.betterFit, .years), (.betterFit, .subjects):
      true
    default: false
    }
  }

  /// The condition that shows the reason, as files write it.
  fileprivate var key: String {
    switch self {
    case .alreadyServed: "served-since or tried"
    case .timetable: "no-time = true"
    case .familyDeclined: "declined = true"
    case .betterFit: "below-expected, at-or-below, years or subjects"
    case .onTrack: "on-track = true"
    }
  }
}
