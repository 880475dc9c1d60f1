extension Register {
  /// What is wrong with the requests.
  func requestProblems() -> [Problem] {
    var list = ProblemList(.requests)
    var seen: Set<Request> = []
    for (row, request) in records.requests.enumerated() {
      list.refer(row, "pupil", to: request.pupil, in: pupils, unless: unread)
      list.refer(row, "provision", to: request.provision, in: provisions, unless: unread)
      list.expect(request.points, in: 1...1_000, row, "points")
      if !seen.insert(request.worthNothing).inserted {
        list.error(
          row, "provision",
          "\(quoted(request.pupil.text)) already asks for \(quoted(request.provision.text)) in "
            + quoted(request.subject.name),
          "Take one of the rows out, or make it a real alternative.")
      }
      checkOffer(of: request, row, into: &list)
      checkDates(of: request, row, into: &list)
      checkTutor(of: request, row, into: &list)
      checkLeaver(of: request, row, into: &list)
    }
    if records.requests.isEmpty, !unread.contains(.requests) {
      list.warning(
        nil, nil, "nobody asks for anything, so there is nothing to plan",
        "Add a row for each pupil and subject.")
    }
    return list.problems
  }

  private func checkOffer(of request: Request, _ row: Int, into list: inout ProblemList) {
    guard let provision = provision(request.provision) else { return }
    if !provision.subjects.covers(request.subject) {
      list.error(
        row, "subject",
        "\(quoted(provision.id.text)) is not offered in \(quoted(request.subject.name))",
        adviceOnOffer(of: provision, for: request.subject))
    } else if !taught.contains(request.subject), !unread.contains(.lessons) {
      list.warning(
        row, "subject", "no lesson has the subject \(quoted(request.subject.name))",
        adviceOnSubject(request.subject, otherwise: "Check that the tuition is meant to be in it."))
    }
    if let years = provision.years, let pupil = pupil(request.pupil), !years.contains(pupil.year) {
      let names = years.sorted().map(\.description).joined(separator: ";")
      list.error(
        row, "provision",
        "\(quoted(provision.id.text)) is for years \(names), and \(quoted(pupil.id.text)) is in "
          + "year \(pupil.year)",
        "Choose another provision, or add the year to provisions.csv.")
    }
  }

  private func adviceOnOffer(of provision: Provision, for subject: Subject) -> String {
    guard case .some(let offered) = provision.subjects, offered.count <= 10 else {
      return "Choose another provision, or add the subject to provisions.csv."
    }
    let names = offered.sorted().map(\.name)
    if let nearest = nearestName(to: subject.name, among: names) {
      return "Write \(quoted(nearest)), or add the subject to provisions.csv."
    }
    return "It is offered in \(names.joined(separator: ", ")): choose another provision, or add "
      + "the subject to provisions.csv."
  }

  private func checkDates(of request: Request, _ row: Int, into list: inout ProblemList) {
    list.check(first: request.first, last: request.last, row)
    guard let term = calendar?.term else { return }
    for (column, date) in [("first", request.first), ("last", request.last)] {
      guard let date, !term.contains(date) else { continue }
      list.error(
        row, column, "\(date) is outside the term, \(term.first) to \(term.last)",
        "Write a date of the term, or leave it blank.")
    }
  }

  private func checkTutor(of request: Request, _ row: Int, into list: inout ProblemList) {
    guard let id = request.tutor else { return }
    list.refer(row, "tutor", to: id, in: tutors, unless: unread)
    guard let tutor = tutor(id),
      let reason = unsuitability(
        of: tutor, subject: request.subject, provision: request.provision, pupil: request.pupil)
    else { return }
    list.error(
      row, "tutor", "\(quoted(id.text)) \(reason)",
      "Choose another tutor, leave it blank for any, or change tutors.csv.")
  }

  /// Why a tutor cannot give some tuition at any time, or nothing where they can.
  func unsuitability(
    of tutor: Tutor, subject: Subject, provision: Identifier<Provision>, pupil: Identifier<Pupil>
  ) -> String? {
    if !tutor.subjects.covers(subject) { return "does not teach \(quoted(subject.name))" }
    if let given = tutor.provisions, !given.contains(provision) {
      return "does not give \(quoted(provision.text))"
    }
    if let years = tutor.years, let year = self.pupil(pupil)?.year, !years.contains(year) {
      return "does not teach year \(year)"
    }
    return nil
  }
}

extension Request {
  /// The request without its points and standing, by which two rows are seen to ask for the same.
  fileprivate var worthNothing: Request {
    Request(
      pupil: pupil, subject: subject, provision: provision, points: 0, first: first, last: last,
      tutor: tutor)
  }
}
