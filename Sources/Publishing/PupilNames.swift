public import Tuition

/// How pupils are named in what is published: by initials, unless somebody asks for names.
public struct PupilNames: Sendable {
  private struct Place: Hashable {
    let name: String
    let form: String
  }

  /// How they are named.
  let manner: PupilNaming
  private let pupils: [Identifier<Pupil>: Pupil]
  private let counts: [Place: Int]

  /// Prepares to name the pupils of a school.
  public init(of school: School, _ manner: PupilNaming) {
    self.manner = manner
    pupils = Dictionary(
      school.records.pupils.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    counts = Dictionary(grouping: school.records.pupils) {
      Place(name: Self.bare($0, manner), form: $0.form)
    }.mapValues(\.count)
  }

  /// The name by which a pupil is known in their form; where two there would share it, the identifier is added.
  public func name(of id: Identifier<Pupil>) -> String {
    guard let pupil = pupils[id] else { return id.text }
    let bare = Self.bare(pupil, manner)
    let isAlone = counts[Place(name: bare, form: pupil.form)] == 1
    return isAlone ? bare : "\(bare) (\(id))"
  }

  /// The name with the form, by which a pupil is known in the school.
  public func nameAndForm(of id: Identifier<Pupil>) -> String {
    guard let pupil = pupils[id] else { return id.text }
    return "\(name(of: id)), \(pupil.form)"
  }

  private static func bare(_ pupil: Pupil, _ manner: PupilNaming) -> String {
    switch manner {
    case .names: "\(pupil.forename) \(pupil.surname)"
    case .initials:
      [pupil.forename, pupil.surname].compactMap(\.first).map { "\($0)." }.joined()
    }
  }
}

extension Pupil {
  /// The groups a pupil belongs to, as schools abbreviate them; for leaders alone.
  var groups: [String] {
    let groups = [(fsm, "FSM"), (pp, "PP"), (cla, "CLA"), (eal, "EAL")].filter(\.0).map(\.1)
    return groups + (sen == .none ? [] : ["SEN \(sen.rawValue)"])
  }
}
