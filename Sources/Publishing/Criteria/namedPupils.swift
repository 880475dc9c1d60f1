public import Tuition

/// Where the school's own sentences for families name a pupil, by identifier or by full name.
public func namedPupils(in school: School) -> [Finding] {
  let ids = Set(school.records.pupils.map(\.id.text).filter { $0.count > 3 })
  let names = Set(school.records.pupils.map { words(of: "\($0.forename) \($0.surname)") })
  return familySentences(of: school).compactMap { file, what, sentence in
    let words = words(of: sentence)
    let isNamed =
      words.contains(where: ids.contains)
      || names.contains { !$0.isEmpty && words.firstRange(of: $0) != nil }
    guard isNamed else { return nil }
    return Finding(
      .error, file: file.rawValue, what: "\(what) names a pupil, and the page is for everybody",
      whatToDo: "Write the sentence so that it holds for every pupil.")
  }
}

/// Every sentence that the school itself writes onto the page for families.
private func familySentences(
  of school: School
) -> [(file: RecordTable, what: String, sentence: String)] {
  let criteria = school.records.criteria
  return (criteria?.criteria ?? []).map { (.criteria, quoted($0.name), $0.says) }
    + (criteria?.entry ?? []).map { (.criteria, quoted($0.provision.text), $0.says) }
    + [(.criteria, "ask", criteria?.ask ?? "")]
    + school.records.provisions.map { (.provisions, quoted($0.id.text), $0.name) }
}

private func words(of text: String) -> [String] {
  text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }).map(String.init)
}
