internal import Tuition

/// The letter to a pupil's family: why, what, when and where, with whom, what is missed, and how to object.
struct FamilyLetter {
  let pupil: Pupil
  let placed: [PlacedRequest]
  let template: LetterTemplate
  let issue: PlanIssue
  let minutes: LessonMinutes
  let sessions: [PublishedSession]
  let withdrawals: [Withdrawal]

  init(
    to pupil: Pupil, _ placed: [PlacedRequest], minutes: LessonMinutes, template: LetterTemplate,
    issue: PlanIssue
  ) {
    self.pupil = pupil
    self.placed = placed
    self.template = template
    self.issue = issue
    self.minutes = minutes
    sessions = placed.flatMap(\.sessions).sorted {
      ($0.session.date, $0.starts) < ($1.session.date, $1.starts)
    }
    withdrawals = sessions.flatMap { issue.withdrawals(for: $0.session) }
      .filter { $0.pupil == pupil.id }
  }

  var words: LetterWords { template.words }

  var page: Page {
    let lines = template.lines.filter { line in
      line.condition.map { holds($0.name) == $0.holds } ?? true
    }
    let title = lines.first { $0.kind == .title }.map { filled($0.text) } ?? issue.context
    return Page(
      title: title, context: issue.context, audience: .family, madeOn: issue.madeOn,
      words: words.ofPage, blocks: blocks(lines))
  }

  private func blocks(_ lines: [LetterTemplate.Line]) -> [Block] {
    var blocks: [Block] = []
    var items: [PageText] = []
    for line in lines {
      if line.kind != .item, !items.isEmpty {
        blocks.append(.list(PageList(items)))
        items = []
      }
      switch line.kind {
      case .title: break
      case .heading: blocks.append(.section(filled(line.text)))
      case .item: items.append(PageText(filled(line.text)))
      case .paragraph: blocks.append(.paragraph(PageText(filled(line.text))))
      case .block: blocks += table(line.text)
      }
    }
    return items.isEmpty ? blocks : blocks + [.list(PageList(items))]
  }

  private func table(_ name: String) -> [Block] {
    switch name {
    case "tuition": [.table(tuitionTable)]
    case "sessions": [.table(sessionsTable)]
    case "missed": withdrawals.isEmpty ? [] : [.table(missedTable)]
    default: [.signatures([words["parent"]])]
    }
  }

  /// Whether a condition holds of the letter.
  private func holds(_ condition: String) -> Bool {
    switch condition {
    case "statutory": isStatutory
    case "data": !data.isEmpty
    case "missed": !withdrawals.isEmpty
    case "outside": isOutside
    case "check": placed.contains { $0.check != nil }
    case "protected": !issue.school.records.protection.subjects.isEmpty
    default: placed.contains { $0.size > 1 }
    }
  }

  private var isStatutory: Bool {
    issue.school.records.requests.contains { request in
      request.statutory && request.pupil == pupil.id
        && placed.contains { $0.subject == request.subject && $0.provision == request.provision }
    }
  }

  /// Whether a session is at a time that is not spent in lessons, so that the family must agree.
  private var isOutside: Bool {
    sessions.contains { one in
      issue.school.periods(of: one.session).contains {
        [.before, .after, .lunch].contains($0.kind)
      }
    }
  }

  /// What the data say of the subjects, in the words of the audit.
  private var data: String {
    placed.compactMap { request in
      let found = issue.progress.first { $0.pupil == pupil.id && $0.subject == request.subject }
      guard let found, found.verdict == .concern, let lead = found.lead else { return nil }
      return "\(request.subject): \(lead.words)"
    }.joined(separator: " ")
  }
}

extension FamilyLetter {
  /// A line of the template with the values in it.
  private func filled(_ text: String) -> String {
    text.replacing(/\{([^{}]*)\}/) { value(String($0.output.1)) }
  }

  private func value(_ name: String) -> String {
    let records = issue.school.records
    switch name {
    case "name": return "\(pupil.forename) \(pupil.surname)"
    case "forename": return pupil.forename
    case "form": return pupil.form
    case "subjects": return words.list(Set(placed.map(\.subject)).sorted().map(\.name))
    case "tutors": return words.list(Set(placed.map(\.tutor)).sorted().map(issue.name))
    case "school": return records.name
    case "term": return records.term.name
    case "first": return sessions.first.map { long($0.session.date) } ?? ""
    case "last": return sessions.last.map { long($0.session.date) } ?? ""
    case "check": return placed.compactMap(\.check).min().map(long) ?? ""
    case "sessions": return grouped(sessions.count)
    case "protected": return words.list(records.protection.subjects.sorted().map(\.name))
    case "cap": return "\(cap) %"
    default: return data
    }
  }

  /// The most of one subject that the pupil may lose by the rules that apply to what is missed.
  private var cap: Int {
    let rules = issue.school.records.protection
    let percents = withdrawals.flatMap { one in
      placed.map { request in
        issue.school.provision(request.provision)?.lossPercent
          ?? rules.bySubject[one.subject]?.lossPercent ?? rules.lossPercent
      }
    }
    return percents.max() ?? rules.lossPercent
  }

  /// A date in the letter's language, such as `Monday 7 September 2026`.
  func long(_ date: CalendarDate) -> String {
    "\(words.word(date.weekday.index, of: "days")) \(day(date)) \(date.parts.year)"
  }

  /// A date without weekday and year.
  func day(_ date: CalendarDate) -> String {
    "\(date.parts.day) \(words.word(date.parts.month - 1, of: "months"))"
  }
}
