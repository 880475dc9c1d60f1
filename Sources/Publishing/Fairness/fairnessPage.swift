public import Tuition

/// The names of the files of a report on fairness.
public let fairnessFileNames = [
  "fairness.html", "fairness.pdf", "fairness.csv", "fairness-for-everybody.html",
  "fairness-for-everybody.pdf",
]

/// Writes a report on fairness: whole for school leaders, and without small numbers for everybody.
public func fairnessFiles(
  _ fairness: Fairness, of school: School, madeOn date: CalendarDate
) throws(PDFError) -> [InMemoryFile] {
  let inside = fairnessPage(fairness, of: school, for: .leaders, madeOn: date)
  let outside = fairnessPage(
    fairness.withSmallNumbersWithheld(), of: school, for: .everybody, madeOn: date)
  return [
    InMemoryFile(name: "fairness.html", text: HTMLText(inside).text),
    InMemoryFile(name: "fairness.pdf", bytes: try PDFFile(inside).bytes()),
    InMemoryFile(name: "fairness.csv", text: fairnessSheet(fairness, madeOn: date)),
    InMemoryFile(name: "fairness-for-everybody.html", text: HTMLText(outside).text),
    InMemoryFile(name: "fairness-for-everybody.pdf", bytes: try PDFFile(outside).bytes()),
  ]
}

/// A report on fairness as a page; what may not be told to the audience must have been withheld before.
func fairnessPage(
  _ fairness: Fairness, of school: School, for audience: Audience, madeOn date: CalendarDate
) -> Page {
  let remarks = fairness.remarks
  let found: Block =
    remarks.isEmpty
    ? .paragraph("No two groups of ten pupils or more lie 10 in 100 or more apart.")
    : .list(PageList(remarks.map { PageText($0) }))
  return Page(
    title: "Fairness of tuition", context: school.context, audience: audience, madeOn: date,
    orientation: .landscape,
    blocks: [.note(note(for: audience)), .facts(facts(fairness)), .paragraph(reading(fairness))]
      + [.section("Where groups differ"), found, .paragraph(askWhy)]
      + [.section("Numbers and rates"), .table(fairnessTable(fairness))])
}

private func note(for audience: Audience) -> Note {
  audience == .everybody
    ? Note(
      .hint, title: "Small numbers are not shown.",
      text: """
        A dash stands for fewer than 5 pupils, and for any number from which such a number could be worked out.
        """)
    : Note(
      .warning, title: "Keep this inside the school.",
      text: """
        Small groups stand here with their numbers, so that single pupils could be recognised. The page for everybody \
        beside this one leaves them out.
        """)
}

private func facts(_ fairness: Fairness) -> [Fact] {
  fairness.measures.map { Fact($0.words, "\(fairness.whole.words(for: $0))") }
}

private func reading(_ fairness: Fairness) -> PageText {
  let plan =
    fairness.measures.contains(.placed)
    ? "" : "No plan was given, so places, sessions and lessons lost are not counted. "
  return """
    Pupils are counted who are on the roll on \(fairness.date.inWords). \(plan)Who a pupil is never decides a place: \
    criteria may name care, free school meals, the pupil premium or a plan for special needs, as a written policy, and \
    nothing else.
    """
}

private let askWhy: PageText = """
  A difference is a question and not yet an answer: need differs between groups too, and few pupils make rates jump. \
  Ask what stands behind it before the next term is planned.
  """

/// A band of columns for each measure, a group of rows for each trait.
private func fairnessTable(_ fairness: Fairness) -> PageTable {
  let rates = fairness.rates
  let columns: [PageTable.Column] = rates.flatMap { rate -> [PageTable.Column] in
    [.init("Number", .end), .init(rate.title.sentence, .end)]
  }
  func row(_ row: Fairness.Row, _ name: String, _ weight: PageTable.Row.Weight) -> PageTable.Row {
    let cells = rates.flatMap { [row.words(for: $0.of), row.words(for: $0)] }
    return PageTable.Row(([name, row.words(for: .roll)] + cells).map { PageText($0) }, weight)
  }
  let groups = fairness.parts.map { part in
    PageTable.Group(
      part.trait.words, part.rows.map { row($0, $0.group?.words ?? "", .ordinary) })
  }
  return PageTable(
    caption: "Concerns, requests and places by group of pupils",
    bands: [.init("", width: 2)] + rates.map { .init($0.of.words, width: 2) },
    columns: [.init("Group"), .init("On the roll", .end)] + columns,
    groups: groups + [.init(nil, [row(fairness.whole, "The whole school", .total)])])
}

/// The numbers as a table for a spreadsheet.
private func fairnessSheet(_ fairness: Fairness, madeOn date: CalendarDate) -> String {
  var text = CSVText(
    header: ["trait", "group"] + fairness.measures.map(\.rawValue) + ["made-for", "made-on"],
    formulas: .harmless)
  for row in fairness.parts.flatMap(\.rows) + [fairness.whole] {
    text.append(
      [row.group?.trait.rawValue ?? "", row.group?.value ?? ""]
        + fairness.measures.map { row.counts[$0].map(String.init) ?? "" }
        + [Audience.leaders.rawValue, date.description])
  }
  return text.text
}

/// The report in a few lines for a terminal, whole, for those at the school.
public func fairnessText(_ fairness: Fairness, of school: School) -> String {
  let rates = fairness.rates
  var table = TextTable(
    ["group", "on the roll"] + rates.flatMap { [$0.of.words.lowercased(), "rate"] }, names: 1)
  for row in fairness.parts.flatMap(\.rows) + [fairness.whole] {
    let name = row.group.map { "\($0.trait == .sen ? "SEN: " : "")\($0.words)" }
    table.add(
      [name ?? "The whole school", row.words(for: .roll)]
        + rates.flatMap { [row.words(for: $0.of), row.words(for: $0)] })
  }
  return school.context.printable + ": fairness on \(fairness.date)\n\n" + table.text() + "\n"
    + fairness.remarks.map { $0 + "\n" }.joined()
}
