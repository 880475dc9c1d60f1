internal import Tuition

/// Hours that are given by year, a part of each bar for each wave; nothing where nobody has any.
func hoursFigure(_ issue: ProvisionMapIssue) -> [Block] {
  let map = issue.map
  let waves = Dictionary(
    map.provisions.map { ($0.id, $0.wave) }, uniquingKeysWith: { first, _ in first })
  var minutes: [Year: [Int?: Int]] = [:]
  for support in map.supports where support.standing.isGiven {
    guard let year = issue.school.pupil(support.pupil)?.year else { continue }
    minutes[year, default: [:]][waves[support.provision] ?? nil, default: 0] += support.minutes
  }
  let years = minutes.keys.sorted()
  let used = [Int?](arrayLiteral: 1, 2, 3, nil).filter { wave in
    years.contains { (minutes[$0]?[wave] ?? 0) > 0 }
  }
  guard !used.isEmpty else { return [] }
  let series = used.map { wave in
    Plot.Series(wave.waveWords, years.map { Double(minutes[$0]?[wave] ?? 0) / 60 })
  }
  let told = years.map { year in
    let parts = used.compactMap { wave in
      minutes[year]?[wave].map { "\(wave.waveWords.lowercased()) \(hours($0))" }
    }
    return "\(year.words): \(parts.joined(separator: ", "))"
  }
  return [
    .figure(
      Figure(
        caption:
          "Hours of provision over the term, by year and wave, without what is only asked for",
        description: "Bars of hours. \(told.joined(separator: ". ")).",
        plot: .stackedBars(
          Plot.Bars(categories: years.map(\.words), series: series, unit: "hours"))))
  ]
}
