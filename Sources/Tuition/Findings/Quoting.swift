/// A value as it may stand in a message: in quotation marks, shortened, without control characters.
package func quoted(_ value: String) -> String {
  if value.utf8.count <= 60, value.utf8.allSatisfy({ (32..<127).contains($0) }) {
    return "\"\(value)\""
  }
  var shown = "\""
  var count = 0
  for scalar in value.unicodeScalars {
    if count == 60 {
      shown += "…"
      break
    }
    count += 1
    let hidden =
      scalar.value < 32 || (127..<160).contains(scalar.value)
      || scalar.properties.generalCategory == .format
    shown.unicodeScalars.append(hidden ? "\u{FFFD}" : scalar)
  }
  return shown + "\""
}

/// A number with its noun, such as `1 row` or `3 rows`.
package func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
