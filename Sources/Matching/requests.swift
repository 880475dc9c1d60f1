internal import Tuition

/// The requests of a school: those matched, those that agreed sessions need, and those that people wrote.
///
/// Where somebody wrote or changed a row of a pupil and subject, all rows of that pupil and subject stand as they are.
func requests(
  for matched: [MatchedConcern], in school: School, alternatives: Int
) -> [Request] {
  let written = Dictionary(grouping: school.records.requests, by: Wish.init)
  let kept = written.filter { $0.value.contains(where: \.isByHand) }
  let agreed = Dictionary(grouping: school.records.agreed) {
    Wish(pupil: $0.pupil, subject: $0.subject)
  }
  var requests = kept.values.flatMap { $0.map { $0.marked(Request.handMark) } }
  var asked = Set(kept.keys)
  for concern in matched {
    let wish = Wish(concern.progress)
    guard !asked.contains(wish), agreed[wish] == nil else { continue }
    asked.insert(wish)
    requests += concern.choices.prefix(alternatives).map { request($0, for: concern, in: school) }
  }
  for (wish, sessions) in agreed where !asked.contains(wish) {
    let concern = matched.first { Wish($0.progress) == wish }
    requests += Set(sessions.map(\.provision)).map { request(agreed: $0, wish, concern) }
  }
  return requests.sorted(by: inOrder)
}

private func request(
  _ choice: MatchedConcern.Choice, for concern: MatchedConcern, in school: School
) -> Request {
  let progress = concern.progress
  let left = school.pupil(progress.pupil)?.left
  let last = left.flatMap { school.records.term.contains($0) ? $0.advanced(by: -1) : nil }
  return Request(
    pupil: progress.pupil, subject: progress.subject, provision: choice.provision,
    points: choice.points, statutory: concern.priority == .statutory, last: last,
    trace: RequestTrace(
      priority: concern.priority, criteria: concern.criteria.map(\.name),
      data: progress.dataWords, judgement: progress.judgementWords)
  ).markedByProgram
}

/// Sessions that stand need their request, whatever the audit says; where it gives cause, that is kept.
private func request(
  agreed provision: Identifier<Provision>, _ wish: Wish, _ concern: MatchedConcern?
) -> Request {
  let standing = "Sessions are agreed already, and stand."
  let said = concern?.progress.judgementWords ?? ""
  return Request(
    pupil: wish.pupil, subject: wish.subject, provision: provision,
    points: max(120, concern?.choices.first?.points ?? 0),
    statutory: concern?.priority == .statutory,
    trace: RequestTrace(
      priority: concern?.priority ?? .others, criteria: concern?.criteria.map(\.name) ?? [],
      data: concern?.progress.dataWords ?? "",
      judgement: said.isEmpty ? standing : "\(standing) \(said)")
  ).markedByProgram
}

extension Request {
  fileprivate var markedByProgram: Request { marked(programMark) }
}

private func inOrder(_ left: Request, _ right: Request) -> Bool {
  if left.pupil != right.pupil { return left.pupil < right.pupil }
  if left.subject != right.subject { return left.subject < right.subject }
  if left.points != right.points { return left.points > right.points }
  return left.cells.lexicographicallyPrecedes(right.cells)
}

/// A pupil and a subject.
struct Wish: Hashable {
  let pupil: Identifier<Pupil>
  let subject: Subject

  init(pupil: Identifier<Pupil>, subject: Subject) {
    self.pupil = pupil
    self.subject = subject
  }

  init(_ progress: PupilProgress) {
    self.init(pupil: progress.pupil, subject: progress.subject)
  }

  init(_ request: Request) { self.init(pupil: request.pupil, subject: request.subject) }
}
