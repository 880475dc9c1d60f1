import Tuition

/// Every session has an identifier of its own.
struct SessionIdentifiers: Rule {
  static let title = "Session identifiers"

  func breaches(in facts: Facts) -> [Breach] {
    (facts.history + facts.meetings).grouped(by: \.session.id).filter { $0.members.count > 1 }.map {
      id, meetings in
      breach("\(meetings.count) sessions are called \(id).", meetings)
    }
  }
}
