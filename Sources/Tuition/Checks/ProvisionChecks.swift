extension Register {
  /// What is wrong with the kinds of tuition on offer.
  func provisionProblems() -> [Problem] {
    var list = ProblemList(.provisions)
    list.noteRepeats(records.provisions.map(\.id), "provision")
    for (row, provision) in records.provisions.enumerated() {
      list.expect(provision.sessions, in: 1...1_000, row, "sessions")
      list.expect(provision.wave, in: 1...3, row, "wave")
      list.expect(provision.periods, in: 1...50, row, "periods")
      list.expect(provision.mostPerWeek, in: 1...100, row, "most-per-week")
      list.expect(provision.groupLeast, in: 1...100, row, "group-least")
      list.expect(provision.groupMost, in: 1...100, row, "group-most")
      list.expect(provision.lossPercent, in: 0...100, row, "loss-percent")
      if let pence = provision.costPerSession {
        noteCost(pence, row, into: &list)
      }
      noteSelectiveEntry(to: provision, row, into: &list)
      if provision.groupMost < provision.groupLeast {
        list.error(
          row, "group-most",
          "a group has at most \(provision.groupMost) pupils but at least "
            + "\(provision.groupLeast)",
          "Write a most that is not below the least; both are 1 where the cell is blank.")
      }
    }
    return list.problems
  }

  /// Told in pounds, as it is written.
  private func noteCost(_ pence: Int, _ row: Int, into list: inout ProblemList) {
    guard !(0...100_000_000).contains(pence) else { return }
    let (pounds, rest) = pence.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    list.error(
      row, "cost-per-session",
      "\(pence < 0 ? "-" : "")\(pounds)\(decimals) is not between 0 and 1000000",
      "Write a number between 0 and 1000000.")
  }

  /// Free text decides nothing, and provision may well be for pupils who find it hard to behave: so it is only asked.
  private func noteSelectiveEntry(
    to provision: Provision, _ row: Int, into list: inout ProblemList
  ) {
    guard let entry = provision.profile.entry, let word = selectiveWord(in: entry) else { return }
    list.warning(
      row, "entry", "who should have it speaks of \(quoted(word))",
      "See that it keeps nobody out who is harder to reach: say what their learning needs.")
  }

  /// What is wrong with the pots of places.
  func potProblems() -> [Problem] {
    var list = ProblemList(.pots)
    let pots = records.pots ?? []
    list.noteRepeats(pots.map(\.id), "pot")
    for (row, pot) in pots.enumerated() {
      list.expect(pot.places, in: 0...1_000_000, row, "places")
      if let provision = pot.provision {
        list.refer(row, "provision", to: provision, in: provisions, unless: unread)
      }
    }
    return list.problems
  }
}
