public import Tuition

/// The identifiers in a school folder's `tutors.csv`, or nothing where it cannot be understood.
///
/// Reading the school tells what is wrong with it; here only the names are asked for.
public func readTutors(inFolder path: String) -> Set<Identifier<Tutor>>? {
  let log = FindingLog()
  let name = RecordTable.tutors.rawValue
  guard let file = files(inFolder: path, named: [name], log: log)?.first,
    let table = CSVTable(file, form: .tutors, log: log)
  else { return nil }
  let tutors = table.rows(log: log).compactMap { $0.tutor()?.id }
  return log.holdsErrors ? nil : Set(tutors)
}
