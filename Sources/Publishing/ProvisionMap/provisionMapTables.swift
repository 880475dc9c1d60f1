public import Tuition

/// What there is, by provision.
func provisionsTable(_ map: ProvisionMap) -> PageTable {
  let isProfiled = map.provisions.contains { $0.profile.staff != nil || $0.profile.area != nil }
  let rows = map.provisions.map { provision in
    let profile = isProfiled ? [provision.profile.staff ?? "", provision.profile.area ?? ""] : []
    return PageTable.Row(
      ([provision.name] + profile + [grouped(provision.sum.pupils)] + hoursCells(provision.sum, map)
        + costCells(provision.sum)).map { PageText($0) })
  }
  let groups = [Int?](arrayLiteral: 1, 2, 3, nil).compactMap { wave -> PageTable.Group? in
    let own = zip(map.provisions, rows).filter { $0.0.wave == wave }.map(\.1)
    return own.isEmpty ? nil : .init(wave.waveWords, own)
  }
  let profile: [PageTable.Column] = isProfiled ? [.init("Staff"), .init("Area of need")] : []
  return PageTable(
    caption: "Provision by wave",
    columns: [.init("Provision")] + profile + [.init("Pupils", .end)] + hoursColumns(map)
      + costColumns,
    groups: groups)
}

/// Where provision goes: by wave, year, form and group.
func totalsTable(_ map: ProvisionMap) -> PageTable {
  let kinds = SupportTotal.Kind.allCases.filter { $0 != .school }
  let groups = kinds.compactMap { kind -> PageTable.Group? in
    let totals = map.totals.filter {
      $0.part.kind == kind && (kind != .form || !$0.sum.isEmpty)
    }
    return totals.isEmpty
      ? nil : .init("By \(kind.rawValue)", totals.map { totalRow($0, map) })
  }
  let school = map.totals.filter { $0.part == .school }.map { totalRow($0, map, .total) }
  return PageTable(
    caption: "Hours, cost and lessons lost",
    columns: [.init("Part of the school"), .init("On roll", .end), .init("With provision", .end)]
      + hoursColumns(map) + costColumns
      + [
        .init("Cost per pupil", .end), .init("Lost so far", .end),
        .init("Lost in the term", .end),
      ],
    groups: groups + [.init(nil, school)],
    footnotes: [
      "Lost are lessons. A pupil of several groups counts in each; cost per pupil is that of pupils with provision.",
      "Cost is that of what pupils have or will have. What is only asked for is no part of it.",
      "Forms for which nothing is given or asked are left out.",
    ])
}

private func totalRow(
  _ total: SupportTotal, _ map: ProvisionMap, _ weight: PageTable.Row.Weight = .ordinary
) -> PageTable.Row {
  let sum = total.sum
  let perPupil =
    sum.pence == 0 ? "" : cost(sum.pence / max(1, sum.pupils), lacking: sum.withoutCost)
  let cells =
    [total.part.words, grouped(total.roll), grouped(sum.pupils)] + hoursCells(sum, map)
    + costCells(sum) + [perPupil]
    + [grouped(sum.lostSoFar.lessons), grouped(sum.lostInTerm.lessons)]
  return PageTable.Row(cells.map { PageText($0) }, weight)
}

private func hoursColumns(_ map: ProvisionMap) -> [PageTable.Column] {
  map.standings.map { .init("Hours \($0.words)", .end) }
}

private func hoursCells(_ sum: SupportSum, _ map: ProvisionMap) -> [String] {
  map.standings.map { sum[$0].minutes == 0 ? "" : hours(sum[$0].minutes) }
}

private let costColumns: [PageTable.Column] = [.init("Cost", .end), .init("Cost asked for", .end)]

private func costCells(_ sum: SupportSum) -> [String] {
  [
    sum.pupils == 0 ? "" : cost(sum.pence, lacking: sum.withoutCost),
    sum[.asked].pupils == 0 ? "" : askedCost(sum),
  ]
}

extension Int? {
  /// A wave of provision as people say it.
  var waveWords: String { map { "Wave \($0)" } ?? "Without a wave" }
}

extension SupportTotal.Part {
  /// The part of the school as people say it.
  public var words: String {
    switch self {
    case .school: "The whole school"
    case .wave(let wave): wave.waveWords
    case .year(let year): year.words
    case .form(let form, let year): "\(form), \(year.words.lowercased())"
    case .group(let who?): who.rawValue.uppercased()
    case .group(nil): "None of these"
    }
  }
}

extension Year {
  /// The year as people say it.
  var words: String { number == 0 ? "Reception" : "Year \(number)" }
}
