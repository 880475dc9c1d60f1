internal import Tuition

/// The provision map as a page for school leaders.
func provisionMapPage(_ issue: ProvisionMapIssue) -> Page {
  let map = issue.map
  return Page(
    title: "Provision map", context: issue.context, audience: .leaders, madeOn: issue.madeOn,
    orientation: .landscape,
    blocks: [.note(privacyNote), .facts(facts(map)), .paragraph(reading(map))]
      + hoursFigure(issue) + [.section("Provision"), .table(provisionsTable(map))]
      + purposes(map) + [.section("Where it goes"), .table(totalsTable(map))]
      + pots(map) + [.section("Pupil by pupil"), .table(pupilsTable(issue))]
      + withoutProvision(issue))
}

private let privacyNote = Note(
  .warning, title: "Keep this inside the school.",
  text: """
    It shows who has free school meals (FSM), the pupil premium (PP), care (CLA), special educational needs (SEN) or \
    English as an additional language (EAL). It is for those who lead the school; do not pass it on, not even in part.
    """)

private func facts(_ map: ProvisionMap) -> [Fact] {
  guard let school = map.totals.first(where: { $0.part == .school }) else { return [] }
  let sum = school.sum
  return [Fact("Pupils with provision", "\(grouped(sum.pupils)) of \(grouped(school.roll))")]
    + map.standings.map { Fact("Hours \($0.words)", "\(hours(sum[$0].minutes))") }
    + [
      Fact("Cost", "\(cost(sum.pence, lacking: sum.withoutCost))"),
      Fact("Cost asked for", "\(askedCost(sum))"),
      Fact("Lessons lost so far", "\(grouped(sum.lostSoFar.lessons))"),
      Fact("Lessons lost in the term", "\(grouped(sum.lostInTerm.lessons))"),
    ]
}

/// How the figures are to be read.
private func reading(_ map: ProvisionMap) -> PageText {
  let asked =
    "No sum holds what is only asked for: it stands apart, counted with \(map.assumedMinutes) minutes for each period, and priced in the smallest group. "
  let plan =
    map.hasPlan
    ? "Planned is what the plan gives; asked for is what it could not place. "
    : "No plan was given, so requests are only asked for, and make nobody miss a lesson yet. "
  return .emphasis("Existing") + " is what pupils already have. \(plan)\(asked)"
    + "Lessons lost so far are those up to \(map.asOf.inWords)."
}

private func purposes(_ map: ProvisionMap) -> [Block] {
  let told = map.provisions.filter { !$0.profile.isEmpty }
  guard !told.isEmpty else { return [] }
  let rows = told.map { provision in
    let profile = provision.profile
    let outcomes = profile.everyChildMatters.sorted().map(\.words).joined(separator: "; ")
    return PageTable.Row(
      [provision.name, profile.outcome ?? "", profile.entry ?? "", profile.exit ?? "", outcomes]
        .map { PageText($0) })
  }
  return [
    .table(
      PageTable(
        caption: "What each provision is for",
        columns: [
          .init("Provision"), .init("Intended outcome"), .init("Who should have it"),
          .init("When it ends"), .init("Every Child Matters"),
        ], rows: rows))
  ]
}

private func pots(_ map: ProvisionMap) -> [Block] {
  guard let pots = map.pots else { return [] }
  let rows = pots.map { use in
    let cells =
      [use.pot.text, grouped(use.places)]
      + (map.hasPlan
        ? [grouped(use.taken), grouped(use.places - use.taken), pounds(use.pence)] : [])
      + [grouped(use.wanted)]
    return PageTable.Row(cells.map { PageText($0) })
  }
  let planned: [PageTable.Column] =
    map.hasPlan ? [.init("Taken", .end), .init("Free", .end), .init("Cost", .end)] : []
  return [
    .table(
      PageTable(
        caption: "Pots of places",
        columns: [.init("Pot"), .init("Places", .end)] + planned
          + [.init("Asked for and not placed", .end)],
        rows: rows,
        footnotes: ["A request that several pots could pay for is counted with each of them."]))
  ]
}

/// What it would cost to give what is only asked for.
func askedCost(_ sum: SupportSum) -> String {
  cost(sum[.asked].pence, lacking: sum[.asked].withoutCost)
}

extension ProvisionMap {
  /// The standings that the map can have.
  var standings: [Support.Standing] {
    hasPlan ? [.existing, .planned, .asked] : [.existing, .asked]
  }
}

extension Support.Standing {
  /// The standing as people say it.
  var words: String { self == .asked ? "asked for" : rawValue }
}

/// An amount of money; where some costs are not given it is at least that.
func cost(_ pence: Int, lacking: Int) -> String {
  if lacking == 0 { return pounds(pence) }
  return pence == 0 ? "not given" : "\(pounds(pence)) or more"
}
