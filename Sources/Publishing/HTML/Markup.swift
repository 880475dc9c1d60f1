extension String {
  /// The text as it stands in HTML, in an element as in an attribute: nothing in it is taken for markup.
  ///
  /// Line breaks become spaces; other control characters, and marks that turn the direction of text, show as damage.
  var markup: String {
    var markup = ""
    // By scalars: a sign with an accent on it is a letter of its own, and would keep its meaning in markup.
    let text = split(whereSeparator: \.isNewline).joined(separator: " ").printable
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      default: markup.unicodeScalars.append(scalar)
      }
    }
    return markup
  }
}

extension PageText {
  /// The text as it stands in HTML.
  var markup: String {
    runs.map { run in
      switch run.stress {
      case .plain: run.text.markup
      case .strong: "<strong>\(run.text.markup)</strong>"
      case .emphasis: "<em>\(run.text.markup)</em>"
      }
    }.joined()
  }
}
