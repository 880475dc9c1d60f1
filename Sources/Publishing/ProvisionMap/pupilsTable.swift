internal import Tuition

/// Every pupil who is given or asked for something by every provision that somebody has, form by form.
func pupilsTable(_ issue: ProvisionMapIssue) -> PageTable {
  let map = issue.map
  let provisions = [Int?](arrayLiteral: 1, 2, 3, nil).flatMap { wave in
    map.provisions.filter { $0.wave == wave && !$0.sum.isEmpty }
  }
  let pupils = Dictionary(grouping: map.supports, by: \.pupil)
  var groups: [PageTable.Group] = []
  for (form, members) in forms(of: map.supports, in: issue.school) {
    let rows = members.map { pupilRow($0, pupils[$0.id] ?? [], provisions: provisions, issue) }
    groups.append(.init(form, rows))
  }
  return PageTable(
    caption: "Who has what", bands: bands(of: provisions),
    columns: [.init("Pupil"), .init("Groups")] + provisions.map { .init($0.name) } + [
      .init("Hours", .end), .init("Cost", .end), .init("Lessons lost so far"),
      .init("Lessons lost in the term"),
    ], groups: groups,
    footnotes: [
      "Hours and cost are of what is given, without what is only asked for.",
      "Pupils and provisions for which nothing is given or asked are left out here. The next table counts those pupils, "
        + "and provision-grid.csv lists them all.",
    ])
}

/// How many pupils of each form have no provision, and which of them somebody should look at again.
func withoutProvision(_ issue: ProvisionMapIssue) -> [Block] {
  var forms: [(title: String, lines: [PupilLine])] = []
  for line in issue.pupilLines {
    let title = "\(line.pupil.year.words), form \(line.pupil.form)"
    if forms.last?.title != title { forms.append((title, [])) }
    forms[forms.count - 1].lines.append(line)
  }
  let rows = forms.compactMap { form -> PageTable.Row? in
    let lines = form.lines.filter { $0.sum.pupils == 0 }
    let without = lines.map(\.pupil)
    guard !without.isEmpty else { return nil }
    let ofGroups = without.filter { !$0.groups.isEmpty }.map { pupil in
      "\(issue.names.name(of: pupil.id)) (\(pupil.groups.joined(separator: ", ")))"
    }
    return PageTable.Row(
      [
        form.title, "\(without.count) of \(form.lines.count)",
        grouped(lines.count { !$0.supports.isEmpty }), ofGroups.joined(separator: "; "),
      ].map { PageText($0) })
  }
  guard !rows.isEmpty else { return [] }
  return [
    .table(
      PageTable(
        caption: "Who has no provision",
        columns: [
          .init("Form"), .init("Pupils", .end), .init("Of these, asked for", .end),
          .init("Of these, in a group"),
        ], rows: rows))
  ]
}

/// The pupils that have supports, under their year and form, in the order of the supports.
private func forms(
  of supports: [Support], in school: School
) -> [(title: String, members: [Pupil])] {
  var forms: [(title: String, members: [Pupil])] = []
  for pupil in supports.map(\.pupil).compactMap(school.pupil) {
    let title = "\(pupil.year.words), form \(pupil.form)"
    if forms.last?.title != title { forms.append((title, [])) }
    if forms[forms.count - 1].members.last != pupil { forms[forms.count - 1].members.append(pupil) }
  }
  return forms
}

private func pupilRow(
  _ pupil: Pupil, _ supports: [Support], provisions: [MappedProvision], _ issue: ProvisionMapIssue
) -> PageTable.Row {
  let sum = SupportSum(supports)
  let losses = supports.flatMap(\.losses).bySubject()
  let cells: [PageText] =
    [PageText(issue.names.name(of: pupil.id)), PageText(pupil.groups.joined(separator: ", "))]
    + provisions.map { provision in cell(supports.filter { $0.provision == provision.id }) }
    + [
      PageText(hours(sum.minutes)), PageText(cost(sum.pence, lacking: sum.withoutCost)),
      PageText(lost(losses, \.soFar)), PageText(lost(losses, \.term)),
    ]
  return PageTable.Row(cells)
}

/// What a pupil has of a provision: hours, how sure, and in what subject.
private func cell(_ supports: [Support]) -> PageText {
  let parts = supports.map { support in
    PageText.strong(hours(support.minutes) + " h")
      + " \(support.standing.words)\(support.subject.map { " in \($0)" } ?? "")"
  }
  guard let first = parts.first else { return "" }
  return parts.dropFirst().reduce(first) { $0 + "; " + $1 }
}

private func lost(
  _ losses: [LessonLoss], _ amount: (LessonLoss) -> LessonLoss.Amount
) -> String {
  losses.filter { amount($0).lessons > 0 }.map { "\($0.subject) \(amount($0).lessons)" }
    .joined(separator: ", ")
}

/// A band for each wave, between what stands left and right of the provisions.
private func bands(of provisions: [MappedProvision]) -> [PageTable.Band] {
  var bands = [PageTable.Band("", width: 2)]
  for provision in provisions {
    let title = provision.wave.waveWords
    if let last = bands.last, last.title == title {
      bands[bands.count - 1] = .init(title, width: last.width + 1)
    } else {
      bands.append(.init(title, width: 1))
    }
  }
  return bands + [.init("", width: 4)]
}
