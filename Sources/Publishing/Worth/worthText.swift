internal import Tuition

/// Tells what one more would buy, for a terminal: what was tried first.
public func worthText(_ issue: WorthIssue) -> String {
  let title = "\(issue.school.records.name), \(issue.school.records.term.name)".printable
  var parts = [title + ": what one more would buy", ""]
  guard !issue.offers.isEmpty else {
    return (parts + [nothingWords]).joined(separator: "\n") + "\n"
  }
  parts.append(triedTable(issue))
  parts += whoLines(issue)
  if let control = issue.control {
    parts += [control.wrapped(to: 100).joined(separator: "\n"), ""]
  }
  let days = dayTable(issue)
  if !days.isEmpty {
    parts += ["Hours by tutor and day, about how many points:", "", days.text(width: 100)]
  }
  if !issue.untried.isEmpty { parts += ["Not tried, about:"] + lines(issue.untried, issue) + [""] }
  if !issue.lessons.isEmpty {
    parts += ["Lessons from which one more pupil could be withdrawn, about:"]
    parts += lines(issue.lessons, issue) + [""]
  }
  parts += issue.caution.wrapped(to: 100)
  return parts.joined(separator: "\n") + "\n"
}

/// What is to be said where no offer has a price.
let nothingWords =
  "Nothing more of one thing alone would raise the points that can be placed, as far as the bound tells."

private func triedTable(_ issue: WorthIssue) -> String {
  var table = TextTable(["one more", "points found", "placed", "proof", "about"], names: 1)
  for offer in issue.tried {
    guard let trial = offer.trial else { continue }
    table.add([
      offerWords(offer, of: issue.school).printable, signed(trial.points), signed(trial.placed),
      proofWords(trial), tenths(offer.about),
    ])
  }
  return table.text(width: 110)
}

/// Who gains a place by each offer that was tried, and who loses one.
private func whoLines(_ issue: WorthIssue) -> [String] {
  let lines = issue.tried.compactMap { offer -> String? in
    guard let trial = offer.trial, !trial.gained.isEmpty || !trial.displaced.isEmpty else {
      return nil
    }
    return "  \(offerWords(offer, of: issue.school)): \(whoWords(trial))".printable
  }
  return lines.isEmpty ? [] : ["Who is placed, and who no longer:"] + lines + [""]
}

/// Who is placed with an offer, and who no longer.
func whoWords(_ trial: Offer.Trial) -> String {
  func words(_ wishes: [Wish]) -> String {
    wishes.isEmpty
      ? "nobody" : wishes.map { "\($0.pupil) in \($0.subject)" }.joined(separator: ", ")
  }
  return trial.displaced.isEmpty
    ? words(trial.gained) : "\(words(trial.gained)); no longer \(words(trial.displaced))"
}

/// The offers of hours by tutor and day.
func dayTable(_ issue: WorthIssue) -> TextTable {
  let days = Weekday.allCases.filter { day in issue.hours.contains { $0.day == day } }
  var table = TextTable(["tutor"] + days.map(\.rawValue), names: 1)
  for tutor in issue.school.records.tutors {
    let own = issue.hours.filter { $0.tutor == tutor.id }
    guard !own.isEmpty else { continue }
    table.add(
      ["\(tutor.name) (\(tutor.id))".printable]
        + days.map { day in own.first { $0.day == day }.map { tenths($0.about) } ?? "" })
  }
  return table
}

private func lines(_ offers: [Offer], _ issue: WorthIssue) -> [String] {
  let shown = offers.prefix(10).map {
    "  \(tenths($0.about).fitted(to: 8))\(offerWords($0, of: issue.school))".printable
  }
  return shown + (offers.count > 10 ? ["  and \(offers.count - 10) more"] : [])
}

/// Whether a plan is proved to place as many points as can be.
func proofWords(_ trial: Offer.Trial) -> String {
  trial.gap == 0 ? "proved" : "within \(percent(trial.gap))"
}

func signed(_ number: Int) -> String {
  number > 0 ? "+\(grouped(number))" : number < 0 ? "−\(grouped(-number))" : "0"
}

/// A figure that is only about right, with one decimal where it is small.
func tenths(_ value: Double) -> String {
  guard value < 10 else { return grouped(Int(value.rounded())) }
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

extension WorthIssue {
  /// For each tutor and day what more hours are about worth.
  var hours: [(tutor: Identifier<Tutor>, day: Weekday, about: Double)] {
    offers.compactMap { offer in
      guard case .hour(let tutor, let time)? = offer.prices.first?.good else { return nil }
      return (tutor, time.day, offer.about)
    }
  }
}
