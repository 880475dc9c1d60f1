internal import Foundation
internal import Planning
internal import Tuition

/// The dated programme of a school as text.
///
/// GLPK writes to files only, so the text takes a way over a temporary one.
func programmeText(
  of school: School, published: Timetable?, order: ExportOrder
) throws(WorkflowError) -> ExportedProgramme {
  let format: DatedProgramme.Format
  switch order.format {
  case .mathprog:
    let text = mathProgText(of: school, published: published, order: order)
    return ExportedProgramme(text: text, names: nil)
  case .mps: format = .mps
  case .lp: format = .lp
  }
  let columns = DatedProgramme.estimatedBinaries(of: school)
  guard columns <= mostColumns else { throw .tooLarge(columns: columns, most: mostColumns) }
  let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: file) }
  do {
    let names = try write(
      DatedProgramme(school, published: published), format, order: order, to: file.path)
    return ExportedProgramme(text: try String(contentsOf: file, encoding: .utf8), names: names)
  } catch {
    throw .optimiser("\(error)")
  }
}

/// Writes a programme to a file and gives its table of names, so that the programme is gone before its text is read.
private func write(
  _ programme: consuming DatedProgramme, _ format: DatedProgramme.Format, order: ExportOrder,
  to path: String
) throws(SolverFault) -> String? {
  try programme.write(format, tier: order.tier, holding: order.holding, to: path)
  return order.withNames ? namesText(of: programme) : nil
}

/// The data with the tier and what is held, as the model asks for them.
private func mathProgText(of school: School, published: Timetable?, order: ExportOrder) -> String {
  let data = mathProgData(of: school, published: published)
  guard let end = data.range(of: "end;", options: .backwards) else { return data }
  let held = order.holding.sorted { $0.key.rawValue < $1.key.rawValue }
    .filter { $0.key.maximised }
    .map { "param least_\($0.key.rawValue) := \($0.value);\n" }
  let tier = "param tier := \(order.tier.rawValue);\n"
  return data[..<end.lowerBound] + tier + held.joined() + data[end.lowerBound...]
}

/// The largest programme that is worth writing; other solvers are lost long before.
private let mostColumns = 2_000_000
