internal import Tuition

/// Says of each pupil and subject that is not placed what stands in the way, so that a parent could be told.
struct Reasons {
  private let search: Search
  private let placed: Set<PlacedName>

  private struct PlacedName: Hashable {
    let pupil: Identifier<Pupil>
    let subject: Subject
  }

  init(_ search: Search, timetable: Timetable) {
    self.search = search
    placed = Set(
      timetable.sessions.flatMap { session in
        session.pupils.map { PlacedName(pupil: $0, subject: session.subject) }
      })
  }

  private var model: TermModel { search.model }

  /// The unplaced, by the alternative with most points, in the order of the requests.
  func unplaced() -> [Unplaced] {
    model.blocks.compactMap { block in
      let pupil = model.pupils[block.pupil].id
      guard !placed.contains(PlacedName(pupil: pupil, subject: model.subjects[block.subject])),
        let most = block.requests.max(by: { left, right in
          (model.requests[left].points, -left) < (model.requests[right].points, -right)
        })
      else { return nil }
      return Unplaced(
        request: model.school.records.requests[model.requests[most].row], reason: reason(most))
    }
  }

  private func reason(_ row: Int) -> String {
    let request = model.requests[row]
    let provision = model.provisions[request.provision]
    let named = model.school.records.requests[request.row].tutor
    guard !request.tutors.isEmpty else {
      if let named {
        return "The request names \(named), who is not free to give this provision to the pupil."
      }
      return
        "No tutor whose checks are done gives this provision in \(model.subjects[request.subject]) "
        + "to year \(model.pupils[request.pupil].year)."
    }
    let funnel = Funnel(model, request: request, tutor: named)
    guard funnel.withTutor > 0 else {
      return
        "No tutor for \(model.subjects[request.subject]) has an hour in the term that can be used."
    }
    guard funnel.left > 0 else { return "\(funnel.sentence); none is left." }
    let most = funnel.mostSessions
    guard most >= provision.sessions else {
      return
        "\(funnel.sentence); \(counted(funnel.left, "is", "are")) left, but the caps on what is lost of each "
        + "subject and the open dates leave room for at most \(most) of the \(provision.sessions) sessions."
    }
    if let sentence = shortage(request) { return sentence }
    if provision.groupLeast > 1, !hasFellows(row) {
      return
        "The provision is for groups of at least \(provision.groupLeast), and too few others of year "
        + "\(model.pupils[request.pupil].year) ask for it in \(model.subjects[request.subject])."
    }
    return
      "\(funnel.sentence); \(counted(funnel.left, "is", "are")) left, and what these would need of tutors' "
      + "hours, rooms and places out of lessons is taken by \(rivals(request))."
  }

  /// Who holds what the request would need, as far as is known.
  private func rivals(_ request: RequestFacts) -> String {
    let worth =
      request.statutory
      ? "other entitlements"
      : "entitlements and requests that together count for at least as many points"
    return search.isProved(through: .points)
      ? worth : "\(worth), in the best plan found"
  }

  /// That the pots the request may draw on are used up.
  private func shortage(_ request: RequestFacts) -> String? {
    guard let choice = request.potChoice else { return nil }
    let pots = model.school.records.pots ?? []
    let names = model.potChoices[choice].map { pots[$0] }
    guard !names.isEmpty else {
      return "No pot of places is for this pupil, subject and provision."
    }
    guard !search.best.residual.pots.fits(adding: [choice]) else { return nil }
    let places = names.reduce(0) { $0 + $1.places }
    let list = names.map { $0.id.text }.joined(separator: ", ")
    let all = places == 1 ? "The 1 place of \(list) is" : "All \(places) places of \(list) are"
    return "\(all) taken by \(rivals(request)); a further place would be needed."
  }

  private func hasFellows(_ row: Int) -> Bool {
    let request = model.requests[row]
    let fellows = search.pool.fellows[row].filter { model.requests[$0].pupil != request.pupil }
    return Set(fellows.map { model.requests[$0].pupil }).count + 1
      >= model.provisions[request.provision].groupLeast
  }

  private func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
