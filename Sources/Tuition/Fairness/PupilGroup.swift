/// A group of a school's pupils by one trait, as leaders look at fairness.
///
/// Nothing that decides who is chosen or planned ever asks for it.
public struct PupilGroup: Hashable, Sendable {
  /// By what pupils are told apart.
  public enum Trait: String, CaseIterable, Sendable {
    case fsm
    case pp
    case cla
    case sen
    case eal
    case sex
    case year
  }

  /// The trait.
  public let trait: Trait
  /// What the pupils of the group have of it, as files write it: `yes`, `no`, `K`, `F`, `7`, or nothing.
  public let value: String

  /// Makes a group.
  public init(_ trait: Trait, _ value: String) {
    self.trait = trait
    self.value = value
  }

  /// The group that a pupil is in by a trait.
  public init(of pupil: Pupil, by trait: Trait) {
    func yes(_ truth: Bool) -> String { truth ? "yes" : "no" }
    let value =
      switch trait {
      case .fsm: yes(pupil.fsm)
      case .pp: yes(pupil.pp)
      case .cla: yes(pupil.cla)
      case .sen: pupil.sen.rawValue
      case .eal: yes(pupil.eal)
      case .sex: pupil.sex?.rawValue ?? ""
      case .year: pupil.year.description
      }
    self.init(trait, value)
  }

  /// Every group of a trait that there may be, in the order in which they are told.
  public static func all(by trait: Trait) -> [PupilGroup] {
    let values =
      switch trait {
      case .fsm, .pp, .cla, .eal: ["yes", "no"]
      case .sen: [Pupil.Need.plan, .support, .none].map(\.rawValue)
      case .sex: Pupil.Sex.allCases.map(\.rawValue) + [""]
      case .year: Year.all.map(\.description)
      }
    return values.map { PupilGroup(trait, $0) }
  }
}
