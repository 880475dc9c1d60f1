internal import Tuition

extension SchoolRecords {
  /// All pupils have a provision in another mode, or those of some years one of their own, like the old but for its mode.
  mutating func setMode(
    of id: Identifier<Provision>, to mode: Provision.Mode, for years: Set<Year>?
  ) throws(ImpossibleChange) {
    guard let years, let old = provisions.first(where: { $0.id == id }) else {
      return try changeProvision(id) { $0.mode = mode }
    }
    if let pot = pots?.first(where: { $0.provision == id }) {
      throw ImpossibleChange(
        "Pot \(pot.id) is for \(id) alone, so some years cannot have it in another mode. Leave years out."
      )
    }
    var own = old
    own.id = Identifier("\(id), \(mode.rawValue)")
    own.mode = mode
    provisions.append(own)
    let whose = Set(pupils.filter { years.contains($0.year) }.map(\.id))
    for row in requests.indices
    where requests[row].provision == id && whose.contains(requests[row].pupil) {
      requests[row].provision = own.id
    }
    for row in agreed.indices
    where agreed[row].provision == id && whose.contains(agreed[row].pupil) {
      agreed[row].provision = own.id
    }
    tutors = tutors.map { $0.giving(own.id, beside: id) }
  }
}

extension Tutor {
  /// The tutor, who gives a provision where they give another.
  func giving(_ own: Identifier<Provision>, beside old: Identifier<Provision>) -> Tutor {
    guard let provisions, provisions.contains(old) else { return self }
    var tutor = self
    tutor.provisions = provisions.union([own])
    return tutor
  }
}
