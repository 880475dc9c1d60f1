/// The one of some names that a mistyped name probably means, or nothing where none is near.
///
/// Distance is that of V. Levenshtein, 1966, up to a third of the name's length; ties go to the first in order.
/// Names whose digits differ are different things, not slips of the pen.
package func nearestName(to name: String, among names: [String]) -> String? {
  guard names.count <= 20_000, name.utf8.count <= 60 else { return nil }
  let wanted = Array(name.lowercased().utf8)
  var best: (distance: Int, name: String)?
  for candidate in names where abs(candidate.utf8.count - wanted.count) <= 3 {
    let limit = min(best.map { $0.distance } ?? 4, max(1, wanted.count / 3) + 1)
    let distance = editDistance(wanted, Array(candidate.lowercased().utf8), below: limit)
    guard let distance, digits(of: candidate) == digits(of: name) else { continue }
    best = (distance, candidate)
  }
  return best?.name
}

private func digits(of name: String) -> [UInt8] {
  name.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}

/// The edit distance of two words, or nothing where it reaches a limit.
private func editDistance(_ left: [UInt8], _ right: [UInt8], below limit: Int) -> Int? {
  var previous = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, other) in right.enumerated() {
      let replaced = previous[column] + (letter == other ? 0 : 1)
      current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    guard let least = current.min(), least < limit else { return nil }
    previous = current
  }
  return previous[right.count] < limit ? previous[right.count] : nil
}
