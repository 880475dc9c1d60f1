internal import Publishing
internal import Reading
public import Tuition

/// What came of writing the page for families.
public struct CriteriaReport: Sendable {
  /// What was written, in a few lines.
  public let text: String
  /// What somebody should look at in the school's files.
  public let warnings: [Finding]
}

/// Writes for families how the school chooses who has tuition; no word of any pupil stands on the page.
///
/// Where a sentence of the school names a pupil, nothing is written.
public func publishCriteria(
  of folder: String, into out: String, on date: CalendarDate
) throws(WorkflowError) -> CriteriaReport {
  try requireReplaceable(out, with: criteriaFileNames)
  let (school, warnings) = try plannableSchool(in: folder, requests: .mayBeMissing)
  let named = namedPupils(in: school)
  guard named.isEmpty else { throw .findings(named, folder: folder) }
  try replaceFolder(
    at: out,
    with: published(at: out) { () throws(PDFError) in
      try criteriaFiles(school, madeOn: date)
    })
  let age = criteriaReadingAge(school)
  let years = age.years ?? 0
  return CriteriaReport(
    text: "\(school.records.name), \(school.records.term.name): how we choose, for families\n"
      .printableLine
      + "  reading age  \(years), over \(counted(age.words, "word"))\n",
    warnings: warnings + lackOfCriteria(in: school) + lackOfContact(in: school) + hardWords(years))
}

private func lackOfContact(in school: School) -> [Finding] {
  guard let criteria = school.records.criteria, criteria.ask == nil else { return [] }
  return [
    Finding(
      .warning, file: RecordTable.criteria.rawValue,
      what: "it does not say whom families may ask, so the page sends them to the school office",
      whatToDo: "Write ask = \"…\" at its top, with a name and how to reach them.")
  ]
}

/// A page that a child of the top of primary school could not read is not open to families.
private func hardWords(_ years: Int) -> [Finding] {
  guard years > 11 else { return [] }
  return [
    Finding(
      .warning, file: RecordTable.criteria.rawValue,
      what: "the sentences of the page need a reading age of about \(years)",
      whatToDo: "Write what the criteria say in shorter sentences and words; 11 is a good aim.")
  ]
}

extension String {
  /// The text without control characters but the line feed at its end.
  fileprivate var printableLine: String { dropLast().description.printable + "\n" }
}
