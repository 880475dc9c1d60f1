public import Tuition

/// Something of a school that is to be published, with how pupils are named in it and when it is made.
public struct SchoolIssue<Content: Sendable>: Sendable {
  /// What is published.
  public let content: Content
  /// The school.
  public let school: School
  /// How pupils are named.
  public let names: PupilNames
  /// When it is made.
  public let madeOn: CalendarDate

  /// Prepares to publish something of a school.
  public init(
    _ content: Content, of school: School, naming manner: PupilNaming, madeOn: CalendarDate
  ) {
    self.content = content
    self.school = school
    names = PupilNames(of: school, manner)
    self.madeOn = madeOn
  }

  /// The school and the term, as they stand over a page.
  var context: String { school.context }
}

/// An audit to be published.
public typealias AuditIssue = SchoolIssue<Audit>

extension AuditIssue {
  /// Prepares to publish an audit, as of its date.
  public init(_ audit: Audit, of school: School, naming manner: PupilNaming) {
    self.init(audit, of: school, naming: manner, madeOn: audit.date)
  }

  var audit: Audit { content }
}

/// Matches to be published.
public typealias MatchIssue = SchoolIssue<Matches>

extension MatchIssue {
  /// Prepares to publish matches, as of the date of their audit.
  public init(_ matches: Matches, of school: School, naming manner: PupilNaming) {
    self.init(matches, of: school, naming: manner, madeOn: matches.date)
  }

  var matches: Matches { content }

  /// A pupil as a row names them.
  func name(of progress: PupilProgress) -> PageText {
    PageText(names.nameAndForm(of: progress.pupil))
  }
}

/// A provision map to be published.
public typealias ProvisionMapIssue = SchoolIssue<ProvisionMap>

extension ProvisionMapIssue {
  var map: ProvisionMap { content }
}

extension School {
  /// The school and the term, as they stand over a page.
  var context: String { "\(records.name), \(records.term.name)" }
}
