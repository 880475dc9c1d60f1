extension String {
  /// The text as it stands in HTML, in an element as in an attribute: nothing in it is taken for markup.
  ///
  /// Line breaks become spaces; other control characters, and marks that turn the direction of text, show as damage.
  var markup: String {
    var markup = ""
    for character in split(whereSeparator: \.isNewline).joined(separator: " ").printable {
      switch character {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      default: markup.append(character)
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
