internal import Tuition

/// Places, hours and cost by pot, with a plot; nothing where places are unlimited.
func potBlocks(_ issue: PlanIssue) -> [Block] {
  guard let pots = issue.map.pots, !pots.isEmpty else { return [] }
  let planned = issue.map.supports.filter { $0.standing == .planned }
  let minutes = pots.map { use in
    planned.filter { $0.pot == use.pot }.reduce(0) { $0 + $1.minutes }
  }
  let rows = zip(pots, minutes).map { use, minutes in
    PageTable.Row(
      [
        use.pot.text, grouped(use.places), grouped(use.taken), grouped(use.places - use.taken),
        hours(minutes), pounds(use.pence), grouped(use.wanted),
      ].map { PageText($0) })
  }
  let told = zip(pots, minutes).map { use, minutes in
    "\(use.pot): \(grouped(use.taken)) of \(grouped(use.places)) places, \(hours(minutes)) hours"
  }
  return [
    .section("Places and money"),
    .table(
      PageTable(
        caption: "Pots",
        columns: [
          .init("Pot"), .init("Places", .end), .init("Taken", .end), .init("Free", .end),
          .init("Hours for pupils", .end), .init("Cost", .end), .init("Asked and not placed", .end),
        ], rows: rows,
        footnotes: ["A request that several pots could pay for is counted with each of them."])),
    .figure(
      Figure(
        caption: "Places by pot", description: "Bars of places. \(told.joined(separator: ". ")).",
        plot: .stackedBars(
          Plot.Bars(
            categories: pots.map(\.pot.text),
            series: [
              Plot.Series("Taken", pots.map { Double($0.taken) }),
              Plot.Series("Free", pots.map { Double(max(0, $0.places - $0.taken)) }),
            ], unit: "places")))),
  ]
}
