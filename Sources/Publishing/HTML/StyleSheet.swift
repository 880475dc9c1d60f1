/// The one style sheet of every page: for a screen, for a phone, and for paper without colours.
struct StyleSheet {
  private let page: Page

  init(_ page: Page) { self.page = page }

  var text: String { paper + Self.everywhere + Self.phone + Self.print }

  /// The sheet, with the lines at its foot that say for whom, when, and which of how many.
  private var paper: String {
    let held = page.orientation == .landscape ? "landscape" : "portrait"
    let words = page.words
    return """
      @page {
        size: A4 \(held);
        margin: 14mm 14mm 18mm;
        @bottom-left { content: \(quoted("\(page.audienceLine). \(page.dateLine).")); \(Self.foot) }
        @bottom-right {
          content: \(quoted(words.page + " ")) counter(page) \(quoted(" \(words.of) ")) counter(pages);
          \(Self.foot)
        }
      }

      """
  }

  private static let foot = "font: 8pt sans-serif; color: #444"

  /// A text as a string of CSS that cannot end the string, nor the style element around it.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&": quoted += "\\" + String(scalar.value, radix: 16) + " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static let everywhere = """
    * { box-sizing: border-box; }
    html { color: #1b1f26; background: #fff; font: 100%/1.45 system-ui, sans-serif; }
    body { margin: 0 auto; padding: 1rem 1.25rem 2rem; max-width: 84rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: .2rem 0; }
    h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #8a919c; }
    h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
    p, ul, ol { margin: .5rem 0; max-width: 46rem; }
    a { color: #0b4a8f; }
    .skip { position: absolute; top: -10rem; }
    .skip:focus { top: .5rem; background: #fff; padding: .5rem; }
    .audience { display: inline-block; margin: 0; padding: .1rem .5rem; border: 2px solid; font-weight: bold; }
    .context, footer { color: #444b56; }
    footer { margin-top: 2rem; border-top: 1px solid #8a919c; font-size: .875rem; }
    dl { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1rem 0; }
    dt { font-size: .875rem; color: #444b56; }
    dd { margin: 0; font-size: 1.15rem; font-variant-numeric: tabular-nums; }
    .note { border: 1px solid #1b365d; background: #f2f4f7; padding: .1rem .9rem; max-width: 46rem; }
    .warning { border: 4px double #1b1f26; background: none; }
    .scroll { overflow-x: auto; margin: 1rem 0 .25rem; }
    .scroll:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
    table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
    caption { text-align: start; font-weight: bold; padding-bottom: .3rem; }
    th, td { padding: .25rem .6rem; text-align: start; vertical-align: top; border-bottom: 1px solid #d3d7dd; }
    thead th { vertical-align: bottom; border-bottom: 2px solid #1b1f26; background: #f2f4f7; }
    thead .band { text-align: center; border-bottom: 1px solid #8a919c; }
    tbody th { font-weight: normal; }
    .group th { font-weight: bold; padding-top: .8rem; border-bottom-color: #8a919c; }
    .total th, .total td { font-weight: bold; border-top: 1px solid #1b1f26; }
    .centre { text-align: center; }
    .end { text-align: end; white-space: nowrap; }
    thead .end { white-space: normal; }
    .footnote { font-size: .875rem; color: #444b56; }
    figure { margin: 1rem 0; max-width: 36rem; }
    svg { display: block; width: 100%; height: auto; font-family: system-ui, sans-serif; }
    svg text { fill: #1b1f26; }
    figcaption { font-size: .9rem; font-weight: bold; }
    .signatures p { display: flex; gap: 2rem; margin-top: 3rem; max-width: none; }
    .signatures span { border-top: 1px solid #1b1f26; padding-top: .2rem; flex: 1; }
    .signatures span:first-child { flex: 2; }

    """

  private static let phone = """
    @media screen and (max-width: 40rem) {
      body { padding: .75rem; }
      table { font-size: .85rem; }
      th, td { padding: .25rem .4rem; }
      tbody th[scope="row"], thead tr:last-child th:first-child { position: sticky; left: 0; right: 0; }
      tbody th[scope="row"] { background: #fff; }
      .wordy, .wordy caption, .wordy tbody, .wordy tr, .wordy td, .wordy tbody th { display: block; }
      .wordy thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .wordy tr { padding: .4rem 0; border-bottom: 1px solid #8a919c; }
      .wordy td, .wordy tbody th { padding: .1rem 0; border: 0; text-align: start; white-space: normal; }
      .wordy tbody th[scope="row"] { position: static; font-weight: bold; }
      .wordy td:empty { display: none; }
      .wordy td::before { content: attr(data-label) ": "; color: #444b56; }
    }

    """

  /// On paper nothing scrolls, headings of a table come again on every sheet, and no row is torn.
  private static let print = """
    @media print {
      html { font-size: 9.5pt; }
      body { padding: 0; max-width: none; }
      .skip, footer { display: none; }
      .scroll { overflow: visible; }
      table { width: 100%; font-size: 8.5pt; }
      thead { display: table-header-group; }
      thead th { background: none; }
      th, td { padding: .15rem .4rem; }
      .whole, tr, figure, .note, .signatures p, dl div { break-inside: avoid; }
      h1, h2, h3, caption, .group { break-after: avoid; }
      .page-break { break-before: page; }
      figure { max-width: 120mm; }
      a { color: inherit; }
    }

    """
}
