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

/// Writes the dated programme of a school folder for another solver, with opaque names.
public func exportFolder(
  _ folder: String, to format: ProgrammeFormat, tier: TierName, out: String
) throws(WorkflowError) {
  let (school, _) = try plannableSchool(in: folder)
  try replaceFile(at: out, with: try programmeText(of: school, as: format, tier: tier))
}
