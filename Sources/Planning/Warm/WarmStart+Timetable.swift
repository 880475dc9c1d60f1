public import Tuition

extension WarmStart {
  /// What a search can go on from where only the sessions are known, and not how they were found.
  ///
  /// Sessions whose request is not in the school are left out.
  public init(of timetable: Timetable, in school: School) {
    self.init()
    let model = TermModel(school, published: nil)
    let asked = Set(model.requests.map(model.name))
    let known = timetable.sessions.filter { session in
      session.pupils.allSatisfy {
        asked.contains([$0.text, session.subject.name, session.provision.text])
      }
    }
    var names = WarmNames(model)
    placements = names.placements(
      of: Timetable(known, order: { school.periodIndex($0) ?? 0 }))
    self.names = names.names
    requests = names.requests
    times = names.times
  }
}
