internal import Tuition

/// The date that the school sets, or the eve of the term.
func auditDate(of school: School) -> CalendarDate {
  school.records.expectations.asOf ?? school.records.term.first.advanced(by: -1)
}

/// Whether a school gives anything from which requests could be matched.
func canBeMatched(_ records: SchoolRecords) -> Bool {
  !records.attainment.isEmpty || !records.nominations.isEmpty
}

func nothingToAudit(in school: School) -> [Finding] {
  guard school.records.attainment.isEmpty else { return [] }
  let lacking =
    canBeMatched(school.records)
    ? "there is no value, so only pupils of whom a teacher speaks are audited and matched"
    : "there is neither a value nor a nomination, so there is nothing to audit or match"
  return [
    Finding(
      .warning, file: RecordTable.attainment.rawValue, what: lacking,
      whatToDo: "Write it with the columns pupil,subject,date,scale,value,source.")
  ]
}
