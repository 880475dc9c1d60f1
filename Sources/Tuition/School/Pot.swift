/// An allocation of tuition places; each request placed takes one place of one pot that it matches.
public struct Pot: Hashable, Sendable {
  /// Which pupils a pot is for.
  public enum Who: String, CaseIterable, Sendable {
    case any
    case fsm
    case pp
    case cla
    case sen
    case eal

    /// Whether a pupil is one of them.
    public func includes(_ pupil: Pupil) -> Bool {
      switch self {
      case .any: true
      case .fsm: pupil.fsm
      case .pp: pupil.pp
      case .cla: pupil.cla
      case .sen: pupil.sen != .none
      case .eal: pupil.eal
      }
    }
  }

  /// The pot's identifier, unique in the school.
  public package(set) var id: Identifier<Pot>
  /// How many places it holds.
  public package(set) var places: Int
  /// The only provision it pays for, where given.
  public package(set) var provision: Identifier<Provision>?
  /// The only subject it pays for, where given.
  public package(set) var subject: Subject?
  /// The years it is for; nothing means any.
  public package(set) var years: Set<Year>?
  /// Which pupils it is for.
  public package(set) var who: Who

  /// Makes a pot.
  public init(
    id: Identifier<Pot>, places: Int, provision: Identifier<Provision>? = nil,
    subject: Subject? = nil, years: Set<Year>? = nil, who: Who = .any
  ) {
    self.id = id
    self.places = places
    self.provision = provision
    self.subject = subject
    self.years = years
    self.who = who
  }

  /// Whether a request of a pupil may take a place of the pot.
  public func matches(_ request: Request, of pupil: Pupil) -> Bool {
    (provision == nil || provision == request.provision)
      && (subject == nil || subject == request.subject)
      && (years?.contains(pupil.year) ?? true)
      && who.includes(pupil)
  }
}
