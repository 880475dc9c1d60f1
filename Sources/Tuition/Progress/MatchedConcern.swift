/// A concern for which provision is asked, with everything that led to it.
public struct MatchedConcern: Hashable, Sendable {
  /// A provision that fits the concern.
  public struct Choice: Hashable, Sendable {
    /// The provision.
    public let provision: Identifier<Provision>
    /// Why it fits, and why it stands where it stands, as sentences.
    public let why: String
    /// What placing it is worth.
    public let points: Int
    /// The pots it may draw on; nothing means that places are unlimited.
    public let pots: [Identifier<Pot>]?
    /// The first date for it, where the pupil has the same up to the day before.
    public let from: CalendarDate?

    /// Makes a choice.
    public init(
      provision: Identifier<Provision>, why: String, points: Int, pots: [Identifier<Pot>]?,
      from: CalendarDate? = nil
    ) {
      self.provision = provision
      self.why = why
      self.points = points
      self.pots = pots
      self.from = from
    }
  }

  /// What is known of the pupil in the subject.
  public let progress: PupilProgress
  /// The rank before any weighing.
  public let priority: Priority
  /// The criteria that apply, in the school's order.
  public let criteria: [Criterion]
  /// What the pupil had before in the subject, the last one last.
  public let history: [EarlierProvision]
  /// How the points come about, as a clause.
  public let weighing: String
  /// The provisions that fit, the best first.
  public let choices: [Choice]

  /// Makes a matched concern.
  public init(
    progress: PupilProgress, priority: Priority, criteria: [Criterion],
    history: [EarlierProvision] = [], weighing: String, choices: [Choice]
  ) {
    self.progress = progress
    self.priority = priority
    self.criteria = criteria
    self.history = history
    self.weighing = weighing
    self.choices = choices
  }
}

/// A concern for which no provision is asked, and why.
public struct UnmatchedConcern: Hashable, Sendable {
  /// Why nothing is asked.
  public enum Reason: Hashable, Sendable {
    /// The pupil or the family declines.
    case declined
    /// A teacher does not hold the pupil ready now; with the priority that the pupil would have.
    case notReady(Priority)
    /// A criterion leaves such pupils out.
    case leftOut(Criterion)
    /// No criterion lets the pupil in.
    case noCriterion
    /// Most of the class shares the need and no group fits, so the class is taught first.
    case classFirst(Identifier<SchoolClass>)
    /// No provision fits; of each that was looked at, why not.
    case nothingFits([String])
  }

  /// What is known of the pupil in the subject.
  public let progress: PupilProgress
  /// Why nothing is asked.
  public let reason: Reason

  /// Makes an unmatched concern.
  public init(progress: PupilProgress, reason: Reason) {
    self.progress = progress
    self.reason = reason
  }
}

/// That several pupils of one class share a need, which single places may not be the answer to.
public struct SharedNeed: Hashable, Sendable {
  /// What is proposed.
  public enum Answer: Hashable, Sendable {
    /// A group in these provisions, before single places.
    case group([Identifier<Provision>])
    /// An answer in the class, as so many share the need.
    case wholeClass
    /// A group that the school does not offer yet.
    case newGroup
  }

  /// The class.
  public let schoolClass: Identifier<SchoolClass>
  /// The subject.
  public let subject: Subject
  /// The pupils, in order.
  public let pupils: [Identifier<Pupil>]
  /// How many pupils the class has.
  public let classSize: Int
  /// What is proposed, the first first.
  public let answers: [Answer]

  /// Makes a shared need.
  public init(
    schoolClass: Identifier<SchoolClass>, subject: Subject, pupils: [Identifier<Pupil>],
    classSize: Int, answers: [Answer]
  ) {
    self.schoolClass = schoolClass
    self.subject = subject
    self.pupils = pupils
    self.classSize = classSize
    self.answers = answers
  }
}
