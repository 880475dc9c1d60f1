public import Tuition

/// A plan with all that its readers ask about it, how pupils are named to them, and when it is made.
public struct PlanIssue: Sendable {
  /// The plan.
  public let plan: IssuedPlan
  /// The school.
  public let school: School
  /// What is known of pupils' progress; empty where nobody has recorded any.
  public let progress: [PupilProgress]
  /// Who has what, with the plan counted as planned.
  public let map: ProvisionMap
  /// How pupils are named.
  public let names: PupilNames
  /// When it is made.
  public let madeOn: CalendarDate
  /// Whether pages are also set for paper.
  public let paper: Paper
  private let withdrawalsOf: [Identifier<Session>: [Withdrawal]]
  private let sharedTutorNames: Set<String>

  /// Prepares to publish a plan.
  public init(
    _ plan: IssuedPlan, of school: School, progress: [PupilProgress] = [], map: ProvisionMap,
    naming manner: PupilNaming, madeOn: CalendarDate, paper: Paper = .screenAndPaper
  ) {
    self.plan = plan
    self.school = school
    self.progress = progress
    self.map = map
    names = PupilNames(of: school, manner)
    self.madeOn = madeOn
    self.paper = paper
    withdrawalsOf = Dictionary(grouping: plan.withdrawals, by: \.session)
    sharedTutorNames = Set(
      Dictionary(grouping: school.records.tutors, by: \.name).filter { $1.count > 1 }.keys)
  }

  /// The school and the term.
  var context: String { school.context }

  /// The lessons that are missed for a session.
  func withdrawals(for session: Session) -> [Withdrawal] { withdrawalsOf[session.id] ?? [] }

  /// A session with its clock times.
  func timed(_ session: Session) -> PublishedSession? {
    guard let span = school.span(of: session) else { return nil }
    return PublishedSession(
      session, week: school.calendar.label(of: session.date), starts: span.starts, ends: span.ends)
  }

  /// The sessions that satisfy a condition, with their clock times, in order.
  func sessions(where isMeant: (Session) -> Bool = { _ in true }) -> [PublishedSession] {
    plan.timetable.sessions.filter(isMeant).compactMap(timed)
  }

  /// A tutor as people call them; where two are called the same, the identifier is added.
  func name(of tutor: Identifier<Tutor>) -> String {
    guard let name = school.tutor(tutor)?.name else { return tutor.text }
    return sharedTutorNames.contains(name) ? "\(name) (\(tutor))" : name
  }

  /// A room as people call it.
  func name(of room: Identifier<Room>) -> String { school.room(room)?.name ?? room.text }

  /// A provision as people call it.
  func name(of provision: Identifier<Provision>) -> String {
    school.provision(provision)?.name ?? provision.text
  }

  /// The pupils of a session, by name and form.
  func pupils(of session: Session) -> String {
    session.pupils.map(names.nameAndForm).joined(separator: "; ")
  }

  /// A page as files of a folder.
  func files(_ page: Page, at path: String) throws(PDFError) -> [InMemoryFile] {
    let page = marked(page)
    let html = InMemoryFile(name: path + ".html", text: HTMLText(page).text)
    guard paper == .screenAndPaper else { return [html] }
    return [html, InMemoryFile(name: path + ".pdf", bytes: try PDFFile(page).bytes())]
  }
}
