internal import Publishing
public import Tuition

/// Why a use of the program cannot go on: what happened, and what to do.
public enum WorkflowError: Error, CustomStringConvertible {
  /// There is no folder at a path.
  case noSuchFolder(String)
  /// A folder holds the schools of a trust where one school is asked for.
  case trustFolder(String)
  /// A folder or file is there but cannot be read.
  case unreadable(path: String, reason: String)
  /// The school's files do not make a school; warnings are among the findings.
  case findings([Finding], folder: String)
  /// The plan folder cannot be understood.
  case unreadablePlan([Finding], folder: String)
  /// No plan keeps the rules; each reason is a sentence.
  case noPlan([String])
  /// The checker refuses the plan that the planner made; each breach is a sentence.
  case refused([String])
  /// A plan that somebody gives breaks rules, so nothing is made of it; each breach is a sentence.
  case breaches([String], folder: String)
  /// A file or folder cannot be written.
  case unwritable(path: String, reason: String, whatToDo: String)
  /// The plan has nothing of that name.
  case unknown(what: String, name: String, known: [String])
  /// The school has no such pupil.
  case noPupil(String, nearest: String?)
  /// The school is too large to be written as one programme.
  case tooLarge(columns: Int, most: Int)
  /// A scenario's changes cannot be made.
  case impossible(scenario: String, reason: String)
  /// A plan cannot have been accepted on a date.
  case impossibleDate(CalendarDate, reason: String)
  /// Somebody has accepted a plan, and what was accepted stands.
  case acceptedAlready(Acceptance, folder: String)
  /// The optimiser gave up for a reason of its own.
  case optimiser(String)

  /// What happened, and what to do.
  public var description: String {
    switch self {
    case .noSuchFolder(let path):
      "There is no folder \(path). Look for a typing error, or draw a school with: "
        + "tuition demo \(path)"
    case .trustFolder(let path):
      "\(path) holds the schools of a trust. Name one of them, with its own plan: "
        + "tuition check \(path)/SCHOOL PLANS/SCHOOL"
    case .unreadable(let path, let reason):
      "\(path) cannot be read: \(reason). Look whether it is yours to read."
    case .findings(let findings, let folder): Self.told(findings, of: folder)
    case .unreadablePlan(let findings, let folder):
      Self.told(findings, of: folder)
        + "\nPlan again with: tuition plan SCHOOL --out \(folder)"
    case .noPlan(let reasons):
      "No plan keeps the rules of this school.\n"
        + reasons.map { "- \($0)" }.joined(separator: "\n")
        + "\nChange what the sentences above name, and plan again."
    case .refused(let breaches):
      "The checker refuses the plan, so nothing was written. This is a mistake of the program.\n"
        + breaches.map { "- \($0)" }.joined(separator: "\n")
        + "\nPlease report it, with the seed and the size of the school; not with pupils' data."
    case .breaches(let breaches, let folder):
      "\(folder) breaks rules, so nothing was made of it.\n"
        + breaches.map { "- \($0)" }.joined(separator: "\n")
        + "\nMend the plan, or plan again with: tuition plan SCHOOL --out \(folder)"
    case .unwritable(let path, let reason, let whatToDo):
      "\(path) cannot be written: \(reason). \(whatToDo)"
    case .unknown(let what, let name, let known): Self.unknown(what, name, known)
    case .noPupil(let name, let nearest): Self.noPupil(name, nearest)
    case .tooLarge(let columns, let most):
      "The programme would have about \(grouped(columns)) whole-number columns, and the most is "
        + "\(grouped(most)). Export a smaller school, or one with smaller groups."
    case .impossible(let scenario, let reason):
      "The scenario \(scenario) cannot be made. \(reason)"
    case .impossibleDate(let date, let reason):
      "The plan cannot have been accepted on \(date). \(reason)"
    case .acceptedAlready(let known, let folder):
      "\(known.by) accepted the plan in \(folder) on \(known.date), and it has not changed since. Take \(acceptanceFileName) "
        + "out of the folder where that is to hold no longer."
    case .optimiser(let reason):
      "The optimiser gave up: \(reason). "
        + "Please report it, with the seed and the size of the school."
    }
  }

  private static func told(_ findings: [Finding], of folder: String) -> String {
    let errors = findings.filter { $0.severity == .error }.count
    return
      (findings.map(\.description)
      + [
        "\(errors) error\(errors == 1 ? "" : "s") in \(folder). Mend the files and try again."
      ]).joined(separator: "\n")
  }

  private static func noPupil(_ name: String, _ nearest: String?) -> String {
    "The school has no pupil \(name)."
      + (nearest.map { " Perhaps \($0) is meant." } ?? " Look for it in pupils.csv.")
  }

  private static func unknown(_ what: String, _ name: String, _ known: [String]) -> String {
    let some = known.prefix(12).joined(separator: ", ")
    let more = known.count > 12 ? " and \(known.count - 12) more" : ""
    return "The plan has no \(what) \(name). It has: \(known.isEmpty ? "none" : some + more)."
  }
}
