internal import Drawing
internal import Tuition

/// Draws a school and writes it as the files of a school folder.
func drawnSchool(
  _ size: SchoolSize, requests: Int?, seed: UInt64, start: SchoolStart
) -> (SchoolRecords, [InMemoryFile]) {
  let records =
    requests.map { drawSchool(requests: $0, seed: seed) }
    ?? drawSchool(size.drawn, seed: seed, from: start == .requests ? .requests : .attainment)
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

/// A trust that is drawn school by school.
struct DrawnTrust {
  let names: [String]
  /// The file of the shared tutors.
  let sharedText: String
  let school: (Int) -> (SchoolRecords, [InMemoryFile])
}

/// Draws who shares whom in a trust; each school is drawn when it is asked for.
func drawnTrust(_ schools: Int, size: SchoolSize, shared: Int, seed: UInt64) -> DrawnTrust {
  let trust = TrustDrawing(schools: schools, size: size.drawn, shared: shared, seed: seed)
  return DrawnTrust(names: trust.names, sharedText: trust.file.text) { place in
    let records = trust.school(place)
    return (records, schoolFolder(records).map { InMemoryFile(name: $0.name, text: $0.text) })
  }
}
