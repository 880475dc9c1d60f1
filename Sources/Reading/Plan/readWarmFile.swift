public import Tuition

/// Reads the file in which a plan folder keeps what the planner can go on from; a warning where it cannot be read.
public func readWarmFile(inFolder path: String) -> (file: InMemoryFile?, findings: [Finding]) {
  let log = FindingLog()
  guard let found = files(inFolder: path, named: [warmFileName], log: log)?.first else {
    return (
      nil,
      [
        Finding(
          .warning, file: warmFileName, what: "the folder has no such file that can be read",
          whatToDo: "The plan is made from nothing, which takes longer.")
      ]
    )
  }
  return (found, [])
}

/// The name of the file; people and spreadsheets leave it alone.
private let warmFileName = "warm.bin"
