/// A provision that one pupil has, will have or should have.
public struct Support: Hashable, Sendable {
  /// How sure it is.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// The pupil has it already, outside any plan.
    case existing
    /// A plan gives it.
    case planned
    /// Somebody asks for it, and no plan gives it.
    case asked

    /// Whether the pupil has it or will have it; what is only asked for is not given.
    public var isGiven: Bool { self != .asked }
  }

  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// The provision, or the name under which the pupil already has it.
  public let provision: Identifier<Provision>
  /// The subject of the tuition; existing provision has none.
  public let subject: Subject?
  /// How sure it is.
  public let standing: Standing
  /// How many sessions it has over the term.
  public let sessions: Int
  /// How long they take together, in minutes.
  public let minutes: Int
  /// The pupil's share of their cost, in pence; nothing where the school gives no cost.
  public let pence: Int?
  /// The pot that pays for it, where a plan says.
  public let pot: Identifier<Pot>?
  /// The lessons that it makes the pupil miss, by subject in order of name.
  public let losses: [LessonLoss]

  /// Makes a support.
  public init(
    pupil: Identifier<Pupil>, provision: Identifier<Provision>, subject: Subject?,
    standing: Standing, sessions: Int, minutes: Int, pence: Int?, pot: Identifier<Pot>? = nil,
    losses: [LessonLoss] = []
  ) {
    self.pupil = pupil
    self.provision = provision
    self.subject = subject
    self.standing = standing
    self.sessions = sessions
    self.minutes = minutes
    self.pence = pence
    self.pot = pot
    self.losses = losses
  }
}

/// What is lost of one subject.
public struct LessonLoss: Hashable, Sendable {
  /// How many lessons, and how many minutes of them.
  public struct Amount: Hashable, Sendable {
    /// How many lessons.
    public let lessons: Int
    /// How many minutes.
    public let minutes: Int

    /// Makes an amount.
    public init(lessons: Int = 0, minutes: Int = 0) {
      self.lessons = lessons
      self.minutes = minutes
    }

    /// Both amounts together.
    public static func + (left: Self, right: Self) -> Self {
      Self(lessons: left.lessons + right.lessons, minutes: left.minutes + right.minutes)
    }
  }

  /// The subject of the lessons.
  public let subject: Subject
  /// What is lost up to the date of the map.
  public let soFar: Amount
  /// What is lost over the whole term.
  public let term: Amount

  /// Makes a loss.
  public init(subject: Subject, soFar: Amount, term: Amount) {
    self.subject = subject
    self.soFar = soFar
    self.term = term
  }
}

extension Sequence<LessonLoss> {
  /// The losses with one for each subject, in order of name.
  public func bySubject() -> [LessonLoss] {
    Dictionary(grouping: self, by: \.subject).sorted { $0.key < $1.key }.map { subject, losses in
      LessonLoss(subject: subject, soFar: losses.soFar, term: losses.term)
    }
  }

  /// What is lost of all subjects up to the date of the map.
  public var soFar: LessonLoss.Amount { reduce(.init()) { $0 + $1.soFar } }

  /// What is lost of all subjects over the term.
  public var term: LessonLoss.Amount { reduce(.init()) { $0 + $1.term } }
}
