internal import Drawing
internal import Tuition

/// Draws a school and writes it as the files of a school folder.
func drawnSchool(
  _ size: SchoolSize, requests: Int?, seed: UInt64
) -> (SchoolRecords, [InMemoryFile]) {
  let records =
    requests.map { drawSchool(requests: $0, seed: seed) } ?? drawSchool(size.drawn, seed: seed)
  return (records, schoolFolder(records).map { InMemoryFile(name: $0.name, text: $0.text) })
}

extension SchoolSize {
  fileprivate var drawn: Size {
    switch self {
    case .tiny: .tiny
    case .primary: .primary
    case .secondary: .secondary
    case .large: .large
    }
  }
}
