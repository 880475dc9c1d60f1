internal import Publishing
internal import Tuition

/// Lays out files for a folder; where paper cannot be set, nothing is written.
func published(
  at path: String, _ files: () throws(PDFError) -> [InMemoryFile]
) throws(WorkflowError) -> [InMemoryFile] {
  do {
    return try files()
  } catch {
    throw .unwritable(path: path, reason: error.reason, whatToDo: error.whatToDo)
  }
}
