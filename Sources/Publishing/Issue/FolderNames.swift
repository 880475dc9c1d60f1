/// Names of files and folders made from a school's own words, safe on every machine and never the same twice.
struct FolderNames {
  private var taken: Set<String> = []

  /// The name for a word: its letters and digits, and a number where another word has led to the same.
  mutating func name(for word: String) -> String {
    let kept = word.map { character in
      character.isLetter || character.isNumber || "-_".contains(character) ? character : "_"
    }
    var name = ""
    // Disks count octets, and few take more than 255.
    for letter in kept where name.utf8.count + letter.utf8.count <= 120 { name.append(letter) }
    if name.isEmpty { name = "_" }
    var unique = name
    var number = 2
    // Some disks hold A and a for one name.
    while !taken.insert(unique.lowercased()).inserted {
      unique = "\(name)-\(number)"
      number += 1
    }
    return unique
  }
}
