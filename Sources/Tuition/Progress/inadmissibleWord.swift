/// A word of a text that speaks of a pupil being harder to reach, or nothing where none does.
///
/// Nobody is left out for behaviour, attendance or motivation, so no reason to leave somebody out may speak of them.
package func inadmissibleWord(in text: String) -> String? { word(in: text, of: harderToReach) }

/// A word of a text that chooses pupils for being easier or harder to reach, or nothing where none does.
///
/// Who keeps tuition for those who behave well leaves the others out, so no criterion that lets pupils in may speak of it.
package func selectiveWord(in text: String) -> String? {
  word(in: text, of: harderToReach + easierToReach)
}

private func word(in text: String, of stems: [String]) -> String? {
  let plain = text.lowercased().map { $0.isLetter ? $0 : " " }
  let padded = " " + String(plain).split(separator: " ").joined(separator: " ")
  let found = stems.lazy.compactMap { padded.firstRange(of: " " + $0) }.first
  guard let found else { return nil }
  let rest = padded[found.upperBound...].prefix { $0 != " " }
  return String(padded[found].dropFirst() + rest)
}

private let harderToReach = [
  "behav", "misbehav", "attendance", "non attend", "not attend", "rarely attend", "seldom attend",
  "truan", "motivat", "unmotivat", "demotivat", "attitud", "disengag", "engagement", "not engag",
  "won t engag", "hard to engage", "hard to reach", "harder to reach", "hardest to reach",
  "disrupt", "suspended", "suspension", "uncooperativ", "does not try", "doesn t try",
  "won t try", "not try hard", "lazy", "lack of effort", "no effort", "little effort",
  "often away", "always away", "frequently away", "regularly away", "away a lot", "away too",
  "often absent", "always absent", "frequently absent", "regularly absent", "persistently absent",
  "persistent absen", "poor attender", "never comes", "rarely comes", "seldom comes",
  "hardly comes", "does not come", "doesn t come", "never turns up", "rarely turns up",
  "does not turn up", "doesn t turn up", "often late", "always late", "lateness", "skips",
  "misses school", "misses lessons", "naught", "rude", "defian", "refuses to", "won t work",
  "does not listen", "doesn t listen", "messes about", "plays up", "not bother", "be bothered",
  "does not care", "doesn t care", "not interested", "uninterested",
]

private let easierToReach = [
  "attend every", "attends every", "attend regular", "attends regular", "attend well",
  "attends well", "punctual", "keen", "hard working", "hardworking", "work hard", "works hard",
  "try hard", "tries hard", "good effort", "best effort", "make an effort", "makes an effort",
  "reliabl", "cooperativ", "polite", "want to learn", "wants to learn",
]
