internal import Tuition

/// Draws a school and writes it as the files of a school folder.
func drawnSchool(
  _ size: SchoolSize, seed: UInt64
) throws(WorkflowError) -> (SchoolRecords, [InMemoryFile]) {
  throw .optimiser("drawing is not joined yet")
}
