internal import Tuition

/// The requests of a school: those matched, those that agreed sessions need, and those that people wrote.
///
/// Where somebody wrote or changed a row of a pupil and subject, all rows of that pupil and subject stand as they are;
/// only those rows are marked that somebody wrote or changed. Notes in columns of the school's own stay with their rows.
func requests(
  for matched: [MatchedConcern], in school: School, alternatives: Int
) -> [Request] {
  let written = Dictionary(grouping: school.records.requests, by: \.wish)
  let kept = written.filter { $0.value.contains(where: \.isByHand) }
  let agreed = Dictionary(grouping: school.records.agreed) {
    Wish(pupil: $0.pupil, subject: $0.subject)
  }
  var requests = kept.values.flatMap { rows in
    rows.map { $0.isByHand ? $0.with(origin: Request.handOrigin) : $0 }
  }
  var asked = Set(kept.keys)
  for concern in matched {
    let wish = concern.progress.wish
    guard !asked.contains(wish), agreed[wish] == nil else { continue }
    asked.insert(wish)
    requests += concern.choices.prefix(alternatives).map { request($0, for: concern, in: school) }
  }
  for (wish, sessions) in agreed where !asked.contains(wish) {
    let concern = matched.first { $0.progress.wish == wish }
    requests += Set(sessions.map(\.provision)).map { request(agreed: $0, wish, concern) }
  }
  return carryingNotes(of: written, requests).sorted(by: inOrder)
}

/// Puts what somebody noted beside a row beside the row that takes its place.
private func carryingNotes(of written: [Wish: [Request]], _ requests: [Request]) -> [Request] {
  requests.map { request in
    guard request.trace?.notes.isEmpty ?? true else { return request }
    let before = written[request.wish]?.first { $0.provision == request.provision }
    return before?.trace.map { request.noted($0.notes) } ?? request
  }
}

private func request(
  _ choice: MatchedConcern.Choice, for concern: MatchedConcern, in school: School
) -> Request {
  let progress = concern.progress
  let left = school.pupil(progress.pupil)?.left
  let last = left.flatMap { school.records.term.contains($0) ? $0.advanced(by: -1) : nil }
  return Request(
    pupil: progress.pupil, subject: progress.subject, provision: choice.provision,
    points: choice.points, statutory: concern.priority == .statutory, first: choice.from,
    last: last,
    trace: RequestTrace(
      priority: concern.priority, criteria: concern.criteria.map(\.name),
      data: progress.dataWords.harmlessCell, judgement: progress.judgementWords.harmlessCell)
  ).ofTheProgram
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
      data: (concern?.progress.dataWords ?? "").harmlessCell,
      judgement: said.isEmpty ? standing : "\(standing) \(said)")
  ).ofTheProgram
}

extension Request {
  fileprivate var ofTheProgram: Request { with(origin: programOrigin) }
}

private func inOrder(_ left: Request, _ right: Request) -> Bool {
  if left.pupil != right.pupil { return left.pupil < right.pupil }
  if left.subject != right.subject { return left.subject < right.subject }
  if left.points != right.points { return left.points > right.points }
  return left.cells.lexicographicallyPrecedes(right.cells)
}
