extension Sequence {
  /// The elements that share a key, keys in the order in which they first appear.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, members: [Element])] {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, members: [Element])] = []
    for element in self {
      let own = key(element)
      if let place = places[own] {
        groups[place].members.append(element)
      } else {
        places[own] = groups.count
        groups.append((own, [element]))
      }
    }
    return groups
  }

  /// The distinct elements in the order in which they first appear.
  func distinct() -> [Element] where Element: Hashable {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Array {
  /// The elements as a person lists them: `A, B and C`.
  func listed() -> String {
    let words = map { "\($0)" }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// A number with its noun: `1 session`, `3 sessions`.
func counted(_ number: Int, _ noun: String, _ nouns: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : nouns ?? noun + "s")"
}
