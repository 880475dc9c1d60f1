public import Planning
public import Tuition

/// Entitlements that cannot all be placed, with a smallest set of rules that bar them; nothing where they can.
///
/// First a minimal set of requests is looked for under all rules, then a minimal set of rules for those requests alone. Each
/// question is a plan of its own: only a bound says that something is impossible, and only a plan that it is possible.
/// Where a search ends with neither, the thing asked about stays in the set and is named as not proved.
public func impasse(
  of school: School, work: Int, isCancelled: @escaping @Sendable () -> Bool = { false }
) throws(PlanningError) -> Impasse? {
  let desk = ImpasseDesk(school, work: work, isCancelled: isCancelled)
  let wishes = desk.wishes
  let rules = NamedRule.all(of: school.records)
  guard desk.answer(wishes, rules) == .impossible else {
    if let fault = desk.fault { throw fault }
    return nil
  }
  let asked = smallestConflict(wishes) { desk.answer($0, rules) == .impossible }
  let barring = smallestConflict(rules) { desk.answer(asked, $0) == .impossible }
  let unproved =
    asked.indices.filter { place in
      desk.answer(asked.without(place), rules) != .possible
    }.map { "\(asked[$0].pupil) in \(asked[$0].subject)" }
    + barring.indices.filter { place in
      desk.answer(asked, barring.without(place)) != .possible
    }.map { "\(barring[$0])" }
  if let fault = desk.fault { throw fault }
  let requests = asked.compactMap { wish in
    school.records.requests.first {
      $0.statutory && $0.wish == wish
    }
  }
  return Impasse(requests: requests, rules: barring, unproved: unproved)
}

/// Asks the planner whether entitlements can be placed when only some rules hold.
private final class ImpasseDesk {
  enum Answer { case possible, impossible, unknown }

  struct Question: Hashable {
    let wishes: Set<Wish>
    let rules: Set<NamedRule>
  }

  /// The pupils and subjects with an entitlement, sorted.
  let wishes: [Wish]
  /// Why the planner could not answer, if it once could not.
  private(set) var fault: PlanningError?
  private let school: School
  private let all: [NamedRule]
  private let work: Int
  private let isCancelled: @Sendable () -> Bool
  private var known: [Question: Answer] = [:]

  init(_ school: School, work: Int, isCancelled: @escaping @Sendable () -> Bool) {
    self.school = school
    self.work = work
    self.isCancelled = isCancelled
    all = NamedRule.all(of: school.records)
    wishes = Set(
      school.records.requests.filter(\.statutory)
        .map { Wish(pupil: $0.pupil, subject: $0.subject) }
    ).sorted()
  }

  func answer(_ wishes: [Wish], _ rules: [NamedRule]) -> Answer {
    guard !wishes.isEmpty else { return .possible }
    let question = Question(wishes: Set(wishes), rules: Set(rules))
    if let answer = known[question] { return answer }
    let answer = asked(question)
    known[question] = answer
    return answer
  }

  private func asked(_ question: Question) -> Answer {
    guard fault == nil, let school = school(for: question) else { return .unknown }
    let count = question.wishes.count
    let done = StoppingRule { now in
      now.tier == .statutory && now.objective ?? 0 >= count ? .limit : nil
    }
    do {
      let outcome = try plan(school, until: .any([.cancelled(isCancelled), done, .work(work)]))
      guard case .planned(let plan, _) = outcome else { return .impossible }
      let tier = plan.certificate.tiers.first { $0.name == .statutory }
      guard let tier else { return .unknown }
      if tier.objective >= count { return .possible }
      return tier.bound < Double(count) - 0.5 ? .impossible : .unknown
    } catch {
      fault = error
      return .unknown
    }
  }

  /// Who can be in a group together: those of a year who ask for the same provision and subject.
  private struct Circle: Hashable {
    let provision: Identifier<Provision>
    let subject: Subject
    let year: Year?
  }

  private func circle(of request: Request) -> Circle {
    Circle(
      provision: request.provision, subject: request.subject,
      year: school.pupil(request.pupil)?.year)
  }

  /// The circles of entitlements to a group, whose others may come and need not.
  private func circles(of wishes: Set<Wish>, in records: SchoolRecords) -> Set<Circle> {
    Set(
      records.requests.filter { request in
        request.statutory && wishes.contains(request.wish)
          && school.provision(request.provision)?.groupMost ?? 1 > 1
      }.map(circle))
  }

  /// The school with these entitlements, who could be in a group with them and what is agreed, in which only some rules hold; nothing where it cannot be.
  private func school(for question: Question) -> School? {
    var records = self.school.records
    for rule in all where !question.rules.contains(rule) { records = records.lifting(rule) }
    let standing = Set(records.agreed.map { Wish(pupil: $0.pupil, subject: $0.subject) })
    let circles = circles(of: question.wishes, in: records)
    records.requests = records.requests.filter { request in
      let wish = request.wish
      return (request.statutory && question.wishes.contains(wish)) || standing.contains(wish)
        || (!question.wishes.contains(wish) && circles.contains(circle(of: request)))
    }.map { request in
      let wish = request.wish
      return question.wishes.contains(wish) ? request : request.withoutEntitlement
    }
    return try? School(records)
  }
}

extension Array {
  fileprivate func without(_ place: Int) -> [Element] {
    Array(self[..<place] + self[(place + 1)...])
  }
}

extension Request {
  /// The request as one among others.
  fileprivate var withoutEntitlement: Request {
    Request(
      pupil: pupil, subject: subject, provision: provision, points: points, statutory: false,
      first: first, last: last, tutor: tutor, trace: trace)
  }
}
