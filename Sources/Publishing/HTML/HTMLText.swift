/// A page as one file of HTML that needs nothing else: no script, no font, no picture, no network.
///
/// It is read on a phone, printed on A4 and spoken by a screen reader; the style sheet is in the file.
public struct HTMLText: Sendable {
  private let page: Page

  /// Prepares to write a page.
  public init(_ page: Page) { self.page = page }

  /// The file.
  public var text: String {
    let words = page.words
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.markup)" dir="\(words.direction.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <title>\(page.title.markup) – \(page.context.markup)</title>
      <style>
      \(StyleSheet(page).text)</style>
      </head>
      <body>
      <a class="skip" href="#content">\(words.skip.markup)</a>
      <header>
      <p class="audience">\(page.audienceLine.markup)</p>
      <h1>\(page.title.markup)</h1>
      <p class="context">\(page.context.markup)</p>
      </header>
      <main id="content">
      \(content)
      </main>
      <footer>
      <p>\(page.audienceLine.markup). \(page.dateLine.markup).</p>
      </footer>
      </body>
      </html>

      """
  }

  /// Nothing may be loaded and nothing run, whatever a school's files put into the page.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private var content: String {
    page.blocks.enumerated().map { number, block in written(block, number: number) }
      .joined(separator: "\n")
  }

  private func written(_ block: Block, number: Int) -> String {
    switch block {
    case .heading(let title, let depth):
      "<h\(depth.rawValue)>\(title.markup)</h\(depth.rawValue)>"
    case .paragraph(let text): "<p>\(text.markup)</p>"
    case .facts(let facts): written(facts)
    case .table(let table): TableMarkup(table, id: "table-\(number)").text
    case .note(let note): written(note)
    case .list(let list): written(list)
    case .figure(let figure): FigureMarkup(figure).text
    case .signatures(let roles): written(signatures: roles)
    case .pageBreak: "<div class=\"page-break\"></div>"
    }
  }

  private func written(_ facts: [Fact]) -> String {
    let pairs = facts.map { fact in
      "<div><dt>\(fact.term.markup)</dt><dd>\(fact.definition.markup)</dd></div>"
    }
    return "<dl>\n" + pairs.joined(separator: "\n") + "\n</dl>"
  }

  private func written(_ note: Note) -> String {
    let look = note.kind == .warning ? "note warning" : "note"
    return "<div class=\"\(look)\">\n<p><strong>\(note.title.markup)</strong> "
      + "\(note.text.markup)</p>\n</div>"
  }

  private func written(_ list: PageList) -> String {
    let tag = list.marks == .numbers ? "ol" : "ul"
    let items = list.items.map { "<li>\($0.markup)</li>" }.joined(separator: "\n")
    return "<\(tag)>\n\(items)\n</\(tag)>"
  }

  private func written(signatures roles: [String]) -> String {
    let lines = roles.map { role in
      "<p><span>\(role.markup)</span><span>\(page.words.date.markup)</span></p>"
    }
    return "<div class=\"signatures\">\n" + lines.joined(separator: "\n") + "\n</div>"
  }
}
