internal import Reading
public import Tuition

/// A format in which other solvers read a programme.
public enum ProgrammeFormat: String, CaseIterable, Sendable {
  /// The data for the MathProg model.
  case mathprog
  /// Free MPS.
  case mps
  /// CPLEX LP.
  case lp
}

/// Which programme is written: its format, its objective, and what is held.
public struct ExportOrder: Sendable {
  /// The school folder.
  public let school: String
  /// The format.
  public let format: ProgrammeFormat
  /// The tier that is the objective.
  public let tier: TierName
  /// The values that tiers above must keep.
  public let holding: [TierName: Int]
  /// A published plan folder, from which the tier of what is kept is counted.
  public let against: String?
  /// Whether a table is wanted of what the columns decide.
  public let withNames: Bool

  /// Makes an order.
  public init(
    school: String, format: ProgrammeFormat, tier: TierName = .points,
    holding: [TierName: Int] = [:], against: String? = nil, withNames: Bool = false
  ) {
    self.school = school
    self.format = format
    self.tier = tier
    self.holding = holding
    self.against = against
    self.withNames = withNames
  }
}

/// A programme as another solver reads it.
public struct ExportedProgramme: Sendable {
  /// The programme, with opaque names.
  public let text: String
  /// What its columns decide, as a table that stays with the school; nothing where it was not wanted or, in the
  /// format for MathProg, where names tell it.
  public let names: String?
}

/// Writes the dated programme of a school folder for another solver, with opaque names.
public func exportFolder(_ order: ExportOrder) throws(WorkflowError) -> ExportedProgramme {
  let (school, _) = try plannableSchool(in: order.school)
  let published = try order.against.map { path throws(WorkflowError) in
    try planFolderReading(of: path, for: school).plan.timetable
  }
  return try programmeText(of: school, published: published, order: order)
}

/// Writes a text to a file, which appears whole or not at all.
public func saveText(_ text: String, at path: String) throws(WorkflowError) {
  try replaceFile(at: path, with: text)
}
