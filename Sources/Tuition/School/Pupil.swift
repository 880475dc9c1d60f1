/// A child on the school's roll.
public struct Pupil: Hashable, Sendable {
  /// Whether a pupil has special educational needs, as schools in England record it.
  public enum Need: String, CaseIterable, Sendable {
    /// No special educational need is recorded.
    case none = "N"
    /// Support without a plan.
    case support = "K"
    /// An education, health and care plan.
    case plan = "E"
  }

  /// A pupil's sex as the school records it; no rule, criterion or weight ever asks for it.
  public enum Sex: String, CaseIterable, Sendable {
    case female = "F"
    case male = "M"
  }

  /// When a pupil can be in school outside the school day.
  public enum OutsideHours: String, CaseIterable, Sendable {
    case never = ""
    case before
    case after
    case both
  }

  /// The pupil's identifier, unique in the school.
  public package(set) var id: Identifier<Pupil>
  /// The family name.
  public package(set) var surname: String
  /// The given name.
  public package(set) var forename: String
  /// The year group.
  public package(set) var year: Year
  /// The form or registration group.
  public package(set) var form: String
  /// The unique pupil number, where given.
  public package(set) var upn: String?
  /// Whether the pupil is entitled to free school meals.
  public package(set) var fsm: Bool
  /// Whether the pupil counts for the pupil premium.
  public package(set) var pp: Bool
  /// Whether the pupil is looked after by a local authority.
  public package(set) var cla: Bool
  /// Whether English is an additional language for the pupil.
  public package(set) var eal: Bool
  /// The pupil's special educational need.
  public package(set) var sen: Need
  /// Whether the pupil may be withdrawn from lessons at all.
  public package(set) var inLessons: Bool
  /// When the pupil can be in school outside the school day.
  public package(set) var outside: OutsideHours
  /// The first date on which the pupil is no longer on the roll, where given.
  public package(set) var left: CalendarDate?
  /// The pupil's sex, where given; only the report on fairness counts by it.
  public package(set) var sex: Sex?

  /// Makes a pupil; whatever a school need not give has a default.
  public init(
    id: Identifier<Pupil>, surname: String, forename: String, year: Year, form: String,
    upn: String? = nil, fsm: Bool = false, pp: Bool = false, cla: Bool = false, eal: Bool = false,
    sen: Need = .none, inLessons: Bool = true, outside: OutsideHours = .never,
    left: CalendarDate? = nil, sex: Sex? = nil
  ) {
    self.id = id
    self.surname = surname
    self.forename = forename
    self.year = year
    self.form = form
    self.upn = upn
    self.fsm = fsm
    self.pp = pp
    self.cla = cla
    self.eal = eal
    self.sen = sen
    self.inLessons = inLessons
    self.outside = outside
    self.left = left
    self.sex = sex
  }
  /// Whether the pupil is on the roll on a date.
  public func isOnRoll(on date: CalendarDate) -> Bool { left.map { date < $0 } ?? true }
}
