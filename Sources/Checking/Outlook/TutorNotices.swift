import Tuition

private struct Asked: Hashable {
  let subject: Subject
  let provision: Identifier<Provision>
  let year: Year
}

/// What is asked of tutors that none of them can give.
func tutorNotices(_ school: School, offer: TutorOffer) -> [Notice] {
  let asked = school.records.requests.compactMap { request in
    school.pupil(request.pupil).map { (request: request, year: $0.year) }
  }
  return asked.grouped {
    Asked(subject: $0.request.subject, provision: $0.request.provision, year: $0.year)
  }.sorted {
    ($0.key.subject, $0.key.provision, $0.key.year)
      < ($1.key.subject, $1.key.provision, $1.key.year)
  }.compactMap { asked, members in
    let fit = offer.tutors(for: asked.subject, by: asked.provision, in: asked.year)
    let pupils = members.map(\.request.pupil).distinct().sorted()
    if fit.isEmpty { return nobody(for: asked, pupils: pupils) }
    let unserved = members.map(\.request).filter { request in
      request.tutor.map { tutor in !fit.contains { $0.id == tutor } } ?? false
    }
    return unserved.isEmpty ? nil : unfit(unserved)
  }
}

private func nobody(for asked: Asked, pupils: [Identifier<Pupil>]) -> Notice {
  Notice(
    title: "No tutor",
    sentence: "No tutor with checks and hours can give \(asked.provision) in \(asked.subject) to"
      + " year \(asked.year), which \(counted(pupils.count, "pupil")) should have:"
      + " \(pupils.listed()).",
    identifiers: pupils.map(\.text))
}

private func unfit(_ requests: [Request]) -> Notice {
  let words = requests.map { request in
    "\(request.pupil)'s \(request.provision) in \(request.subject) is asked of"
      + " \(request.tutor.map(\.text) ?? "")"
  }
  return Notice(
    title: "Tutor cannot give it",
    sentence: "\(words.listed()), who cannot give it to that year or has no checks or hours.",
    identifiers: requests.map(\.pupil.text).distinct())
}
