internal import Foundation
internal import Tuition

/// What is kept of a school's plan for the trust's summary.
struct SchoolResult: Codable, Sendable {
  struct TierResult: Codable, Sendable {
    let name: String
    let objective: Int
    let bound: Double
  }

  let school: String
  let placed: Int
  let unplaced: Int
  let sessions: Int
  let stopped: String
  let tiers: [TierResult]
}

/// A component that is planned: from which files, and with what result.
struct ComponentRecord: Codable, Sendable {
  let made: [String]
  let schools: [SchoolResult]
}

/// What a component is made from: the orders that matter, and each file with size and time of its last change.
///
/// Files that have been changed or exchanged differ in one of the two; `--resume` plans their component again.
func materials(
  of component: [String], in folders: TrustFolders, order: TrustOrder
) -> [String] {
  let orders =
    "seed \(order.seed), work \(order.work.map(String.init) ?? "usual"), "
    + "gap \(order.gap.map { "\($0)" } ?? "none")"
  return [orders] + sources(of: component, in: folders)
}

/// What the hours that a component's schools are granted follow from: who is shared, and each file.
func sources(of component: [String], in folders: TrustFolders) -> [String] {
  let rows = folders.shared(at: component).map {
    "\($0.tutor) \($0.school) \($0.travelMinutes) \($0.hours.map(String.init) ?? "any")"
  }
  let files = component.flatMap { school in
    RecordTable.allCases.compactMap { table -> String? in
      let path = folders.path(of: school) + "/" + table.rawValue
      guard let found = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
      let size = (found[.size] as? NSNumber)?.intValue ?? 0
      let changed = (found[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(school)/\(table.rawValue) \(size) \(Int(changed * 1000))"
    }
  }
  return rows + files
}

/// Where components that are planned are noted, one file each, so that many processes can write beside each other.
struct ComponentRecords: Sendable {
  let out: String

  private func path(of component: [String]) -> String {
    out + "/components/" + (component.first ?? "") + ".json"
  }

  /// The record of a component whose plan folders are all there and made from these materials.
  func finished(_ component: [String], from materials: [String]) -> ComponentRecord? {
    guard let data = FileManager.default.contents(atPath: path(of: component)),
      let record = try? JSONDecoder().decode(ComponentRecord.self, from: data),
      record.made == materials, record.schools.map(\.school) == component,
      component.allSatisfy({ FileManager.default.fileExists(atPath: "\(out)/\($0)/plan.json") })
    else { return nil }
    return record
  }

  /// Takes the note away before plan folders change, so that no note outlives what it speaks of.
  func forget(_ component: [String]) {
    try? FileManager.default.removeItem(atPath: path(of: component))
  }

  func note(_ component: [String], _ record: ComponentRecord) throws(WorkflowError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    guard let data = try? encoder.encode(record) else { return }
    try? FileManager.default.createDirectory(
      atPath: out + "/components", withIntermediateDirectories: true)
    try replaceFile(at: path(of: component), with: String(decoding: data, as: UTF8.self) + "\n")
  }
}
