public import Tuition

/// The names of the files of the page for families.
public let criteriaFileNames = ["criteria.html", "criteria.pdf"]

/// Writes for families how pupils are chosen, as a page for the screen and for paper; nothing of any pupil stands on it.
public func criteriaFiles(
  _ school: School, madeOn date: CalendarDate
) throws(PDFError) -> [InMemoryFile] {
  let page = criteriaPage(school, madeOn: date)
  return [
    InMemoryFile(name: "criteria.html", text: HTMLText(page).text),
    InMemoryFile(name: "criteria.pdf", bytes: try PDFFile(page).bytes()),
  ]
}

/// The reading age of the page for families.
public func criteriaReadingAge(_ school: School) -> ReadingAge {
  ReadingAge(of: criteriaPage(school, madeOn: school.records.term.first).prose)
}

/// How pupils are chosen for tuition, what is offered and what is protected, in words for everybody.
func criteriaPage(_ school: School, madeOn date: CalendarDate) -> Page {
  let criteria = school.records.criteria ?? .usual
  return Page(
    title: "Extra tuition: how we choose", context: school.context, audience: .everybody,
    madeOn: date,
    blocks: [.paragraph(opening)] + choosing(criteria) + [
      .section("What we never count"), .paragraph(never(school)),
      .section("What we offer"), .table(offersTable(school)),
    ] + places(school) + [
      .section("What we protect"), .list(PageList(protected(school))),
      .section("Your say"), .list(PageList(sayings)),
      .section("Whom to ask"), .paragraph(asking(criteria)),
    ])
}

private let opening: PageText = """
  Some children need more help in a subject for a while. We can give them tuition. A tutor teaches your child alone or in \
  a small group. This page says how we choose who gets it. The same rules hold for every child.
  """

/// What no criterion can ask; a pot of places may be for pupils who learn English, and then that is not said.
private func never(_ school: School) -> PageText {
  let hasPot = school.records.pots?.contains { $0.who == .eal } ?? false
  let traits = hasPot ? "sex, race or faith" : "sex, race, faith or the language you speak at home"
  return PageText(
    "We do not leave a child out for how they behave, for days they miss or for how keen they seem. "
      + "We do not choose by \(traits).")
}

private let sayings: [PageText] = [
  "You can say no. Tell us, and your child will not be put in for tuition.",
  "Your child can tell us what they like, and which times suit them.",
  "You can ask us why your child was chosen, or was not. We keep the reasons and will tell you.",
  "Teachers can tell us if a child needs more help than the marks show, or less.",
  "A teacher can also say that a child is not ready yet. They give us a reason, and you can ask for it.",
]

/// The school's own sentences, under what they do.
private func choosing(_ criteria: Criteria) -> [Block] {
  let parts: [(title: String, rank: (Criterion.Effect) -> Int?)] = [
    ("Who can have tuition", { $0 == .eligible ? 0 : nil }),
    ("Who comes first", { $0.priorityRank }),
    ("What counts for more", { $0.weightRank }),
    ("When we wait, or choose something else", { $0.isLeavingOut ? 0 : nil }),
  ]
  let rules: [String: [PageText]] = [
    "What counts for more": [criteria.tieBreak.forFamilies],
    "When we wait, or choose something else": criteria.sharingForFamilies,
  ]
  return parts.flatMap { part -> [Block] in
    let ranked = criteria.criteria.enumerated().compactMap { place, criterion in
      part.rank(criterion.effect).map { (rank: $0, place: place, says: criterion.says) }
    }
    let says =
      ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map { PageText($0.says) }
      + (rules[part.title] ?? [])
    return says.isEmpty ? [] : [.section(part.title), .list(PageList(says))]
  }
}

extension TieBreak {
  /// Who goes first of children who count the same.
  fileprivate var forFamilies: PageText {
    switch self {
    case .longestBelow:
      "Where two children count the same, the one who has been below for longer goes first."
    case .neverTutored:
      "Where two children count the same, one who has had no tuition in the subject goes first."
    case .none:
      "Where two children count the same, we help the one whom our tutors and times suit better."
    }
  }
}

extension Criteria {
  /// What happens where many of a class need the same.
  fileprivate var sharingForFamilies: [PageText] {
    let share = classFirst == 50 ? "half of the class" : "\(classFirst) in 100 of the class"
    return [
      PageText(
        "Where \(together) or more children of a class need the same help, they learn in a group if we have one."
      ),
      classFirst > 100
        ? ""
        : PageText(
          "If it is \(share) or more and we have no group, we help the whole class first."),
    ].filter { !$0.isEmpty }
  }
}

private func asking(_ criteria: Criteria) -> PageText {
  PageText("Please ask \(criteria.ask ?? "at the school office"). We are glad to help.")
}

extension Criterion.Effect {
  fileprivate var priorityRank: Int? {
    guard case .priority(let priority) = self else { return nil }
    return Priority.allCases.firstIndex(of: priority)
  }

  fileprivate var weightRank: Int? {
    guard case .weight(let weight) = self else { return nil }
    return CriterionWeight.allCases.firstIndex(of: weight)
  }

  fileprivate var isLeavingOut: Bool {
    if case .leaveOut = self { return true }
    return false
  }
}
