internal import Checking
internal import Exploring
internal import Publishing
internal import Reading
internal import Tuition

/// A plan folder beside the school that it is a plan of.
///
/// A plan that comes from a scenario, or was planned again, rests on changes that the school's files may not say yet. It
/// is held against the school with those changes, so that a tutor who is lost stays lost.
struct HeldPlan {
  let school: School
  let folder: PlanFolder
  let origin: PlanOrigin?
  let standing: PlanStanding
  /// When it was made, where it says so.
  let made: CalendarDate?
  /// The rules that it breaks, in words.
  let breaches: [Breach]
  /// What somebody should look at in the files of the plan.
  let findings: [Finding]
  /// What the plan rests on and the school's files do not say.
  let open: [Change]

  /// The first date that could still be chosen; nothing where nothing had happened.
  var from: CalendarDate? { origin?.from }

  /// How many sessions of a pupil in a subject were missed and are not made up.
  var unmade: [Wish: Int] { origin?.unmade ?? [:] }
}

/// Reads a plan folder, with where it comes from and who accepted it, and checks it.
func heldPlan(in folder: String, of school: School) throws(WorkflowError) -> HeldPlan {
  try requireFolder(folder)
  let said = readOrigin(inFolder: folder)
  guard !said.findings.contains(where: { $0.severity == .error }) else {
    throw .unreadablePlan(said.findings, folder: folder)
  }
  let asFiled = Result { () throws(WorkflowError) in
    try HeldPlan(folder, of: school, said, open: [])
  }
  guard let origin = said.origin, !origin.changes.isEmpty else { return try asFiled.get() }
  let unsaid = school.unsaid(origin.changes, beside: noSessions)
  if case .success(let filed) = asFiled, filed.breaches.isEmpty {
    // Places that the plan does not lack are taken for written down: counted twice, nobody would pay for them.
    let open = unsaid.filter { !$0.addsPlaces }
    let spare = unsaid.filter(\.addsPlaces)
    return school.changed(by: open, of: origin).flatMap {
      try? HeldPlan(folder, of: $0, said, open: open, spare: spare)
    } ?? filed
  }
  for open in [unsaid, origin.changes] {
    if let held = school.changed(by: open, of: origin).flatMap({
      try? HeldPlan(folder, of: $0, said, open: open)
    }), held.breaches.isEmpty {
      return held
    }
  }
  return try asFiled.get()
}

private let noSessions = Timetable([], order: { _ in 0 })

extension School {
  /// The school with the changes that a plan rests on; nothing where they cannot be made.
  ///
  /// What is pinned stands in the plan already, so that no sessions are needed to find it.
  fileprivate func changed(by changes: [Change], of origin: PlanOrigin) -> School? {
    let made = changes.filter { !$0.isOfThePlan }
    guard !made.isEmpty else { return self }
    return try? changed(by: Scenario(name: origin.name, changes: made), beside: noSessions)
  }
}

extension Change {
  fileprivate var addsPlaces: Bool { if case .addPlaces = self { true } else { false } }

  /// Whether it says nothing without a plan to look at.
  fileprivate var isOfThePlan: Bool {
    switch self {
    case .pin, .pinAll: true
    default: false
    }
  }
}

extension HeldPlan {
  fileprivate init(
    _ path: String, of school: School, _ said: OriginReading, open: [Change], spare: [Change] = []
  ) throws(WorkflowError) {
    let (folder, findings) = try planFolderReading(of: path, for: school)
    self.school = school
    self.folder = folder
    self.open = open
    origin = said.origin
    made = said.made
    standing = PlanStanding(
      origin: said.origin, acceptance: said.acceptance, sum: folder.timetable.sum)
    breaches = check(
      folder.timetable, of: school, withdrawals: folder.withdrawals, from: said.origin?.from,
      unmade: said.origin?.unmade ?? [:])
    self.findings =
      said.findings + findings + Self.notes(open, said.acceptance, standing)
      + spare.map(Self.note)
  }

  private static func note(spare change: Change) -> Finding {
    Finding(
      .warning, file: "origin.toml",
      what:
        "the places in the school's files are enough for the plan, so that no more are counted "
        + "(\(filingText(change)))",
      whatToDo: "Where the file does not say so yet, write it there, or give the change again.")
  }

  private static func notes(
    _ open: [Change], _ acceptance: Acceptance?, _ standing: PlanStanding
  ) -> [Finding] {
    var notes: [Finding] = []
    if !open.isEmpty {
      notes.append(
        Finding(
          .warning, file: "origin.toml",
          what:
            "the plan rests on \(counted(open.count, "change")) that the school's files do not say",
          whatToDo: "Write them there; \"tuition accept\" says where each belongs."))
    }
    if let acceptance, standing != .accepted(acceptance) {
      notes.append(
        Finding(
          .warning, file: "accepted.toml",
          what: "the sessions are not those that \(acceptance.by) accepted on \(acceptance.date)",
          whatToDo: "Have the plan accepted again."))
    }
    return notes
  }
}
