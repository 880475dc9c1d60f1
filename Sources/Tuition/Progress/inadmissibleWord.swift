/// A word of a text that speaks of a pupil being harder to reach, or nothing where none does.
///
/// Nobody is left out for behaviour, attendance or motivation, so no reason to leave somebody out may speak of them.
package func inadmissibleWord(in text: String) -> String? {
  let plain = text.lowercased().map { $0.isLetter ? $0 : " " }
  let padded = " " + String(plain).split(separator: " ").joined(separator: " ")
  let found = inadmissible.lazy.compactMap { padded.firstRange(of: " " + $0) }.first
  guard let found else { return nil }
  let rest = padded[found.upperBound...].prefix { $0 != " " }
  return String(padded[found].dropFirst() + rest)
}

private let inadmissible = [
  "behav", "misbehav", "attendance", "non attend", "not attend", "rarely attend", "seldom attend",
  "truan", "motivat", "unmotivat", "demotivat", "attitud", "disengag", "engagement", "not engag",
  "won t engag", "hard to engage", "hard to reach", "harder to reach", "hardest to reach",
  "disrupt", "suspended", "suspension", "uncooperativ", "does not try", "doesn t try",
  "won t try", "not try hard", "lazy", "lack of effort", "no effort", "little effort",
]
